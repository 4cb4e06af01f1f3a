using FactCheck.Checking;
using FactCheck.Claims;
using FactCheck.Documents;
using FactCheck.Kinds;
using FactCheck.Reports;
using FactCheck.Tests.Architecture;

namespace FactCheck.Tests.RulePages;

/// <summary>The page of each rule says what it means, and its examples are run.</summary>
public sealed class RulePageTests
{
    // Suppressions are no claims; their pages have no texts to check.
    private static readonly RulePage[] Pages =
        [.. SourceFiles.Of("src/FactCheck/Kinds", ".md")
            .Concat(SourceFiles.Of("src/FactCheck/Checking", ".md").Where(file => SuspectWords.Rules.Any(rule => rule.Id == Path.GetFileNameWithoutExtension(file.Path))))
            .Select(file => RulePage.Parse(file.Path, file.Text))];

    private static IEnumerable<TestCaseData> Reporting() => Cases(page => page.Reports, "reports");

    private static IEnumerable<TestCaseData> Passing() => Cases(page => page.Passes, "passes");

    [TestCaseSource(nameof(Reporting))]
    public void The_example_is_reported(string id, object example) => Assert.That(Found((RuleExample)example), Does.Contain(id));

    [TestCaseSource(nameof(Passing))]
    public void The_example_passes(string id, object example) => Assert.That(Found((RuleExample)example), Does.Not.Contain(id));

    [Test]
    public void Every_page_has_an_example_of_both_sorts() =>
        Assert.That(Pages.Where(page => page.Reports.Count == 0 || page.Passes.Count == 0).Select(page => page.Path), Is.Empty);

    [Test]
    public void Every_page_is_named_after_its_rule() =>
        Assert.That(Pages.Where(page => Path.GetFileNameWithoutExtension(page.Path) != page.Id).Select(page => page.Path), Is.Empty);

    [Test]
    public void Every_rule_has_its_page_and_every_page_its_rule()
    {
        string[] rules = [.. Rules().Select(rule => $"{rule.Id}: {rule.Title}").Order(StringComparer.Ordinal)];
        string[] pages = [.. Pages.Select(page => $"{page.Id}: {page.Title}").Order(StringComparer.Ordinal)];
        Assert.That(pages, Is.EqualTo(rules));
    }

    [Test]
    public void No_two_rules_share_an_id() => Assert.That(Rules().Select(rule => rule.Id), Is.Unique);

    private static IEnumerable<Rule> Rules() => KnownKinds.All.SelectMany(kind => kind.Rules).Concat(SuspectWords.Rules);

    private static string[] Found(RuleExample example)
    {
        Article[] articles = [.. example.Texts.Select((text, i) => new Article(text) { Id = $"text {i + 1}" })];
        Report report = example.IsCheck
            ? FactChecker.Default.Check(articles[^1], against: articles[..^1])
            : FactChecker.Default.CrossCheck(articles);
        return [.. report.Findings.Select(finding => finding.Rule.Id)];
    }

    private static IEnumerable<TestCaseData> Cases(Func<RulePage, IReadOnlyList<RuleExample>> examples, string sort) =>
        from page in Pages
        from example in examples(page)
        select new TestCaseData(page.Id, example).SetName($"{page.Id} {sort} its example of line {example.Line}");
}
