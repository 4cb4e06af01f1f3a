using System.Text.Json;
using FactCheck.Checking;
using FactCheck.Reports;

namespace FactCheck.Tests.Reports;

public sealed class SarifReportWriterTests
{
    private static IEnumerable<TestCaseData<Report>> Reports()
    {
        yield return new TestCaseData<Report>(HandMade.Check()).SetArgDisplayNames("check");
        yield return new TestCaseData<Report>(HandMade.Cross()).SetArgDisplayNames("cross");
        yield return new TestCaseData<Report>(HandMade.Empty()).SetArgDisplayNames("nothing found");
        yield return new TestCaseData<Report>(HandMade.Large()).SetArgDisplayNames("large");
        yield return new TestCaseData<Report>(HandMade.Accepted(HandMade.Check(), "known", "M. Lind")).SetArgDisplayNames("accepted");
    }

    [TestCaseSource(nameof(Reports))]
    public void It_is_valid_and_every_result_points_at_its_rule(Report report)
    {
        string schema = File.ReadAllText(Path.Combine(RepositoryRoot.Path, "tests", "FactCheck.Tests", "Reports", "sarif-subset.schema.json"));
        string sarif = report.ToSarif();
        Assert.That(SchemaValidator.Problems(schema, sarif), Is.Empty);

        JsonElement run = Run(sarif);
        JsonElement rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules");
        foreach (JsonElement result in run.GetProperty("results").EnumerateArray())
        {
            JsonElement rule = rules[result.GetProperty("ruleIndex").GetInt32()];
            Assert.That(rule.GetProperty("id").GetString(), Is.EqualTo(result.GetProperty("ruleId").GetString()));
        }
    }

    [Test]
    public void A_check_as_SARIF() => Snapshot.Match(HandMade.Check().ToSarif(), "json");

    [Test]
    public void The_message_stands_alone() =>
        Assert.That(
            Run(HandMade.Check().ToSarif()).GetProperty("results")[0].GetProperty("message").GetProperty("text").GetString(),
            Is.EqualTo("Both count visitors of the harbour festival on Sunday; the figures are 1,100 apart. (rewrite.txt line 2 \"Some 4,500 people\"; source.txt line 1 \"About 3,400 people\")"));

    [Test]
    public void An_accepted_finding_says_who_accepted_it_and_why()
    {
        JsonElement suppression = Run(HandMade.Accepted(HandMade.Check(), "known", "M. Lind").ToSarif()).GetProperty("results")[0].GetProperty("suppressions")[0];

        Assert.That(suppression.GetProperty("kind").GetString(), Is.EqualTo("inSource"));
        Assert.That(suppression.GetProperty("justification").GetString(), Is.EqualTo("known (M. Lind)"));
    }

    [Test]
    public void A_finding_of_the_baseline_is_unchanged_and_another_is_new()
    {
        Report report = HandMade.Check();
        Report marked = HandMade.With(report, new SuppressionPolicy(HouseRules.None, [], Baseline.Of(report.Findings.Take(1)), null).Apply(report.Documents, report.Findings));

        Assert.That(
            Run(marked.ToSarif()).GetProperty("results").EnumerateArray().Select(result => result.GetProperty("baselineState").GetString()),
            Is.EqualTo(new[] { "unchanged", "new" }));
    }

    [Test]
    public void A_rule_with_a_page_carries_it_as_help()
    {
        Report report = HandMade.Of("<!-- factcheck-ignore FC0001 -->\nIt drew 900.", "900");
        Report judged = HandMade.With(report, new SuppressionPolicy(HouseRules.None, [], null, null).Apply(report.Documents, report.Findings));
        JsonElement rule = Run(judged.ToSarif()).GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().Single(rule => rule.GetProperty("id").GetString() == "FC8002");

        Assert.That(rule.GetProperty("help").GetProperty("markdown").GetString(), Does.StartWith("# FC8002: A suppression is incomplete"));
        Assert.That(rule.GetProperty("help").GetProperty("text").GetString(), Does.StartWith("Write the rule and the reason"));
    }

    private static JsonElement Run(string sarif)
    {
        using var json = JsonDocument.Parse(sarif);
        return json.RootElement.GetProperty("runs")[0].Clone();
    }
}
