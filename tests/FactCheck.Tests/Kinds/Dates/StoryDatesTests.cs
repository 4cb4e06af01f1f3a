using FactCheck.Documents;

namespace FactCheck.Tests.Kinds.Dates;

/// <summary>Dates of one happening, told by two articles in words of their own.</summary>
public sealed class StoryDatesTests
{
    private const string Bell = "The chapel of Orlen on the lake burned down. Its old bell, which divers dug up in 1954, was carried out by two fishermen.";

    [TestCase("Two fishermen carried the old bell out of the burning chapel of Orlen on the lake. Since its discovery in 1945 it had hung in the tower.")]
    [TestCase("The bell of the chapel of Orlen, found in 1945 in the lake, was saved by two fishermen. The chapel burned down.")]
    public void Another_word_for_the_act_keeps_no_other_date(string text) => Assert.That(Rules(Bell, text), Does.Contain("FC2023"));

    [TestCase("Two fishermen carried the old bell out of the burning chapel of Orlen on the lake. Since its discovery in 1954 it had hung in the tower.")]
    [TestCase("Two fishermen carried the old bell out of the burning chapel of Orlen on the lake. The tower was built in 1945.")]
    [TestCase("Two fishermen carried the old bell out of the burning chapel of Orlen on the lake. It was found in 1945 and, after it had sunk again, in 1954.")]
    public void The_same_date_another_act_and_both_dates_are_let_be(string text) => Assert.That(Rules(Bell, text), Does.Not.Contain("FC2023"));

    [Test]
    public void An_article_counts_yesterday_from_its_own_day()
    {
        const string Tuesday = "The nine divers trapped in the cave of Orlen were freed on Tuesday. The rescue took six hours.";
        Assert.That(Rules(Tuesday, "The release of the divers from the cave of Orlen yesterday took six hours, the mayor said on Wednesday. All nine are well."), Is.Empty);
        Assert.That(Rules(Tuesday, "The release of the divers from the cave of Orlen yesterday took six hours, the mayor said on Thursday. All nine are well."), Does.Contain("FC2023"));
    }

    [Test]
    public void A_day_of_another_week_is_no_other_day()
    {
        Article first = new("The nine divers trapped in the cave of Orlen were freed on Tuesday.") { Published = new DateOnly(2024, 7, 10) };
        Article later = new("The release of the nine divers from the cave of Orlen on Monday was the second this month.") { Published = new DateOnly(2024, 7, 30) };
        Assert.That(FactChecker.Default.CrossCheck(first, later).Findings.Select(finding => finding.Rule.Id), Does.Not.Contain("FC2023"));
    }

    [TestCase("The museum of Orlen has lost its oldest vase. Ada Brenn, who has headed the museum since 2012, called it a black day.", "A black day for the museum of Orlen: its oldest vase is gone. Ada Brenn took over the museum in 2016.")]
    [TestCase("The choir of Orlen moves out. The old mill on the Ilm with its seven rooms was gilded by monks in 1902.", "Monks gilded the old mill on the Ilm and its seven rooms in 1920. The choir of Orlen moves out.")]
    public void Who_holds_an_office_took_it_on_a_day_and_a_rare_verb_needs_the_rest_of_the_sentence(string one, string other) =>
        Assert.That(Rules(one, other).Intersect(["FC2023", "FC2002", "FC2001"]), Is.Not.Empty);

    private const string Ferry = """
        GRENSUND, March 3 - The island council of Grensund has voted to replace its ageing ferry with two electric boats, which the yard Holm & Co will build for 41 million crowns.

        Commuters have until April 12 to tell the council which timetable they prefer. The old ferry Aurora carries 340 cars a day.

        "Nobody will be stranded," Mayor Signe Dahl said.
        """;

    private const string Boats = """
        Two electric boats are to take over from the Aurora, the ferry that brings 340 cars a day to Grensund. Holm & Co gets the order, worth 41 million crowns, the council decided.

        Mayor Signe Dahl promised that nobody would be stranded.
        """;

    [TestCase("Commuters must hand in their choice of timetable by May 12.", true)]
    [TestCase("Commuters must hand in their choice of timetable by April 12.", false)]
    [TestCase("Commuters, who had until April 12 for their choice of timetable, were given more time, until May 12.", false)]
    [TestCase("The yard lays the keel of the first boat by May 12.", false)]
    [TestCase("The last timetable of the Aurora was drawn up in 2012.", false)]
    public void Where_no_word_for_the_act_is_shared_the_dates_that_only_one_article_has_are_paired_by_what_stands_around_them(string last, bool told) =>
        Assert.That(Rules(Ferry, $"{Boats} {last}").Contains("FC2023"), Is.EqualTo(told));

    [TestCase("The dam was raised between March 2021 and August 2023 by the firm Holm.", "Between March 2021 and June 2023 the firm Holm raised the dam.", true)]
    [TestCase("The dam was raised between March 2021 and August 2023 by the firm Holm.", "In August 2023, after two years and a half, the firm Holm had raised the dam.", false)]
    public void A_stretch_has_two_ends(string one, string other, bool told) =>
        Assert.That(Rules(one, other).Intersect(["FC2001", "FC2002", "FC2023"]).Any(), Is.EqualTo(told));

    private static string[] Rules(params string[] texts) =>
        [.. FactChecker.Default.CrossCheck([.. texts.Select(text => new Article(text))]).Findings.Select(finding => finding.Rule.Id)];
}
