namespace FactCheck.Tests.Kinds.Quantities;

internal sealed class FigureOfOtherThingTests
{
    private const string Source = "Of the 640 moorings in the harbour, 38 percent are let to the rowing club and 17 percent to the fishermen. "
        + "The storm of March sank 63 boats. The mayor said that 40 families had asked for help.";

    [TestCase("The storm that came in March sank 40 boats.")]
    public void A_figure_of_the_source_said_of_another_thing_is_found(string rewrite) => Assert.That(Checked.Findings(Source, rewrite), Has.Some.StartsWith("FC1001").Or.Some.StartsWith("FC1006"));

    [TestCase("The storm that came in March sank 63 boats. Forty families turned to the mayor for help.")]
    [TestCase("The rowing club rents 38 percent of the moorings, and the fishermen 17 percent.")]
    public void A_figure_told_anew_of_the_same_thing_is_silent(string rewrite) => Assert.That(Checked.Serious(Source, rewrite), Is.Empty);

    [TestCase("The salad of the Norda chain holds 46.5g of fat. The sandwich of the Brask chain holds 412 calories and 37.1g of fat.", "The Norda salad contains a surprising 46.5g of fat.")]
    [TestCase("In the north of Vinland it fell to -37C. Parts of Markland saw -30C (-22F).", "In the north of Vinland it fell to -37C (-35F).")]
    public void The_figure_itself_decides_where_a_source_has_it(string source, string rewrite) => Assert.That(Checked.Findings(source, rewrite), Has.None.StartsWith("FC1001"));
}
