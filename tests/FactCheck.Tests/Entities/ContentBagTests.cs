using FactCheck.Documents;
using FactCheck.Entities;

namespace FactCheck.Tests.Entities;

public sealed class ContentBagTests
{
    [Test]
    public void A_word_that_stands_twice_counts_once()
    {
        Document once = Document.Analyze(new Article("The flood reached the mill.")), twice = Document.Analyze(new Article("The flood reached the mill. The mill reached the flood."));
        ContentBag bag = Of(once), again = Of(twice);
        Assert.That(again.Words.ToArray(), Is.EqualTo(bag.Words.ToArray()));
        Assert.That(bag.Words.ToArray(), Is.Ordered);
        Assert.That(again.Weight, Is.EqualTo(bag.Weight));
        Assert.That(bag.Likeness(again), Is.EqualTo(1));
    }

    [Test]
    public void Of_a_word_that_stands_there_as_two_parts_of_speech_the_last_decides()
    {
        Document verbLast = Document.Analyze(new Article("The plan failed. They plan it.")), nounLast = Document.Analyze(new Article("They plan it. The plan failed."));
        Assert.That(verbLast.Tokens.Where(token => token.Lemma == "plan").Select(token => token.PartOfSpeech).Distinct().Count(), Is.EqualTo(2));
        Assert.That(Of(verbLast).Weight, Is.EqualTo(0.8f + 0.8f).Within(1e-6f));
        Assert.That(Of(nounLast).Weight, Is.EqualTo(0.8f + 1f).Within(1e-6f));
    }

    private static ContentBag Of(Document document) => ContentBag.Of(document, 0, document.Tokens.Length);
}
