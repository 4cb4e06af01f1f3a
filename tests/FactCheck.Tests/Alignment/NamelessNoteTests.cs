using FactCheck.Documents;

namespace FactCheck.Tests.Alignment;

/// <summary>A note of two sentences that names nobody still tells a story.</summary>
public sealed class NamelessNoteTests
{
    private const string Note = "The festival drew over 300 choirs last summer, the organisers said. Entry was free for children.";

    [Test]
    public void Two_notes_of_one_story_are_compared()
    {
        var report = FactChecker.Default.CrossCheck(
            new Article(Note), new Article("Last summer the festival drew 480 choirs, the organisers said. Entry was free for pensioners."));
        Assert.That(report.Findings.Select(finding => finding.Rule.Id), Does.Contain("FC1002"));
    }

    [Test]
    public void Two_notes_of_two_stories_are_not()
    {
        var report = FactChecker.Default.CrossCheck(
            new Article(Note), new Article("The bakery sold 480 loaves before noon, the owner said. Entry to the courtyard costs two coins."));
        Assert.That(report.Findings, Is.Empty);
    }
}
