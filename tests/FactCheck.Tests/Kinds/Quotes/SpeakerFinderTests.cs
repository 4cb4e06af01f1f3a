using FactCheck.Documents;
using FactCheck.Kinds.Quotes;

namespace FactCheck.Tests.Kinds.Quotes;

internal sealed class SpeakerFinderTests
{
    [TestCase("Tora Lund said: \"The road is open at last.\" The rest is history.", "The road", "Tora Lund")]
    [TestCase("\"The road is open at last,\" said the mayor, Tora Lund.", "The road", "mayor")]
    [TestCase("Tora Lund said: \"The road is open at last. \"We shall drive on it tomorrow.\" Nobody came.", "We shall", "Tora Lund")]
    [TestCase("\"The road is open at last,\" Tora Lund said of the work at the bridge. \"We shall drive on it tomorrow.\"", "We shall", "Tora Lund")]
    [TestCase("\"The road is open at last,\" Tora Lund said.\n\n\"We shall drive on it tomorrow.\"\n\n\"It is a good road to have.\"", "It is a good", "Tora Lund")]
    [TestCase("The road was full. \"The road is open at last.\" Peter Marsh recalled: \"They told us it never would be.\"", "The road", null)]
    [TestCase("The road was full. \"The road is open at last.\" Peter Marsh recalled: \"They told us it never would be.\"", "They told", "Peter Marsh")]
    [TestCase("Mr Halvard said: \"The road is open at last.\"", "The road", "Mr Halvard")]
    [TestCase("Tora Lund left the hall early, explaining that \"the road is open at last\".", "the road", "Tora Lund")]
    [TestCase("Tora Lund went further: \"The road was never needed at all.\"", "The road", "Tora Lund")]
    [TestCase("Harbour engineer Tora Lund: \"The road was never needed at all.\"", "The road", "Tora Lund")]
    [TestCase("The builders had been asked to report \"any fault in the road at once\", Tora Lund said.", "any fault", "Tora Lund")]
    [TestCase("The builders sent repeated requests. \"The road was never needed at all,\" said Tora Lund.", "The road", "Tora Lund")]
    public void A_quotation_is_given_to_who_speaks_it(string text, string quoted, string? speaker)
    {
        Document document = Document.Analyze(new Article(text));
        QuoteClaim claim = FactChecker.Default.ExtractClaims(document).OfType<QuoteClaim>().Single(quote => quote.Span.Of(text).StartsWith(quoted, StringComparison.Ordinal));
        Assert.That(claim.Attribution?.Speaker, Is.EqualTo(speaker));
    }
}
