using FactCheck.Claims;
using FactCheck.Documents;
using FactCheck.Reports;

namespace FactCheck.Tests.Checking;

/// <summary>A document may be checked many times; what is kept of it changes no report.</summary>
public sealed class ReusedDocumentTests
{
    private const string Wire = "The ferry carried 120 passengers when it sank on Monday, the coast guard said.";

    [Test]
    public void A_source_that_was_used_before_gives_the_same_report()
    {
        Document source = Document.Analyze(new Article(Wire) { Id = "wire" });

        string[] first = Findings(source), again = Findings(source);

        Assert.That(first, Is.Not.Empty);
        Assert.That(again, Is.EqualTo(first));
    }

    [Test]
    public void Another_checker_claims_what_its_own_kinds_claim()
    {
        Document source = Document.Analyze(new Article(Wire) { Id = "wire" });
        ClaimKind dates = new FactCheckOptions().Kinds.First(kind => kind.Name == "date");
        var options = new FactCheckOptions();
        options.Kinds.Clear();
        options.Kinds.Add(dates);

        Report all = FactChecker.Default.CrossCheck(source);
        Report few = new FactChecker(options).CrossCheck(source);

        Assert.That(all.Claims.Select(claim => claim.Claim.Kind.Name).Distinct().Count(), Is.GreaterThan(1));
        Assert.That(few.Claims.Select(claim => claim.Claim.Kind.Name).Distinct(), Is.EqualTo(new[] { "date" }));
    }

    [Test]
    public void A_document_given_twice_has_claims_of_its_own_each_time()
    {
        Document source = Document.Analyze(new Article(Wire) { Id = "wire" });

        Report report = FactChecker.Default.CrossCheck(source, source);

        Assert.That(report.Claims.Select(verdict => verdict.Claim), Is.Unique);
    }

    private static string[] Findings(Document source)
    {
        Document rewrite = Document.Analyze(new Article("The ferry carried 210 passengers when it sank on Monday, the coast guard said.") { Id = "rewrite" });
        return [.. FactChecker.Default.Check(rewrite, source).Findings.Select(finding => $"{finding.Location}: {finding.Rule.Id} {finding.Message}")];
    }
}
