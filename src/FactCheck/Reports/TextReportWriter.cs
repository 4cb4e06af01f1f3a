using System.Collections.Immutable;
using FactCheck.Checking;
using FactCheck.Claims;
using FactCheck.Documents;

namespace FactCheck.Reports;

/// <summary>
/// Writes a report for a reader at a terminal: findings by story point, each with its reason and the sentences of all sides, carets
/// under the words meant.
/// </summary>
/// <param name="width">Columns of a line; 100 when the output is no terminal. Less than 40 is taken as 40.</param>
/// <param name="colored">Whether to write ANSI colours.</param>
public sealed class TextReportWriter(int width = 100, bool colored = false) : IReportWriter
{
    // Longer names stand on a line of their own, so that the quoted sentences keep most of the width.
    private const int MaxLabel = 24;

    private readonly int _width = Math.Max(width, 40);
    private readonly Ink _ink = new(colored);

    /// <inheritdoc/>
    public string Format => "text";

    /// <inheritdoc/>
    public void Write(Report report, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(writer);
        var names = new ArticleNames(report.Documents);
        var lines = new LineWriter(writer, _width);

        foreach (StoryPoint point in StoryPoint.Of(report, report.Findings.Where(finding => !finding.IsAccepted)))
        {
            lines.Wrapped("", "", _ink.Bold, point.Title);
            foreach (Finding finding in point.Findings)
                WriteFinding(finding, names, lines);
        }

        WriteAccepted(report, names, lines);
        WriteAgreement(report, names, lines);
        foreach (string sentence in report.NotChecked)
            lines.Wrapped("", "", Ink.Plain, "Not checked: " + Excerpt.OneLine(sentence));
        if (report.NotChecked.Length > 0)
            lines.Blank();

        WriteSummary(report, lines);
    }

    private void WriteFinding(Finding finding, ArticleNames names, LineWriter lines)
    {
        string head = $"{Prose.Word(finding.Severity)} {finding.Rule.Id}";
        string title = Excerpt.OneLine(finding.Rule.Title);
        if (head.Length + Columns.Of(title) + 4 <= _width)
        {
            lines.Line($"  {_ink.Of(finding.Severity, head)}  {_ink.Bold(title)}");
        }
        else
        {
            lines.Line($"  {_ink.Of(finding.Severity, head)}");
            lines.Wrapped("  ", "  ", _ink.Bold, title);
        }

        lines.Wrapped("  ", "  ", Ink.Plain, Excerpt.OneLine(Prose.Sentence(finding.Message)));
        WritePlaces(finding, names, lines);
        if (finding.Replacement is { } replacement)
            lines.Wrapped("  ", "       ", Ink.Plain, $"Fix: “{Excerpt.OneLine(finding.Location.Shown())}” → “{Excerpt.OneLine(replacement)}”");
        lines.Blank();
    }

    private void WritePlaces(Finding finding, ArticleNames names, LineWriter lines)
    {
        ImmutableArray<(string Label, Location Location)> places =
            [.. finding.Locations.Select(location => ($"{names.Label(location.Document)}:{location.Line}", location))];
        int labelWidth = places.Max(place => Columns.Of(place.Label));
        bool beside = labelWidth <= MaxLabel;
        string indent = new(' ', beside ? 4 + labelWidth + 2 : 6);
        for (int i = 0; i < places.Length; i++)
        {
            (string label, Location location) = places[i];
            Excerpt excerpt = Excerpt.Of(location).Fit(_width - indent.Length);
            string gap = new(' ', beside ? labelWidth - Columns.Of(label) + 2 : 0);
            lines.Line(beside ? $"    {_ink.Faint(label)}{gap}{Quoted(excerpt, finding, i)}" : $"    {_ink.Faint(label)}");
            if (!beside)
                lines.Line(indent + Quoted(excerpt, finding, i));
            if (excerpt.Mark.Length > 0)
                lines.Line(indent + new string(' ', Columns.Of(excerpt.Before)) + _ink.Of(finding.Severity, new string('^', Math.Max(1, Columns.Of(excerpt.Mark)))));
        }
    }

    private string Quoted(Excerpt excerpt, Finding finding, int place) =>
        excerpt.Before + (place == 0 ? _ink.Of(finding.Severity, excerpt.Mark) : _ink.Bold(excerpt.Mark)) + excerpt.After;

    private void WriteAccepted(Report report, ArticleNames names, LineWriter lines)
    {
        ImmutableArray<Finding> accepted = [.. report.Findings.Where(finding => finding.IsAccepted)];
        if (accepted.Length == 0)
            return;

        lines.Line(_ink.Bold("Accepted"));
        foreach (Finding finding in accepted)
        {
            string why = finding.Suppression is { } suppression
                ? $"{Excerpt.OneLine(suppression.Reason)}{(suppression.Author is { } author ? $" ({Excerpt.OneLine(author)})" : "")}"
                : "in the baseline";
            string place = $"{names.Label(finding.Location.Document)}:{finding.Location.Line}";
            lines.Wrapped("  ", "    ", _ink.Faint, $"{finding.Rule.Id} {place} “{Excerpt.OneLine(finding.Location.Shown())}”: {why}");
        }

        lines.Blank();
    }

    private void WriteAgreement(Report report, ArticleNames names, LineWriter lines)
    {
        if (report.IsCheck)
            return;

        ImmutableArray<Cluster> agreeing = [.. SharedClusters.Of(report).Where(cluster => cluster.Verdict == ClusterVerdict.Agree)];
        int others = SharedClusters.Others(report);
        if (agreeing.Length + others == 0)
            return;

        lines.Line(_ink.Bold("The articles agree on"));
        foreach (Cluster cluster in agreeing)
        {
            IEnumerable<string> sides = cluster.Claims
                .DistinctBy(claim => claim.Document)
                .Select(claim => $"“{Excerpt.OneLine(claim.Span.Of(claim.Document.Text))}” {names.Label(claim.Document)}:{claim.Location.Line}");
            lines.Wrapped("  ", "    ", Ink.Plain, $"{Excerpt.OneLine(cluster.Measure)}: {string.Join(", ", sides)}");
        }

        if (others > 0)
            lines.Line($"  {(agreeing.IsEmpty ? "" : "and ")}{others} more: names, dates, statements");

        lines.Blank();
    }

    private void WriteSummary(Report report, LineWriter lines)
    {
        ImmutableArray<Finding> open = [.. report.Findings.Where(finding => !finding.IsAccepted)];
        int accepted = report.Findings.Length - open.Length;
        string findings = Prose.Summary(open) + (accepted > 0 ? $" ({accepted} accepted)" : "");
        string articles = report.IsCheck ? "" : $" in {Prose.Count(report.Documents.Length, "article")}";
        string score = report.Score is { } value ? $"; consistency {Prose.Score(value)} of 1" : "";
        Severity worst = open.Length == 0 ? Severity.None : open.Max(finding => finding.Severity);
        lines.Line(_ink.Of(worst, char.ToUpperInvariant(findings[0]) + findings[1..]) + articles + score + ".");
        lines.Wrapped("", "", Ink.Plain, Prose.Summary(report.Counts, report.IsCheck) + ".");
    }
}
