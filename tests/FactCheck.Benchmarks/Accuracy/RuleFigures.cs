using System.Globalization;
using FactCheck.Claims;

namespace FactCheck.Benchmarks.Accuracy;

/// <summary>How often one rule fired over labelled rewrites, and how often it was right.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Fired">Its findings in all rows.</param>
/// <param name="Inconsistent">Those of them in rewrites that people found inconsistent.</param>
/// <param name="Judged">Its findings in rows where the place can be told: consistent ones, and those with marked places.</param>
/// <param name="Right">Those of them that touch a marked place.</param>
internal readonly record struct RuleFigures(Rule Rule, int Fired, int Inconsistent, int Judged, int Right)
{
    public static IEnumerable<RuleFigures> Of(IReadOnlyList<CheckedRow> rows) =>
        from rule in KnownRules.All
        let found = rows.SelectMany(row => row.Findings.Where(f => f.Rule == rule.Id).Select(f => (Row: row, Finding: f))).ToArray()
        let judged = found.Where(pair => pair.Row.Row.IsConsistent || pair.Row.Row.Errors.Count > 0).ToArray()
        select new RuleFigures(rule, found.Length, found.Count(pair => !pair.Row.Row.IsConsistent), judged.Length, judged.Count(pair => !pair.Row.Row.IsConsistent && pair.Row.TouchesError(pair.Finding)));

    /// <summary>Writes the table that the rules' severities are held against.</summary>
    public static void Write(string path, IReadOnlyList<CheckedRow> rows)
    {
        using var writer = new StreamWriter(path) { NewLine = "\n" };
        writer.WriteLine("rule\tseverity\tfired\tinconsistent\tjudged\tright");
        foreach (RuleFigures figures in Of(rows))
        {
            writer.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{figures.Rule.Id}\t{figures.Rule.Severity}\t{figures.Fired}\t{figures.Inconsistent}\t{figures.Judged}\t{figures.Right}"));
        }
    }
}
