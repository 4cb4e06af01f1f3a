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

    [TestCase("The fund pays for two years. The adults have been promised jobs. A second group of Syrian refugees is due to arrive in Lisov next year.", "Lisov has taken in its first group of Syrian refugees.")]
    [TestCase("On Monday, a 25-year-old man was hurt when he was shot in the Shire street in Lisov.", "A 24-year-old man has died after being shot in a Lisov street.")]
    [TestCase("The church keeps paintings of the 1800s by Bruno Lund and an 18th-century canvas painting of a saint.", "The main altar of the church has a 17th-century fresco of a saint.")]
    [TestCase("The service for two cousins took place in Graz. The bodies of four other Norda students killed in Graz will be flown home.", "The service for two of the six Norda students killed in Graz took place.")]
    public void Another_one_of_a_series_has_a_figure_of_its_own(string source, string rewrite) => Assert.That(Checked.Findings(source, rewrite), Has.None.StartsWith("FC1001"));

    [TestCase("The second group of Syrian refugees arrived in Lisov on Monday.", "The third group of Syrian refugees arrived in Lisov on Monday.", "third group")]
    [TestCase("The bodies of four students killed in Graz will be flown home.", "The bodies of six students killed in Graz will be flown home.", "six students")]
    public void A_figure_of_the_same_one_is_found(string source, string rewrite, string words) =>
        Assert.That(Checked.Findings(source, rewrite), Has.Some.EndsWith(words));
}
