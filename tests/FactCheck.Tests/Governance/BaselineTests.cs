using System.Collections.Immutable;
using FactCheck.Checking;
using FactCheck.Reports;
using FactCheck.Tests.Reports;

namespace FactCheck.Tests.Governance;

public sealed class BaselineTests
{
    [Test]
    public void What_the_baseline_has_is_marked_and_fails_nothing()
    {
        Report report = HandMade.Check();
        ImmutableArray<Finding> marked = Mark(report, Baseline.Of(report.Findings.Take(1)));

        Assert.That(marked.Select(finding => (finding.Baseline, finding.IsAccepted)), Is.EqualTo(new[] { (BaselineState.Unchanged, true), (BaselineState.New, false) }));
    }

    [Test]
    public void One_entry_accepts_one_finding()
    {
        Report report = HandMade.Check();
        Report twice = HandMade.With(report, [report.Findings[0], report.Findings[0]]);

        Assert.That(Mark(twice, Baseline.Of(report.Findings.Take(1))).Count(finding => finding.IsAccepted), Is.EqualTo(1));
    }

    [Test]
    public void A_baseline_is_read_as_it_was_written()
    {
        var baseline = Baseline.Of(HandMade.Check().Findings);
        string text = Written(baseline);

        Assert.That(Written(Baseline.Parse(text, "baseline.json")), Is.EqualTo(text));
        Snapshot.Match(text, "json");
    }

    [Test]
    public void An_update_keeps_what_was_not_checked_and_drops_what_was_mended()
    {
        Report check = HandMade.Check();
        Report cross = HandMade.Cross();
        var both = Baseline.Of(check.Findings.Concat(cross.Findings));

        Assert.That(both.Resolved(cross.Findings).Select(entry => entry.Article).Distinct(), Is.EqualTo(new[] { "rewrite.txt" }));
        Assert.That(both.Updated([], ["rewrite.txt"]).Entries.Select(entry => entry.Article), Is.EqualTo(new[] { "b.txt" }));
    }

    [Test]
    public void A_suppressed_finding_needs_no_baseline() =>
        Assert.That(Baseline.Of(HandMade.Accepted(HandMade.Check(), "known", null).Findings).Entries, Has.Length.EqualTo(1));

    [Test]
    public void A_broken_baseline_is_refused_with_its_line_and_key() =>
        Assert.That(
            () => Baseline.Parse("{ \"findings\": [\n { \"fingerprint\": 7 } ] }", "b.json"),
            Throws.InstanceOf<SettingsException>().With.Message.EqualTo("b.json(2): findings[0].fingerprint: expected 16 hexadecimal digits, found 7."));

    private static ImmutableArray<Finding> Mark(Report report, Baseline baseline) =>
        new SuppressionPolicy(HouseRules.None, [], baseline, null).Apply(report.Documents, report.Findings);

    private static string Written(Baseline baseline)
    {
        using var writer = new StringWriter();
        BaselineWriter.Write(baseline, writer);
        return writer.ToString();
    }
}
