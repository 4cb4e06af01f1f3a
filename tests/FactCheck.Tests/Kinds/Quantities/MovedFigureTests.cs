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

    [TestCase("The mill's output grew by 41 percent.")]
    [TestCase("Output at the mill rose by 41 percent in two years.")]
    public void What_a_figure_came_to_is_not_by_how_much_it_changed(string rewrite) =>
        Assert.That(Checked.Findings("The output of the mill rose in two years from 22 to 41 percent of what it can make.", rewrite), Has.Some.StartsWith("FC1013"));

    [TestCase("Output rose to 41 percent.", "Output was raised to 41 percent.")]
    [TestCase("In May the firm more than doubled its provisions for the fuel emissions scandal to 16.2 million euros.", "Its reserves for the affair were increased to 16.2 million euros in May.")]
    public void The_same_figure_of_the_same_thing_is_silent(string source, string rewrite) => Assert.That(Checked.Serious(source, rewrite), Is.Empty);

    [TestCase("Trains may go at 230 kilometres an hour in the tunnel, and at 120 with freight.", "Trains may go at up to 230 miles per hour in the tunnel.", "FC1009")]
    [TestCase("Every family has moved at least three times. Three districts were shelled.", "Families have had to move three times at most.", "FC1004")]
    public void A_bound_hides_no_other_unit_and_no_other_bound(string source, string rewrite, string rule) => Assert.That(Checked.Findings(source, rewrite), Has.Some.StartsWith(rule));

    [Test]
    public void Words_for_one_measure_do_not_exclude_each_other() =>
        Assert.That(Checked.Serious("The shipyard reported revenue of 73 million euros.", "The shipyard's sales came to 73 million euros."), Is.Empty);

    [TestCase("The mill keeps its promise for 12 years at most.")]
    [TestCase("No more than 12 years will pass, the mill promised.")]
    public void A_bound_turned_round_in_other_words_is_found(string rewrite) =>
        Assert.That(Checked.Findings("The owners of the mill said they would not sell it for at least 12 years.", rewrite), Has.Some.StartsWith("FC1004"));

    [TestCase("The lightship lies 78 nautical miles out.")]
    [TestCase("To reach the lightship, crews sail 78 miles.")]
    public void A_unit_exchanged_in_other_words_is_found(string rewrite) =>
        Assert.That(Checked.Findings("The lightship was anchored 78 km off the coast.", rewrite), Has.Some.StartsWith("FC1009"));

    [TestCase("Prices rose 6.8 percent.", "Prices went up by 6.75 percent.")]
    [TestCase("The fever has infected 18,000 people.", "Infections exceed 1,800.")]
    public void A_figure_is_not_carried_by_a_coarser_or_a_far_larger_one(string source, string rewrite) =>
        Assert.That(Checked.Findings(source, rewrite), Has.Some.Match("^FC(6002|100[12678]) "));
}
