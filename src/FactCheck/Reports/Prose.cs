using System.Globalization;
using FactCheck.Checking;
using FactCheck.Claims;

namespace FactCheck.Reports;

/// <summary>The words that reports for people share.</summary>
internal static class Prose
{
    /// <summary>A reason as a sentence: first letter large, full stop at the end.</summary>
    public static string Sentence(string reason)
    {
        string text = reason.Trim();
        if (text.Length == 0)
            return text;

        if (char.IsLower(text[0]))
            text = char.ToUpperInvariant(text[0]) + text[1..];

        return text[^1] is '.' or '!' or '?' || text.EndsWith(".\"", StringComparison.Ordinal) || text.EndsWith(".”", StringComparison.Ordinal)
            ? text
            : text + ".";
    }

    /// <summary>A number with its noun: "1 finding", "2 findings".</summary>
    public static string Count(int number, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{number:N0} {noun}{(number == 1 ? "" : "s")}");

    /// <summary>"error", "warning", "note".</summary>
    public static string Word(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        Severity.Note => "note",
        _ => "none",
    };

    /// <summary>"agree", "conflict", "discrepancy", "update", "single".</summary>
    public static string Word(ClusterVerdict verdict) => verdict switch
    {
        ClusterVerdict.Agree => "agree",
        ClusterVerdict.Conflict => "conflict",
        ClusterVerdict.Discrepancy => "discrepancy",
        ClusterVerdict.Update => "update",
        _ => "single",
    };

    /// <summary>"supported", "contradicted", "unsupported", "not checked".</summary>
    public static string Word(Verdict verdict) => verdict switch
    {
        Verdict.Supported => "supported",
        Verdict.Contradicted => "contradicted",
        Verdict.Unsupported => "unsupported",
        _ => "not checked",
    };

    /// <summary>"2 errors, 1 warning, 3 notes", the empty ones left out; "no findings" when there is none.</summary>
    public static string Summary(IEnumerable<Finding> findings)
    {
        List<Finding> all = [.. findings];
        if (all.Count == 0)
            return "no findings";

        IEnumerable<string> parts = new[] { Severity.Error, Severity.Warning, Severity.Note }
            .Select(severity => (Severity: severity, Count: all.Count(finding => finding.Severity == severity)))
            .Where(part => part.Count > 0)
            .Select(part => Count(part.Count, Word(part.Severity)));
        return string.Join(", ", parts);
    }

    /// <summary>
    /// What a verdict means to a reader: among equals no article is a source, so a claim is shared, disputed or said by one article only.
    /// </summary>
    public static string Word(Verdict verdict, bool isCheck) => (verdict, isCheck) switch
    {
        (Verdict.Supported, false) => "shared",
        (Verdict.Contradicted, false) => "disputed",
        (Verdict.Unsupported, false) => "in one article only",
        _ => Word(verdict),
    };

    /// <summary>The line under every report: how many claims ended in which verdict.</summary>
    public static string Summary(Counts counts, bool isCheck)
    {
        (Verdict Verdict, int Count)[] parts =
        [
            (Verdict.Supported, counts.Supported),
            (Verdict.Contradicted, counts.Contradicted),
            (Verdict.Unsupported, counts.Unsupported),
            (Verdict.NotChecked, counts.NotChecked),
        ];
        IEnumerable<string> words = parts.Select(part => string.Create(CultureInfo.InvariantCulture, $"{part.Count:N0} {Word(part.Verdict, isCheck)}"));
        return $"{Count(counts.Extracted, "claim")}: {string.Join(", ", words)}";
    }

    /// <summary>A score with two digits.</summary>
    public static string Score(double score) => score.ToString("0.00", CultureInfo.InvariantCulture);
}
