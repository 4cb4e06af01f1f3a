using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using FactCheck.Checking;
using FactCheck.Claims;
using FactCheck.Documents;

namespace FactCheck.Reports.Html;

/// <summary>One article line by line, every claim and every place of a finding marked. Overlapping marks are cut at their bounds.</summary>
internal sealed class HtmlArticle
{
    private readonly Document _document;
    private readonly HtmlPage _page;
    private readonly List<Mark> _marks = [];
    private readonly ILookup<int, Finding> _notesByLine;

    private HtmlArticle(Document document, HtmlPage page, bool withNotes)
    {
        _document = document;
        _page = page;
        foreach (ClaimVerdict verdict in page.Report.Claims.Where(verdict => ReferenceEquals(verdict.Claim.Document, document)))
            _marks.Add(new Mark(verdict.Claim.Span, verdict, null, 0));

        foreach (Finding finding in page.Findings)
        {
            for (int place = 0; place < finding.Locations.Length; place++)
            {
                if (ReferenceEquals(finding.Locations[place].Document, document))
                    _marks.Add(new Mark(finding.Locations[place].Span, null, finding, place + 1));
            }
        }

        _marks.Sort((a, b) => a.Span.CompareTo(b.Span));
        _notesByLine = page.Findings
            .Where(finding => withNotes && ReferenceEquals(finding.Location.Document, document))
            .ToLookup(finding => document.Text.AsSpan(0, finding.Location.Span.Start).Count('\n'));
    }

    public static void Write(Document document, HtmlPage page, bool withNotes) => new HtmlArticle(document, page, withNotes).Write();

    private void Write()
    {
        string text = _document.Text;
        int nextMark = 0;
        int block = 0;
        var open = new List<Mark>();
        for (int start = 0, line = 0; start <= text.Length; line++)
        {
            int feed = text.IndexOf('\n', start);
            int end = feed < 0 ? text.Length : feed;
            open.RemoveAll(mark => mark.Span.End <= start);
            while (nextMark < _marks.Count && _marks[nextMark].Span.Start < end)
                open.Add(_marks[nextMark++]);

            while (block < _document.Blocks.Length && _document.Blocks[block].Span.End <= start)
                block++;
            WriteLine(new TextSpan(start, end), open, block);
            foreach (Finding finding in _notesByLine[line])
                HtmlFindings.WriteNote(finding, _page);

            start = end + 1;
        }
    }

    private void WriteLine(TextSpan line, List<Mark> marks, int block)
    {
        bool isBlank = line.Of(_document.Text).IsWhiteSpace();
        if (isBlank && marks.Count == 0)
            return;

        // A mark on what was left out of the text (a comment, front matter) shows the file as it was given.
        string text = isBlank ? _document.Article.Text : _document.Text;
        string kind = block < _document.Blocks.Length && _document.Blocks[block].Span.Overlaps(line)
            ? _document.Blocks[block].Kind.ToString().ToLowerInvariant()
            : "furniture";
        var html = new StringBuilder();
        html.Append(CultureInfo.InvariantCulture, $"<p class=\"{kind}\" dir=\"auto\">");
        int[] bounds = [.. marks
            .SelectMany(mark => new[] { Math.Max(mark.Span.Start, line.Start), Math.Min(mark.Span.End, line.End) })
            .Append(line.Start)
            .Append(line.End)
            .Distinct()
            .Order()];
        for (int i = 0; i + 1 < bounds.Length; i++)
        {
            var segment = new TextSpan(bounds[i], bounds[i + 1]);
            AppendSegment(html, text, segment, [.. marks.Where(mark => mark.Span.Overlaps(segment))]);
        }

        _page.Line(html.Append("</p>").ToString());
    }

    private void AppendSegment(StringBuilder html, string text, TextSpan segment, ImmutableArray<Mark> marks)
    {
        string words = HtmlText.Escape(segment.Of(text));
        if (marks.IsEmpty)
        {
            html.Append(words);
            return;
        }

        foreach (Mark mark in marks.Where(mark => mark.Finding is not null && mark.Span.Start == segment.Start))
            html.Append(CultureInfo.InvariantCulture, $"<span id=\"m{_page.NumberOf(mark.Finding!)}-{mark.Place}\"></span>");

        ImmutableArray<Finding> findings = [.. marks.Where(mark => mark.Finding is not null).Select(mark => mark.Finding!).Distinct()];
        ClaimVerdict? verdict = Worst(marks);
        string verdictClass = verdict is null ? "" : " " + HtmlPage.Class(verdict.Verdict);
        string title = verdict is null ? "" : $" title=\"{HtmlText.Line(Title(verdict))}\"";
        if (findings.IsEmpty)
        {
            html.Append(CultureInfo.InvariantCulture, $"<span class=\"c{verdictClass}\"{title}>{words}</span>");
            return;
        }

        string severity = findings.All(finding => finding.IsAccepted)
            ? "off"
            : Prose.Word(findings.Where(finding => !finding.IsAccepted).Max(finding => finding.Severity));
        string numbers = string.Join(' ', findings.Select(_page.NumberOf));
        html.Append(CultureInfo.InvariantCulture, $"<a class=\"c{verdictClass} f {severity}\" href=\"#f{_page.NumberOf(findings[0])}\" data-f=\"{numbers}\" data-start=\"{segment.Start}\"{title}>{words}</a>");
    }

    private string Title(ClaimVerdict verdict)
    {
        string word = Prose.Word(verdict.Verdict, _page.Report.IsCheck);
        return verdict.Reason.Length == 0 ? word : $"{word}: {verdict.Reason}";
    }

    private static ClaimVerdict? Worst(ImmutableArray<Mark> marks) => marks
        .Select(mark => mark.Verdict)
        .OfType<ClaimVerdict>()
        .OrderBy(verdict => verdict.Verdict switch
        {
            Verdict.Contradicted => 0,
            Verdict.Unsupported => 1,
            Verdict.Supported => 2,
            _ => 3,
        })
        .FirstOrDefault();

    private sealed record Mark(TextSpan Span, ClaimVerdict? Verdict, Finding? Finding, int Place);
}
