using System.Globalization;
using FactCheck.Benchmarks.Accuracy;
using FactCheck.Checking;

namespace FactCheck.Benchmarks.Scoring;

/// <summary>Fits the consistency score on labelled rewrites and writes its tables of weights.</summary>
internal static class ScoreCommand
{
    /// <summary>Fits on every row of the folder; writes <c>consistency.tsv</c>, <c>consistency-trees.tsv</c>, <c>suspicion.tsv</c> and <c>word-habits.tsv</c> into the other one.</summary>
    public static int Fit(string folder, string target)
    {
        FeatureRow[] rows = [.. LabelledRow.ReadFolder(folder).Select(row => CheckedRow.Of(row).Features)];
        ScoreWeights fit = ScoreFit.FitWeights(rows);
        string source = $"fitted on {rows.Length} labelled rewrites by 'score fit'";
        Write(Path.Combine(target, "consistency.tsv"), "feature\tmean\tdeviation\tweight\twhenCopied\tsource", fit.Intercept, fit.Weights, weight =>
            $"{weight.Feature}\t{Text(weight.Mean)}\t{Text(weight.Spread)}\t{Text(weight.Weight)}\t{Text(weight.WhenCopied)}\t{source}");
        Write(Path.Combine(target, "suspicion.tsv"), "feature\tmean\tdeviation\tweight\tsource", fit.Words.Intercept, fit.Words.Weights, weight =>
            $"{weight.Feature}\t{Text(weight.Mean)}\t{Text(weight.Spread)}\t{Text(weight.Weight)}\t{source}");
        Write(Path.Combine(target, "consistency-trees.tsv"), "tree\tpath\tfeature\tatMost\tbelow\tabove\tsource", fit.Forest.Rows("score fit"));
        Write(
            Path.Combine(target, "word-habits.tsv"),
            "word\tmarked\texpected\tweight\tsource",
            fit.Words.Habits.Select(habit => $"{habit.Word}\t{Text(habit.Marked)}\t{Text(habit.Expected)}\t{Text(habit.Weight)}\tscore fit"));
        return 0;
    }

    private static void Write(
        string path, string header, double intercept, IEnumerable<ConsistencyWeight> weights, Func<ConsistencyWeight, string> line)
    {
        IEnumerable<string> lines = weights.Prepend(new ConsistencyWeight(ConsistencyScore.Intercept, 0, 1, intercept, 0))
            .Select(line)
            .Order(StringComparer.Ordinal);
        Write(path, header, lines);
    }

    private static void Write(string path, string header, IEnumerable<string> lines) =>
        File.WriteAllText(path, string.Join('\n', lines.Prepend(header)) + "\n");

    private static string Text(double value) => value.ToString("0.#####", CultureInfo.InvariantCulture);
}
