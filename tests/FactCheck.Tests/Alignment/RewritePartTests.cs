using FactCheck.Alignment;
using FactCheck.Documents;

namespace FactCheck.Tests.Alignment;

internal sealed class RewritePartTests
{
    private const string Sentence = "The harbour of Lindvik handled many containers last year. ";

    [TestCase(1, 90, 1)]
    [TestCase(9, 90, 1)]
    [TestCase(10, 90, 2)]
    [TestCase(40, 90, 5)]
    [TestCase(4, 3, 4)]
    public void A_rewrite_is_cut_between_sentences_into_parts_of_one_length(int sentences, int maxTokens, int parts)
    {
        RewriteAlignment alignment = Align(sentences);

        RewritePart[] split = [.. RewritePart.Split(alignment, maxTokens)];

        Assert.That(split, Has.Length.EqualTo(parts));
        Assert.That(split.SelectMany(part => part.Written).Select(sentence => sentence.Index), Is.EqualTo(Enumerable.Range(0, sentences)));
        Assert.That(split.Max(part => part.Tokens) - split.Min(part => part.Tokens), Is.LessThanOrEqualTo(10));
        Assert.That(split.Sum(part => part.Coverage * part.Tokens), Is.EqualTo(alignment.Rewrite.Tokens.Length).Within(1e-6), "all is copied");
    }

    [Test]
    public void A_rewrite_without_sentences_has_no_parts() => Assert.That(RewritePart.Split(Align(0), 90), Is.Empty);

    private static RewriteAlignment Align(int sentences)
    {
        var rewrite = Document.Analyze(new Article(string.Concat(Enumerable.Repeat(Sentence, sentences))));
        return new RewriteAlignment(rewrite, [Document.Analyze(new Article(Sentence))], []);
    }
}
