namespace FactCheck.Tests.Kinds.Quantities;

public sealed class MovedFigureTests
{
    private const string Garden =
        "The botanical garden of Welbrook took in 4.6 million crowns from tickets last year. Gifts brought in 1.9 million crowns, and wages cost 2.7 million crowns. "
        + "The palm house drew 61,000 visitors, the rose garden 38,000 and the herb garden 12,500.";

    [TestCase("Wages at the Welbrook garden came to 1.9 million crowns.")]
    [TestCase("Gifts came to 4.6 million crowns.")]
    [TestCase("The rose garden counted 61,000 visitors.")]
    public void A_figure_that_the_source_gives_for_something_else_is_found(string rewrite) =>
        Assert.That(Checked.Findings(Garden, rewrite), Has.Some.StartsWith("FC1006"));

    [TestCase("For wages Welbrook's botanical garden spent 2.7 million crowns, while 4.6 million came in at the ticket office.")]
    [TestCase("Donors gave 1.9 million crowns. The palm house was visited by 61,000 people, and 38,000 came for the roses.")]
    public void A_figure_told_in_other_words_of_the_same_is_no_move(string rewrite) => Assert.That(Checked.Serious(Garden, rewrite), Is.Empty);

    [TestCase("The shipyard turned a profit of 73 million euros.")]
    [TestCase("The wages of the shipyard came to 73 million euros.")]
    public void A_figure_said_of_a_measure_that_excludes_its_own_is_found(string rewrite) =>
        Assert.That(Checked.Findings("The shipyard reported debts of 73 million euros.", rewrite), Has.Some.StartsWith("FC1013"));

    [Test]
    public void Words_for_one_measure_do_not_exclude_each_other() =>
        Assert.That(Checked.Serious("The shipyard reported revenue of 73 million euros.", "The shipyard's sales came to 73 million euros."), Is.Empty);
}
