namespace FactCheck.Tests.Kinds.Dates;

public sealed class DateInPlaceTests
{
    private const string Tunnel =
        "The road tunnel under Mount Sarn was closed on Thursday after a rockfall. Drivers have used the tunnel since March 1994. A second tube has been planned since 2016, "
        + "and the valley council votes on the money next Monday.";

    [TestCase("Because rocks came down, the tunnel beneath Mount Sarn has been shut since Wednesday.", "Wednesday")]
    [TestCase("Plans for a second tube go back to 2011.", "2011")]
    [TestCase("The money is up for a vote in the council next Friday.", "next Friday")]
    public void A_date_no_source_has_is_held_against_the_one_in_its_place(string rewrite, string date) =>
        Assert.That(Checked.Findings(Tunnel, rewrite), Has.Some.Match("^FC200[12] |^FC2021 ").And.Some.EndsWith(date));

    [Test]
    public void A_date_that_begins_something_is_held_against_the_day_it_names() =>
        Assert.That(Checked.Findings(Tunnel, "Because rocks came down, the tunnel beneath Mount Sarn has been shut since Wednesday."), Has.Member("FC2021 since Wednesday"));

    [TestCase("Rocks came down on Thursday, and the tunnel beneath Mount Sarn had to be shut.")]
    [TestCase("Traffic has rolled through the tunnel since 1994. A vote on a second tube, first drawn up in 2016, is due next Monday.")]
    [TestCase("In 1871 the English climber Edith Rowe was the first to reach the peak of another mountain.")]
    public void A_date_of_the_source_or_of_something_else_is_not(string rewrite) =>
        Assert.That(Checked.Findings(Tunnel, rewrite), Has.None.StartsWith("FC2021"));
}
