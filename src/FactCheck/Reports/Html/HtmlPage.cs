using System.Collections.Immutable;
using FactCheck.Checking;
using FactCheck.Claims;
using FactCheck.Documents;

namespace FactCheck.Reports.Html;

/// <summary>What the parts of the page share: the report, its names, its numbered findings, and where to write.</summary>
internal sealed class HtmlPage
{
    private readonly TextWriter _writer;
    private readonly Dictionary<Finding, int> _numbers = new(ReferenceEqualityComparer.Instance);

    public HtmlPage(Report report, TextWriter writer)
    {
        Report = report;
        _writer = writer;
        Names = new ArticleNames(report.Documents);
        Findings = report.Findings;
        Open = [.. report.Findings.Where(finding => !finding.IsAccepted)];
        foreach (Finding finding in Findings)
            _numbers[finding] = _numbers.Count + 1;
    }

    public Report Report { get; }

    public ArticleNames Names { get; }

    /// <summary>All findings, the accepted ones among them.</summary>
    public ImmutableArray<Finding> Findings { get; }

    /// <summary>The findings nobody accepted.</summary>
    public ImmutableArray<Finding> Open { get; }

    /// <summary>The number of a finding on this page, from 1.</summary>
    public int NumberOf(Finding finding) => _numbers[finding];

    public void Line(string html)
    {
        _writer.Write(html);
        _writer.Write('\n');
    }

    public void Write(string html) => _writer.Write(html);

    /// <summary>A link to a place in an article: "rewrite.txt, line 2".</summary>
    public string PlaceLink(Finding finding, int place)
    {
        Location location = finding.Locations[place];
        string label = $"{HtmlText.Escape(Names.Label(location.Document))}, line {location.Line}";
        // A file beside the articles is not on the page.
        return Report.Documents.Contains(location.Document) ? $"<a href=\"#m{NumberOf(finding)}-{place + 1}\">{label}</a>" : label;
    }

    /// <summary>The sentence of a place with its words marked.</summary>
    public static string Quote(Location location)
    {
        Excerpt excerpt = Excerpt.Of(location).Fit(260);
        return $"<q>{HtmlText.Escape(excerpt.Before)}<mark>{HtmlText.Escape(excerpt.Mark)}</mark>{HtmlText.Escape(excerpt.After)}</q>";
    }

    public static string Class(Verdict verdict) => verdict == Verdict.NotChecked ? "unchecked" : Prose.Word(verdict);
}
