using FactCheck.Documents;

namespace FactCheck.Tests.Language;

internal sealed class TokenizerTests
{
    [TestCase("He is in Saint-Aubin.")]
    [TestCase("Jo-Wilfried Berg won the by-election after the pre-game show.")]
    [TestCase("The semi-finals draw was anti-Morsi, now-viral and longer-than-expected.")]
    [TestCase("See http://a-b.example/x-y or the ex-girlfriend of Port-Louis.")]
    public void A_hyphen_between_letters_stands_alone_or_belongs_to_both(string text)
    {
        var document = Document.Analyze(new Article(text));

        Assert.That(
            Enumerable.Range(0, document.Tokens.Length).Select(token => document.TextOf(token).ToString()).Where(token => token.Length > 1),
            Has.None.StartsWith("-").And.None.EndsWith("-"));
    }

    [TestCase("They came fifth in Pool B. Only Norland won.", "B", "Only")]
    [TestCase("The wreck lies at 24 m. The lake is cold.", "m", "The")]
    public void A_letter_that_is_a_label_or_a_unit_ends_a_sentence(string text, string letter, string next)
    {
        var document = Document.Analyze(new Article(text));

        Assert.That(document.Sentences, Has.Length.EqualTo(2));
        Assert.That(document.TextOf(document.Sentences[1].FirstToken).ToString(), Is.EqualTo(next));
        Assert.That(document.TextOf(document.Sentences[0].EndToken - 2).ToString(), Is.EqualTo(letter));
    }

    [TestCase("He met John F. Kennedy in Lund.")]
    [TestCase("The choir of group J. Berg led was large.")]
    public void The_point_of_an_initial_ends_none(string text) => Assert.That(Document.Analyze(new Article(text)).Sentences, Has.Length.EqualTo(1));
}
