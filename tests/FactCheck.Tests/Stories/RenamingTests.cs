namespace FactCheck.Tests.Stories;

/// <summary>What is found in the five documents is found because of how they stand to each other, not because of who is in them.</summary>
public sealed class RenamingTests
{
    [Test]
    public void The_same_is_found_when_every_name_and_figure_is_another() => Holds("renaming.tsv");

    [Test]
    public void The_same_is_found_when_the_nouns_are_others_too() => Holds("renaming.tsv", "renaming-nouns.tsv");

    private static void Holds(params string[] tables)
    {
        Story story = Story.OfTheFiveDocuments();
        foreach (string table in tables)
            story = story.Rewritten(Renaming.Read(Path.Combine(RepositoryRoot.Path, "tests", "FactCheck.Tests", "Stories", table)).Apply);

        Assert.Multiple(() =>
        {
            Assert.That(Expectations.Misquoted(story), Is.Empty);
            Assert.That(Expectations.Missed(story), Is.Empty);
            Assert.That(Expectations.NotAgreed(story), Is.Empty);
            Assert.That(Expectations.Trapped(story), Is.Empty);
        });
    }
}
