using System.Diagnostics;
using System.Globalization;
using FactCheck.Benchmarks.Scoring;

namespace FactCheck.Benchmarks.Accuracy;

/// <summary>Checks every labelled rewrite of a folder against its source and prints how right the check was.</summary>
internal static class AccuracyCommand
{
    public static int Run(string folder, string[] options)
    {
        if (!TryRead(options, out int errors, out int limit, out string? set, out string? table))
        {
            Console.Error.WriteLine("accuracy: expected DIR [--errors N] [--set NAME] [--rows N] [--table FILE]");
            return 2;
        }

        if (!Directory.Exists(folder))
        {
            Console.Error.WriteLine($"accuracy: there is no folder '{folder}'.");
            return 2;
        }

        LabelledRow[] rows = [.. LabelledRow.ReadFolder(folder).Where(row => set is null || row.Set == set)];
        if (limit > 0 && limit < rows.Length)
            rows = [.. rows.Where((_, i) => (long)i * limit / rows.Length != (i - 1L) * limit / rows.Length)];
        if (rows.Length == 0)
        {
            Console.Error.WriteLine($"accuracy: there are no rows of {set ?? "any set"} in '{folder}'.");
            return 2;
        }

        // The first check loads the model; it is not part of the speed.
        CheckedRow.Of(rows[0]);
        var watch = new Stopwatch();
        CheckedRow[] results = [.. rows.Select(row => CheckedRow.Of(row, watch))];

        Print(results, rows.Length / watch.Elapsed.TotalSeconds);
        if (table is not null)
            RuleFigures.Write(table, results);
        if (errors > 0)
            ErrorSamples.Print(Console.Out, results, errors);
        return 0;
    }

    private static void Print(CheckedRow[] results, double rowsPerSecond)
    {
        TextWriter output = Console.Out;
        FeatureRow[] rows = [.. results.Select(row => row.Features)];
        AccuracyTables.PrintSets(output, "consistency score, cross-validated by source, one threshold", Scored(results, CrossValidation.BySource(rows)));
        if (results.Select(row => row.Row.Set).Distinct().Count() > 1)
            AccuracyTables.PrintSets(output, "consistency score, each set by weights fitted on the others", Scored(results, CrossValidation.BySet(rows)));
        AccuracyTables.PrintSets(output, "any finding of severity error or warning", [.. results.Select(row =>
        {
            bool isFlagged = row.Findings.Any(finding => finding.Severity >= Claims.Severity.Warning);
            return (row, isFlagged ? 0.0 : 1.0, isFlagged);
        })]);
        AccuracyTables.PrintSpans(output, results);
        AccuracyTables.PrintRules(output, results);
        output.WriteLine($"\n{rowsPerSecond:0} rows a second, one core");
    }

    private static (CheckedRow, double, bool)[] Scored(CheckedRow[] rows, double[] scores) =>
        [.. rows.Select((row, i) => (row, scores[i], scores[i] < 0.5))];

    private static bool TryRead(string[] options, out int errors, out int limit, out string? set, out string? table)
    {
        (errors, limit, set, table) = (0, 0, null, null);
        for (int i = 0; i < options.Length; i += 2)
        {
            if (i + 1 == options.Length)
                return false;
            string value = options[i + 1];
            bool isRead = options[i] switch
            {
                "--errors" => int.TryParse(value, CultureInfo.InvariantCulture, out errors),
                "--rows" => int.TryParse(value, CultureInfo.InvariantCulture, out limit),
                "--set" => (set = value).Length > 0,
                "--table" => (table = value).Length > 0,
                _ => false,
            };
            if (!isRead)
                return false;
        }

        return true;
    }
}
