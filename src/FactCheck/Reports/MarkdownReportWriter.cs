using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using FactCheck.Checking;
using FactCheck.Documents;

namespace FactCheck.Reports;

/// <summary>Writes a report as Markdown (GitHub's dialect): for a pull-request comment, a step summary, or a snapshot in a test.</summary>
public sealed class MarkdownReportWriter : IReportWriter
{
    /// <summary>The longest comment GitHub takes, in characters; what does not fit is left out, and the report says so.</summary>
    public const int MaxChars = 65_536;

    private const int MaxNoteChars = 200;
    private const string Findings = "findings";

    // Quoted sentences are cut to this many columns around the words meant.
    private const int QuoteWidth = 240;

    /// <inheritdoc/>
    public string Format => "markdown";

    /// <inheritdoc/>
    public void Write(Report report, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(writer);
        var names = new ArticleNames(report.Documents);
        string head = Written(lines => WriteSummary(report, names, lines));
        string tail = Written(lines => WriteTail(report, lines));
        List<(string What, string Text)> parts = [.. StoryPoint.Of(report, report.Findings.Where(finding => !finding.IsAccepted))
            .SelectMany(point => point.Findings.Select((finding, i) => (Findings, Written(lines => WriteFinding(finding, i == 0 ? point.Title : null, names, lines)))))];
        int findings = parts.Count;
        parts.Add(("the accepted findings", Written(lines => WriteAccepted(report, names, lines))));
        parts.Add(("the table of who says what", report.IsCheck ? "" : Written(lines => WriteMatrix(report, names, lines))));
        parts.RemoveAll(part => part.Text.Length == 0);
        int room = MaxChars - head.Length - tail.Length - MaxNoteChars;
        bool fits = parts.Sum(part => (long)part.Text.Length) <= room + MaxNoteChars;
        int shown = fits ? parts.Count : Fitting(parts, room);
        writer.Write(head);
        foreach ((_, string text) in parts.Take(shown))
            writer.Write(text);
        if (shown < parts.Count)
            writer.Write(LeftOut([.. parts.Skip(shown).Select(part => part.What)], findings));
        writer.Write(tail);
    }

    // The order is that of importance: what does not fit any more ends the report.
    private static int Fitting(List<(string What, string Text)> parts, int room)
    {
        int shown = 0;
        while (shown < parts.Count && (room -= parts[shown].Text.Length) >= 0)
            shown++;
        return shown;
    }

    private static string LeftOut(string[] left, int findings)
    {
        int count = left.Count(what => what == Findings);
        IEnumerable<string> names = (count > 0 ? [string.Create(CultureInfo.InvariantCulture, $"{count:N0} of {findings:N0} findings")] : Array.Empty<string>()).Concat(left.Where(what => what != Findings));
        return string.Create(CultureInfo.InvariantCulture, $"*Left out, because a comment holds {MaxChars:N0} characters: {string.Join(", ", names)}. `--format html`, `text` or `json` shows all.*\n\n");
    }

    private static string Written(Action<LineWriter> write)
    {
        using var text = new StringWriter { NewLine = "\n" };
        write(new LineWriter(text, int.MaxValue));
        return text.ToString();
    }

    private static void WriteTail(Report report, LineWriter lines)
    {
        if (report.NotChecked.Length > 0)
        {
            lines.Line("### Not checked");
            lines.Blank();
            foreach (string sentence in report.NotChecked)
                lines.Line($"- {Escape(sentence)}");
            lines.Blank();
        }

        lines.Line($"{Prose.Summary(report.Counts, report.IsCheck)}.");
    }

    private static void WriteSummary(Report report, ArticleNames names, LineWriter lines)
    {
        ImmutableArray<Finding> open = [.. report.Findings.Where(finding => !finding.IsAccepted)];
        int accepted = report.Findings.Length - open.Length;
        lines.Line($"## FactCheck: {Prose.Summary(open)}{(accepted > 0 ? $" ({accepted} accepted)" : "")}");
        lines.Blank();
        IEnumerable<string> labels = report.Documents.Select(document => Escape(names.Label(document)));
        lines.Line(report.IsCheck && report.Documents.Length > 1
            ? $"{labels.First()} against {string.Join(", ", labels.Skip(1))}{(report.Score is { } score ? $": consistency {Prose.Score(score)} of 1" : "")}"
            : string.Join(", ", labels));
        lines.Blank();
    }

    private static void WriteFinding(Finding finding, string? title, ArticleNames names, LineWriter lines)
    {
        if (title is not null)
        {
            lines.Line($"### {Escape(title)}");
            lines.Blank();
        }

        lines.Line($"**{Prose.Word(finding.Severity)} {finding.Rule.Id}** {Escape(Prose.Sentence(finding.Rule.Title))} {Escape(Prose.Sentence(finding.Message))}");
        lines.Blank();
        foreach (Location location in finding.Locations)
            lines.Line($"- {Escape(names.Label(location.Document))}:{location.Line}: {Quote(location)}");
        lines.Blank();
        if (finding.Replacement is { } replacement)
        {
            lines.Line($"Fix: “{Escape(finding.Location.Shown())}” → “{Escape(replacement)}”");
            lines.Blank();
        }
    }

    private static string Quote(Location location)
    {
        Excerpt excerpt = Excerpt.Of(location).Fit(QuoteWidth);
        string mark = excerpt.Mark.Trim();
        string emphasized = mark.Length == 0 ? "" : $"**{Escape(mark)}**";
        string before = excerpt.Before + (excerpt.Mark.StartsWith(' ') ? " " : "");
        string after = (excerpt.Mark.EndsWith(' ') ? " " : "") + excerpt.After;
        return $"{EscapeKeepingBlanks(before)}{emphasized}{EscapeKeepingBlanks(after)}";
    }

    private static void WriteAccepted(Report report, ArticleNames names, LineWriter lines)
    {
        ImmutableArray<Finding> accepted = [.. report.Findings.Where(finding => finding.IsAccepted)];
        if (accepted.Length == 0)
            return;

        lines.Line("### Accepted");
        lines.Blank();
        foreach (Finding finding in accepted)
        {
            string why = finding.Suppression is { } suppression
                ? $"{Escape(suppression.Reason)}{(suppression.Author is { } author ? $" ({Escape(author)})" : "")}"
                : "in the baseline";
            lines.Line($"- {finding.Rule.Id} {Escape(names.Label(finding.Location.Document))}:{finding.Location.Line} “{Escape(finding.Location.Shown())}”: {why}");
        }

        lines.Blank();
    }

    private static void WriteMatrix(Report report, ArticleNames names, LineWriter lines)
    {
        ImmutableArray<Cluster> shared = SharedClusters.Of(report);
        if (shared.Length == 0)
            return;

        lines.Line("### Who says what");
        lines.Blank();
        lines.Line($"| measure | {string.Join(" | ", report.Documents.Select(document => Escape(names.Label(document))))} | |");
        lines.Line($"| --- |{string.Concat(report.Documents.Select(_ => " --- |"))} --- |");
        foreach (Cluster cluster in shared)
        {
            IEnumerable<string> cells = report.Documents.Select(document => string.Join(
                "<br>",
                cluster.Claims
                    .Where(claim => ReferenceEquals(claim.Document, document))
                    .Select(claim => Escape(claim.Span.Of(document.Text).ToString()))
                    .Distinct(StringComparer.Ordinal)));
            lines.Line($"| {Escape(cluster.Measure)} | {string.Join(" | ", cells)} | {Prose.Word(cluster.Verdict)} |");
        }

        lines.Blank();
    }

    private static string Escape(string text) => EscapeKeepingBlanks(Excerpt.OneLine(text).Trim());

    // Whatever an article contains shows as text: no markup, no links, no mentions that would notify somebody.
    private static string EscapeKeepingBlanks(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            switch (c)
            {
                case '<':
                    escaped.Append("&lt;");
                    break;
                case '&':
                    escaped.Append("&amp;");
                    break;
                case '@':
                    escaped.Append("@\u2060");
                    break;
                case '\\' or '`' or '*' or '[' or ']' or '|' or '~':
                    escaped.Append('\\').Append(c);
                    break;
                case '_' when i == 0 || i + 1 == text.Length || !char.IsLetterOrDigit(text[i - 1]) || !char.IsLetterOrDigit(text[i + 1]):
                    escaped.Append("\\_");
                    break;
                case '#' when i + 1 < text.Length && char.IsAsciiDigit(text[i + 1]):
                    escaped.Append("\\#");
                    break;
                default:
                    escaped.Append(c);
                    break;
            }
        }

        return escaped.ToString();
    }
}
