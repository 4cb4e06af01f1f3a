using System.Text.RegularExpressions;
using System.Xml.Linq;
using FactCheck.Documents;
using FactCheck.Reports;

namespace FactCheck.Tests.Reports;

/// <summary>What the checker really reports, in the formats machines take.</summary>
public sealed class SampleStoryReportTests
{
    private static readonly Lazy<Report> Cross = new(() => FactChecker.Default.CrossCheck(Articles()));

    private static readonly Lazy<Report> Check = new(() => FactChecker.Default.Check(Articles()[0], against: Articles().Skip(1)));

    [TestCase(true)]
    [TestCase(false)]
    public void JSON_and_SARIF_are_valid(bool isCheck)
    {
        Report report = isCheck ? Check.Value : Cross.Value;
        string sarif = File.ReadAllText(Path.Combine(RepositoryRoot.Path, "tests", "FactCheck.Tests", "Reports", "sarif-subset.schema.json"));

        Assert.That(SchemaValidator.Problems(JsonSchemas.Read("report"), report.ToJson()), Is.Empty);
        Assert.That(SchemaValidator.Problems(sarif, report.ToSarif()), Is.Empty);
    }

    [TestCase(true)]
    [TestCase(false)]
    public void Every_link_of_the_page_leads_somewhere_and_JUnit_is_XML(bool isCheck)
    {
        Report report = isCheck ? Check.Value : Cross.Value;
        string html = report.ToHtml();
        string[] ids = [.. Regex.Matches(html, " id=\"([^\"]+)\"").Select(match => match.Groups[1].Value)];
        using var junit = new StringWriter();
        ReportWriters.Find("junit")!.Write(report, junit);

        Assert.That(ids, Is.Unique);
        Assert.That(Regex.Matches(html, "href=\"#([^\"]+)\"").Select(match => match.Groups[1].Value).Distinct(), Is.SubsetOf(ids));
        Assert.That(XDocument.Parse(junit.ToString()).Root!.Name.LocalName, Is.EqualTo("testsuites"));
    }

    [Test]
    public void Among_equals_no_fix_is_offered() => Assert.That(Cross.Value.Findings.Select(finding => finding.Replacement), Has.All.Null);

    private static List<Article> Articles() =>
    [
        .. Directory.EnumerateFiles(Path.Combine(RepositoryRoot.Path, "seeds", "summit"))
            .Where(file => Path.GetExtension(file) is ".txt" or ".md")
            .Order(StringComparer.Ordinal)
            .Select(file => ArticleReader.ReadFile(file)),
    ];
}
