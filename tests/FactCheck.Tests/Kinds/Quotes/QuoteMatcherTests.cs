using FactCheck.Claims;
using FactCheck.Documents;
using FactCheck.Kinds.Quotes;

namespace FactCheck.Tests.Kinds.Quotes;

internal sealed class QuoteMatcherTests
{
    private const string Source = "The day was long. \"We do not want the old bridge to fall into the river this winter,\" Holt said. "
        + "\"It should be mended by spring.\" Nobody answered. Later he told the council: \"The money has been found at last.\"";

    [TestCase("\"We do not want the old bridge to fall\"", QuoteVerdict.Verbatim)]
    [TestCase("\"We don't want the old bridge to fall\"", QuoteVerdict.Verbatim)]
    [TestCase("\"We do not want the old bridge ... this winter\"", QuoteVerdict.Trimmed)]
    [TestCase("\"[The town] should be mended by spring\"", QuoteVerdict.Trimmed)]
    [TestCase("\"It should be mended by summer\"", QuoteVerdict.Altered)]
    [TestCase("\"We want the old bridge to fall into the river\"", QuoteVerdict.Altered)]
    [TestCase("\"We do not want the bridge to fall into the river\"", QuoteVerdict.Shortened)]
    [TestCase("\"this winter. It should be mended\"", QuoteVerdict.Verbatim)]
    [TestCase("\"The money has been mended by spring\"", QuoteVerdict.Spliced)]
    [TestCase("\"Every child in town crosses that thing on foot\"", QuoteVerdict.Absent)]
    [TestCase("\"the old bridge to fall into the river\"", QuoteVerdict.CutFromNegation)]
    public void A_quotation_is_laid_along_the_source(string rewrite, object verdict)
    {
        QuoteClaim claim = new QuoteExtractor().Extract(QuoteKind.Instance, PlainDocument.Of(rewrite)).Single();
        Assert.That(QuoteMatcher.Match(claim, PassageIndex.Of(PlainDocument.Of(Source))).Verdict, Is.EqualTo(verdict));
    }

    [TestCase("He called it a \"total mess\".")]
    [TestCase("Her book \"The Long Road Home\" sold well.")]
    public void Scare_quotes_and_titles_are_no_quotations(string text) =>
        Assert.That(new QuoteExtractor().Extract(QuoteKind.Instance, PlainDocument.Of(text)), Is.Empty);

    [Test]
    public void The_changed_words_are_named()
    {
        QuoteClaim claim = new QuoteExtractor().Extract(QuoteKind.Instance, PlainDocument.Of("\"The money has been lost at last\"")).Single();
        QuoteMatch match = QuoteMatcher.Match(claim, PassageIndex.Of(PlainDocument.Of(Source)));
        Assert.That((match.Changed, match.Original), Is.EqualTo(("lost", "found")));
    }

    [TestCase("Maria Costa said: \"The money has been found at last.\"", "FC4004")]
    [TestCase("Holt said: \"It should be mended by spring.\"", null)]
    [TestCase("Holt said: \"The day was long and dull and full of rain.\"", "FC4005")]
    [TestCase("Holt said: \"The day was long.\"", "FC4006")]
    public void A_rewrite_is_reviewed_against_its_source(string rewrite, string? rule)
    {
        Document source = PlainDocument.Of(Source.Replace("Later he told the council", "Later Jan Holt told the council", StringComparison.Ordinal));
        Document document = PlainDocument.Of(rewrite);
        var claims = new List<Claim>();
        QuoteKind.Instance.Extract(document, claims);
        QuoteKind.Instance.Extract(source, claims);
        var comparisons = new List<Comparison>();
        QuoteKind.Instance.Reviewer!.Review(new ClaimSet([document, source], [.. claims], document), comparisons);
        Assert.That(comparisons.Single().Rule?.Id, Is.EqualTo(rule));
    }
}
