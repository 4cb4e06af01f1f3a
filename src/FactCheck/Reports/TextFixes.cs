using System.Collections.Immutable;
using System.Text;
using FactCheck.Checking;

namespace FactCheck.Reports;

/// <summary>The certain fixes of a checked rewrite, as edits that do not overlap. Immutable.</summary>
public sealed class TextFixes
{
    private TextFixes(ImmutableArray<TextFix> fixes) => All = fixes;

    /// <summary>The edits in text order.</summary>
    public ImmutableArray<TextFix> All { get; }

    /// <summary>
    /// A correction line for an article that was published with the mistakes, to be read by an editor before it is used; empty when
    /// there is no fix.
    /// </summary>
    public string Correction => All.IsEmpty
        ? ""
        : $"This article has been corrected to say {string.Join("; and ", All.Select(fix => $"“{Line(fix.Replacement)}”, not “{Line(fix.Original)}”"))}.";

    /// <summary>
    /// The fixes of a report: of findings at the rewrite that nobody accepted and whose fix is certain. Where two overlap, the one
    /// reported first counts. None for a cross-check, where nobody knows who is right.
    /// </summary>
    public static TextFixes Of(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var fixes = new List<TextFix>();
        foreach (Finding finding in report.Findings.Where(finding => report.IsCheck && !finding.IsAccepted))
        {
            if (finding.Replacement is not { } replacement || !ReferenceEquals(finding.Location.Document, report.Documents[0]))
                continue;

            var fix = new TextFix(finding, finding.Location.Original, finding.Location.Text, replacement);
            if (!fixes.Exists(other => other.Span.Overlaps(fix.Span)) && !string.Equals(fix.Original, replacement, StringComparison.Ordinal))
                fixes.Add(fix);
        }

        return new TextFixes([.. fixes.OrderBy(fix => fix.Span)]);
    }

    /// <summary>The text with the fixes made. Words that markup interrupts stay as they are: what stands there has to be the finding's.</summary>
    /// <param name="fileText">The file as read.</param>
    public string Apply(string fileText)
    {
        ArgumentNullException.ThrowIfNull(fileText);
        var mended = new StringBuilder(fileText.Length);
        int copied = 0;
        foreach (TextFix fix in All.Where(fix => fix.Span.End <= fileText.Length && fix.Span.Of(fileText).SequenceEqual(fix.Original)))
        {
            mended.Append(fileText, copied, fix.Span.Start - copied).Append(fix.Replacement);
            copied = fix.Span.End;
        }

        return mended.Append(fileText, copied, fileText.Length - copied).ToString();
    }

    /// <summary>What <see cref="Apply"/> would change, as a unified diff that patch tools take; empty when it would change nothing.</summary>
    /// <param name="fileText">The file as read.</param>
    /// <param name="path">The file's path for the two header lines.</param>
    public string Diff(string fileText, string path) => UnifiedDiff.Between(fileText, Apply(fileText), $"a/{path}", $"b/{path}");

    private static string Line(string text) => Excerpt.OneLine(text).Trim();
}
