using System.Text.Json;
using System.Xml.Linq;
using FactCheck.Reports;

namespace FactCheck.Tests.Reports;

/// <summary>The formats that pipelines read: JUnit, GitHub workflow commands, JSON Lines.</summary>
public sealed class PipelineReportWriterTests
{
    [Test]
    public void A_check_as_JUnit() => Snapshot.Match(Written("junit", HandMade.Check()), "xml");

    [Test]
    public void The_counts_of_JUnit_are_those_of_its_cases()
    {
        foreach (Report report in new[] { HandMade.Check(), HandMade.Cross(), HandMade.Empty(), HandMade.Large(), HandMade.Accepted(HandMade.Check(), "known", null) })
        {
            var xml = XDocument.Parse(Written("junit", report));
            foreach (XElement suite in xml.Descendants().Where(element => element.Name.LocalName is "testsuite" or "testsuites"))
            {
                Assert.That((int)suite.Attribute("tests")!, Is.EqualTo(suite.Descendants("testcase").Count()));
                Assert.That((int)suite.Attribute("failures")!, Is.EqualTo(suite.Descendants("failure").Count()));
                Assert.That((int)suite.Attribute("skipped")!, Is.EqualTo(suite.Descendants("skipped").Count()));
                Assert.That((int)suite.Attribute("errors")!, Is.EqualTo(suite.Descendants("error").Count()));
            }
        }
    }

    [Test]
    public void What_XML_cannot_hold_does_not_break_JUnit() =>
        Assert.That(() => XDocument.Parse(Written("junit", HandMade.Of("A \u0001 \ud83d 900 ]]> <b>", "\u0001 \ud83d 900", "bad \ufffe sign"))), Throws.Nothing);

    [Test]
    public void A_check_as_workflow_commands() => Snapshot.Match(Written("github", HandMade.Check()), "txt");

    [Test]
    public void More_than_ten_findings_of_a_level_are_rolled_up_in_the_tenth()
    {
        string[] commands = [.. Written("github", HandMade.Large()).Split('\n').Where(line => line.StartsWith("::", StringComparison.Ordinal))];

        Assert.That(commands, Has.Length.EqualTo(10));
        Assert.That(commands[^1], Does.StartWith("::error title=FactCheck%3A 3 more::FC0001 harbour-week-4.txt:"));
    }

    [Test]
    public void An_article_cannot_send_a_workflow_command() =>
        Assert.That(
            Written("github", HandMade.Of("It drew 900\n::stop-commands::x", "900", "it says 50%\n::warning::owned")),
            Does.Contain("::It says 50%25 ::warning::owned.").And.Not.Contain("\n::warning").And.Not.Contain("\n::stop"));

    [Test]
    public void An_accepted_finding_annotates_nothing() =>
        Assert.That(Written("github", HandMade.Accepted(HandMade.Check(), "known", null)), Does.Not.Contain("::error"));

    [Test]
    public void JSON_Lines_have_one_finding_a_line_and_end_with_the_summary()
    {
        Report report = HandMade.Check();
        string[] lines = Written("jsonl", report).TrimEnd('\n').Split('\n');

        Assert.That(lines.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("type").GetString()), Is.EqualTo(new[] { "finding", "finding", "summary" }));
        Assert.That(JsonDocument.Parse(lines[0]).RootElement.GetProperty("fingerprint").GetString(), Is.EqualTo(report.Findings[0].Fingerprint));
    }

    [TestCaseSource(nameof(Formats))]
    public void Every_format_ends_its_lines_in_LF_and_is_the_same_every_time(string format)
    {
        string first = Written(format, HandMade.Cross());
        string second = Written(format, HandMade.Cross());

        Assert.That(second, Is.EqualTo(first));
        Assert.That(first, Does.Not.Contain("\r").And.EndsWith("\n"));
    }

    private static IEnumerable<string> Formats() => ReportWriters.All.Select(writer => writer.Format);

    private static string Written(string format, Report report)
    {
        using var writer = new StringWriter { NewLine = "\r\n" };
        ReportWriters.Find(format)!.Write(report, writer);
        return writer.ToString();
    }
}
