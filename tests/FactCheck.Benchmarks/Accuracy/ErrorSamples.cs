using FactCheck.Claims;

namespace FactCheck.Benchmarks.Accuracy;

/// <summary>Shows rows that were judged wrongly, with both texts, for an editor to read.</summary>
internal static class ErrorSamples
{
    private const int MaxSourceChars = 1500;

    /// <summary>As many misses and false alarms as asked for, spread over all rows.</summary>
    public static void Print(TextWriter output, IReadOnlyList<CheckedRow> rows, int count)
    {
        CheckedRow[] misses = [.. rows.Where(row => !row.Row.IsConsistent && row.Findings.All(f => f.Severity < Severity.Warning))];
        CheckedRow[] alarms = [.. rows.Where(row => row.Row.IsConsistent && row.Findings.Any(f => f.Severity >= Severity.Warning))];
        foreach (CheckedRow row in Spread(misses, count))
            Show(output, "MISS", row);
        foreach (CheckedRow row in Spread(alarms, count))
            Show(output, "FALSE ALARM", row);
    }

    private static IEnumerable<CheckedRow> Spread(CheckedRow[] rows, int count) =>
        Enumerable.Range(0, Math.Min(count, rows.Length)).Select(i => rows[(int)((long)i * rows.Length / Math.Min(count, rows.Length))]);

    private static void Show(TextWriter output, string title, CheckedRow row)
    {
        string source = row.Row.Source;
        output.WriteLine($"\n=== {title} {row.Row.Set} {row.Row.Id}");
        output.WriteLine($"source:  {(source.Length > MaxSourceChars ? source[..MaxSourceChars] + " ..." : source)}");
        output.WriteLine($"rewrite: {row.Row.Rewrite}");
        foreach (var error in row.Row.Errors)
            output.WriteLine($"  marked: {error.Of(row.Row.Rewrite)}");
        foreach (FoundPlace finding in row.Findings)
            output.WriteLine($"  found:  {finding.Rule} {finding.Severity} {finding.Message}");
    }
}
