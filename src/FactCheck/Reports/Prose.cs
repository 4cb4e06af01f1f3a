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

    /// <summary>The line under every report: how many claims ended in which verdict.</summary>
    public static string Summary(Counts counts) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Count(counts.Extracted, "claim")}: {counts.Supported:N0} supported, {counts.Contradicted:N0} contradicted, {counts.Unsupported:N0} unsupported, {counts.NotChecked:N0} not checked");

    /// <summary>A score with two digits.</summary>
    public static string Score(double score) => score.ToString("0.00", CultureInfo.InvariantCulture);
}
