using FactCheck.Claims;
using FactCheck.Documents;
using FactCheck.Reports;

namespace FactCheck.Benchmarks.Accuracy;

/// <summary>
/// Checks edited summaries against the summary they were edited from, which people found consistent: what a newsroom sees that edits copy.
/// An edit labelled inconsistent ought to raise a warning, one labelled consistent ought not.
/// </summary>
internal static class EditsCommand
{
    private const string OriginalMark = "_og";

    public static int Run(string folder, int examples)
    {
        LabelledRow[] rows = [.. LabelledRow.ReadFolder(folder)];
        var originals = rows.Where(row => row.Id.EndsWith(OriginalMark, StringComparison.Ordinal)).ToDictionary(row => row.Id[..^OriginalMark.Length]);
        var edits = rows
            .Where(row => row.Id.Contains('_') && !row.Id.EndsWith(OriginalMark, StringComparison.Ordinal))
            .Select(row => (Row: row, Original: originals.GetValueOrDefault(row.Id[..row.Id.LastIndexOf('_')])))
            .Where(pair => pair.Original is { IsConsistent: true })
            .Select(pair => (pair.Row, Report: FactChecker.Default.Check(new Article(pair.Row.Rewrite), against: new Article(pair.Original!.Rewrite))))
            .ToArray();
        if (edits.Length == 0)
        {
            Console.Error.WriteLine($"edits: there are no rows with an original ('ID{OriginalMark}') in '{folder}'.");
            return 2;
        }

        foreach (bool consistent in new[] { false, true })
        {
            var these = edits.Where(edit => edit.Row.IsConsistent == consistent).ToArray();
            int warned = these.Count(edit => IsWarned(edit.Report));
            Console.WriteLine($"{(consistent ? "consistent" : "inconsistent")} edits {these.Length}, with a warning or error {warned} ({100.0 * warned / these.Length:0.0}%)");
        }

        var score = BinaryFigures.Of([.. edits.Select(edit => (edit.Row.IsConsistent, edit.Report.Score!.Value, edit.Report.IsConsistent == false))]);
        Console.WriteLine($"the consistency score: balanced accuracy {100 * score.BalancedAccuracy:0.0}, AUC {100 * score.Auc:0.0}, flagged {100 * score.FlagRate:0.0}%");
        Console.WriteLine("\nrule     severity  consistent  inconsistent");
        foreach (var rule in edits
            .SelectMany(edit => edit.Report.Findings.Select(finding => finding.Rule).Distinct().Select(rule => (rule, edit.Row.IsConsistent)))
            .GroupBy(pair => pair.rule, pair => pair.IsConsistent)
            .OrderBy(group => group.Key.Id, StringComparer.Ordinal))
            Console.WriteLine($"{rule.Key.Id}   {rule.Key.Severity,-8}  {rule.Count(isConsistent => isConsistent),10}  {rule.Count(isConsistent => !isConsistent),12}");

        foreach (var (row, report) in edits.Where(edit => edit.Row.IsConsistent && IsWarned(edit.Report)).Take(examples))
        {
            Console.WriteLine($"\n{row.Id}: {row.Rewrite}");
            foreach (Checking.Finding finding in report.Findings.Where(finding => finding.Severity >= Severity.Warning))
                Console.WriteLine($"  {finding.Rule.Id} \"{finding.Location.Text}\": {finding.Message}");
        }

        return 0;
    }

    private static bool IsWarned(Report report) => report.Findings.Any(finding => finding.Severity >= Severity.Warning);
}
