using System.Collections.Immutable;
using FactCheck.Checking;
using FactCheck.Reports;
using FactCheck.Tests.Reports;

namespace FactCheck.Tests.Governance;

public sealed class SuppressionTests
{
    private const string Text = "Some 4,500 people came.\nThe pier was built in 1911.\n";

    [Test]
    public void A_comment_on_a_line_of_its_own_accepts_the_finding_in_the_next_paragraph()
    {
        Finding finding = Single($"<!-- factcheck-ignore FC0001; reason: the desk called; author: M. Lind; expires: 2026-12-31 -->\n{Text}");

        Assert.That(finding.IsAccepted);
        Assert.That(finding.Suppression, Is.EqualTo(new Suppression("the desk called", "M. Lind", new DateOnly(2026, 12, 31), SuppressionOrigin.Inline)));
    }

    [Test]
    public void A_comment_beside_words_reaches_its_own_line_only()
    {
        ImmutableArray<Finding> findings = Apply("Some 4,500 people came.\nThe pier is old. <!-- factcheck-ignore FC0001; reason: the desk called -->\n");

        Assert.That(findings.Select(finding => (finding.Rule.Id, finding.IsAccepted)), Is.EqualTo(new[] { ("FC0001", false), ("FC8001", false) }));
    }

    [TestCase("FC0001", "FC8002", "it gives no reason")]
    [TestCase("FC0001; reason: ", "FC8002", "it gives no reason")]
    [TestCase("; reason: because", "FC8002", "it names no rule")]
    [TestCase("everything; reason: because", "FC8002", "\"everything\" is no rule id")]
    [TestCase("FC0001; reason: because; expires: soon", "FC8002", "\"soon\" is no day as 2026-12-31")]
    [TestCase("FC0001; reason: because; expires: 2026-01-31", "FC8003", "held until 31 January 2026")]
    [TestCase("FC0003; reason: because", "FC8001", "matches no finding")]
    public void A_suppression_that_does_not_hold_is_a_finding_and_accepts_nothing(string content, string rule, string message)
    {
        ImmutableArray<Finding> findings = Apply($"<!-- factcheck-ignore {content} -->\n{Text}");

        Assert.That(findings.Single(finding => finding.Rule.Id == "FC0001").IsAccepted, Is.False);
        Finding problem = findings.Single(finding => finding.Kind == "suppression");
        Assert.That(problem.Rule.Id, Is.EqualTo(rule));
        Assert.That(problem.Message, Does.Contain(message));
        Assert.That(problem.Location.Text, Does.StartWith("<!-- factcheck-ignore"));
    }

    [Test]
    public void A_semicolon_inside_a_reason_separates_nothing() =>
        Assert.That(Single($"<!-- factcheck-ignore FC0001; reason: called twice; both said 4,500 -->\n{Text}").Suppression!.Reason, Is.EqualTo("called twice; both said 4,500"));

    [Test]
    public void Without_a_date_nothing_expires() =>
        Assert.That(Single($"<!-- factcheck-ignore FC0001; reason: because; expires: 2001-01-01 -->\n{Text}", today: null).IsAccepted);

    [Test]
    public void A_file_beside_the_article_accepts_by_fingerprint_whatever_moved()
    {
        string fingerprint = Apply(Text)[0].Fingerprint;
        var file = SuppressionFile.Parse($$"""
            {
              // the desk called on Monday
              "suppressions": [ { "rule": "FC0001", "fingerprint": "{{fingerprint}}", "reason": "the desk called" } ]
            }
            """, "rewrite.txt.factcheck.json");
        Finding finding = Single("A new first paragraph.\n\nOn Sunday\n\nSome 4,500 people came, all of them wet.\n", file);

        Assert.That(finding.Suppression!.Origin, Is.EqualTo(SuppressionOrigin.Sidecar));
    }

    [Test]
    public void An_entry_of_a_file_that_matches_nothing_is_a_finding_at_its_line()
    {
        var file = SuppressionFile.Parse("{\n  \"suppressions\": [\n    { \"text\": \"about 12 boats\", \"reason\": \"old\" }\n  ]\n}", "rewrite.txt.factcheck.json");
        Finding problem = Apply(Text, file).Single(finding => finding.Rule.Id == "FC8001");

        Assert.That(problem.Location.ToString(), Is.EqualTo("rewrite.txt.factcheck.json(3,5)"));
    }

    [TestCase("{ \"suppressions\": [ { \"reasn\": \"x\" } ] }", "s.json(1): suppressions[0].reasn: unknown key; expected \"rule\", \"fingerprint\", \"text\", \"reason\", \"author\" or \"expires\".")]
    [TestCase("{\n \"suppressions\": {} }", "s.json(2): suppressions: expected a list of suppressions, found an object.")]
    [TestCase("{\n}", "s.json(1): suppressions: expected a list of suppressions, found none.")]
    [TestCase("{ \"suppressions\": [ { \"text\": \"a\", \"expires\": \"31.12.\" } ] }", "s.json(1): suppressions[0].expires: expected a day as \"2026-12-31\", found \"31.12.\".")]
    public void A_broken_file_is_refused_with_its_line_and_key(string json, string message) =>
        Assert.That(() => SuppressionFile.Parse(json, "s.json"), Throws.InstanceOf<SettingsException>().With.Message.EqualTo(message));

    [Test]
    public void Random_text_never_breaks_the_reader()
    {
        var random = new Random(5);
        const string Alphabet = "<!->factcheck-ignore FC10; reason:\n\r x";
        for (int i = 0; i < 2000; i++)
        {
            string text = "Some 4,500 people" + new string([.. Enumerable.Range(0, 60).Select(_ => Alphabet[random.Next(Alphabet.Length)])]);
            Assert.That(Apply(text + "<!-- factcheck-ignore FC0001; reason: x -->"), Has.Length.GreaterThan(0));
        }
    }

    private static Finding Single(string text, SuppressionFile? file = null) => Apply(text, file).Single();

    private static Finding Single(string text, DateOnly? today) => Apply(text, null, today).Single();

    private static ImmutableArray<Finding> Apply(string text, SuppressionFile? file = null) => Apply(text, file, new DateOnly(2026, 6, 1));

    private static ImmutableArray<Finding> Apply(string text, SuppressionFile? file, DateOnly? today)
    {
        Report report = HandMade.Of(text, "Some 4,500 people");
        return new SuppressionPolicy(HouseRules.None, file is null ? [] : [file], null, today).Apply(report.Documents, report.Findings);
    }
}
