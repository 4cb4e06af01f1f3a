using FactCheck.Documents;

namespace FactCheck.Tests.Alignment;

/// <summary>Articles with more figures than can be held against each other one by one.</summary>
public sealed class ManyFiguresTests
{
    private const int Figures = 250;

    private static readonly string[] Nouns = ["chairs", "lamps", "boats", "drums", "carts", "tents", "kites", "stoves", "clocks", "brooms"];

    [Test]
    public void Figures_of_one_topic_are_still_held_against_each_other()
    {
        string one = $"The Marlow Reed Trust runs 14 schools in Hadley.\n\n{Filler(i => $"The stall sold {1000 + (7 * i)} {Nouns[i % 5]}.")}";
        string other = $"The 19 schools in Hadley that the Marlow Reed Trust runs stay open.\n\n{Filler(i => $"The orchardists got {90000 + (7 * i)} {Nouns[5 + (i % 5)]}.")}";

        var findings = FactChecker.Default.CrossCheck(new Article(one) { Id = "one" }, new Article(other) { Id = "other" }).Findings;

        Assert.That(findings.SelectMany(finding => finding.Locations).Select(place => place.Text), Is.SupersetOf(new[] { "14 schools", "19 schools" }));
    }

    private static string Filler(Func<int, string> sentence) => string.Join(' ', Enumerable.Range(1, Figures).Select(sentence));
}
