using FactCheck.Documents;
using FactCheck.Kinds.Statements;

namespace FactCheck.Tests.Kinds.Statements;

public sealed class FrameReaderTests
{
    [Test]
    public void What_is_kept_of_a_document_is_its_own()
    {
        Document one = Document.Analyze(new Article("Ruth Lind called off the march.")), other = Document.Analyze(new Article("Karel Voss set up the camp."));
        FrameReader frames = new(one), others = new(other);
        int verb = one.Tokens.ToList().FindIndex(token => token.Lemma == "call");
        Assert.That(frames.WordOf(verb), Is.EqualTo("call off"));
        Assert.That(others.WordOf(verb), Is.EqualTo("set up"));
        Assert.That(frames.Arguments(verb).Select(argument => argument.Lemma), Is.EqualTo(new[] { "Ruth", "march" }));
        Assert.That(others.Arguments(verb).Select(argument => argument.Lemma), Is.EqualTo(new[] { "Karel", "camp" }));
        Assert.That(new FrameReader(one).Arguments(verb), Is.EqualTo(frames.Arguments(verb)));
    }
}
