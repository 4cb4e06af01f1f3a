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
}
