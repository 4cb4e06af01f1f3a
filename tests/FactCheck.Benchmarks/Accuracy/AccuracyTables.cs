using FactCheck.Claims;

namespace FactCheck.Benchmarks.Accuracy;

/// <summary>Prints what an accuracy run measured, as tables of plain text.</summary>
internal static class AccuracyTables
{
    /// <summary>One line a data set and the mean of those that have both classes.</summary>
    public static void PrintSets(TextWriter output, string title, IReadOnlyList<(CheckedRow Row, double Score, bool IsFlagged)> rows)
    {
        output.WriteLine($"\n{title}");
        output.WriteLine($"{"set",-16}{"rows",6}{"BA",7}{"AUC",7}{"prec",7}{"recall",8}{"flagged",9}");
        var all = new List<BinaryFigures>();
        foreach (var set in rows.GroupBy(row => row.Row.Row.Set).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            BinaryFigures figures = BinaryFigures.Of([.. set.Select(row => (row.Row.Row.IsConsistent, row.Score, row.IsFlagged))]);
            PrintLine(output, set.Key, figures);
            // Two consistent rows carry no figure: xsumfaith is printed and stays out of the mean.
            if (set.Count(row => row.Row.Row.IsConsistent) >= 10)
                all.Add(figures);
        }

        output.WriteLine($"{"mean",-16}{all.Sum(f => f.Rows),6}{Mean(all, f => f.BalancedAccuracy),7:0.0}{Mean(all, f => f.Auc),7:0.0}"
            + $"{Mean(all, f => f.Precision),7:0.0}{Mean(all, f => f.Recall),8:0.0}{Mean(all, f => f.FlagRate),9:0.0}");
    }

    /// <summary>How findings lie on what people marked.</summary>
    public static void PrintSpans(TextWriter output, IReadOnlyList<CheckedRow> rows)
    {
        CheckedRow[] marked = [.. rows.Where(row => row.Row.Errors.Count > 0)];
        CheckedRow[] consistent = [.. rows.Where(row => row.Row.IsConsistent)];
        output.WriteLine("\nfindings against marked errors, rows with marked places");
        output.WriteLine($"{"severity",-10}{"findings",10}{"on a mark",11}{"share",8}{"errors hit",12}{"of",8}{"consistent rows with one",26}");
        foreach (Severity severity in new[] { Severity.Error, Severity.Warning, Severity.Note })
        {
            var found = marked.SelectMany(row => row.Findings.Where(f => f.Severity == severity).Select(f => (row, f))).ToArray();
            int on = found.Count(pair => pair.row.TouchesError(pair.f));
            int errors = marked.Sum(row => row.Row.Errors.Count);
            int hit = marked.Sum(row => row.Row.Errors.Count(error =>
                row.Findings.Any(f => f.Severity >= severity && f.Spans.Any(span => span.Overlaps(error)))));
            output.WriteLine($"{severity,-10}{found.Length,10}{on,11}{Percent(on, found.Length),8:0.0}{Percent(hit, errors),12:0.0}{errors,8}"
                + $"{Percent(consistent.Count(row => row.HasFinding(severity)), consistent.Length),26:0.0}");
        }

        output.WriteLine("errors hit: by a finding of this severity or above");
    }

    /// <summary>How often each rule fired and how often it was right.</summary>
    public static void PrintRules(TextWriter output, IReadOnlyList<CheckedRow> rows)
    {
        output.WriteLine("\nrules: a finding is right when it touches a marked error, wrong on a consistent row or beside every mark");
        output.WriteLine($"{"rule",-9}{"severity",-10}{"fired",7}{"consistent",12}{"inconsistent",14}{"marked",8}{"on mark",9}{"right %",9}{"row %",8}");
        var fired = rows.SelectMany(row => row.Findings.Select(finding => (Row: row, Finding: finding)));
        foreach (var rule in fired.GroupBy(pair => (pair.Finding.Rule, pair.Finding.Severity)).OrderBy(g => g.Key.Rule, StringComparer.Ordinal))
        {
            int consistent = rule.Count(pair => pair.Row.Row.IsConsistent);
            int inconsistent = rule.Count() - consistent;
            int marked = rule.Count(pair => pair.Row.Row.Errors.Count > 0);
            int on = rule.Count(pair => pair.Row.TouchesError(pair.Finding));
            output.WriteLine($"{rule.Key.Rule,-9}{rule.Key.Severity,-10}{rule.Count(),7}{consistent,12}{inconsistent,14}{marked,8}{on,9}"
                + $"{Percent(on, marked + consistent),9:0.0}{Percent(inconsistent, rule.Count()),8:0.0}");
        }
    }

    private static void PrintLine(TextWriter output, string name, BinaryFigures f) =>
        output.WriteLine($"{name,-16}{f.Rows,6}{100 * f.BalancedAccuracy,7:0.0}{100 * f.Auc,7:0.0}{100 * f.Precision,7:0.0}"
            + $"{100 * f.Recall,8:0.0}{100 * f.FlagRate,9:0.0}");

    private static double Mean(List<BinaryFigures> figures, Func<BinaryFigures, double> figure) =>
        100 * figures.Select(figure).Where(value => !double.IsNaN(value)).DefaultIfEmpty(double.NaN).Average();

    private static double Percent(int part, int whole) => whole == 0 ? double.NaN : 100.0 * part / whole;
}
