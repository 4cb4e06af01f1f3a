using System.Collections.Immutable;
using FactCheck.Checking;

namespace FactCheck.Benchmarks.Scoring;

/// <summary>Fits the consistency score on labelled rows.</summary>
internal static class ScoreFit
{
    /// <summary>Tried 3 to 350: above 100 the mean balanced accuracy falls by a point.</summary>
    private const double Ridge = 100;

    /// <summary>The value that stands for belonging to a set: large, so that the ridge hardly holds back a set's own constant.</summary>
    private const double SetStep = 3;

    /// <summary>A set counts by this power of its rows, so that the largest does not drown the others and the smallest adds little noise.</summary>
    private const double SetPower = 0.6;

    /// <summary>An observation that fewer rows make is left out.</summary>
    private const int MinRows = 40;

    /// <summary>Words of a row are judged by weights fitted without its source when the weights of rewrites are fitted.</summary>
    private const int Folds = 3;

    /// <summary>A set with fewer consistent rewrites says nothing about the threshold.</summary>
    private const int MinConsistent = 10;

    public static FittedScore Fit(IReadOnlyList<FeatureRow> rows)
    {
        ScoreWeights fit = FitWeights(rows);
        return new FittedScore(fit.Words.ToSuspicion(), new ConsistencyScore(fit.Intercept, fit.Weights, fit.Forest));
    }

    /// <summary>The constants, the weights and the trees; the constant of the score puts the threshold at 0.5.</summary>
    public static ScoreWeights FitWeights(IReadOnlyList<FeatureRow> rows)
    {
        double[] rowWeights = RowWeights(rows);
        WordWeights words = WordFit.Fit(rows, rowWeights);
        Dictionary<string, double>[] features = WithWords(rows, rowWeights);
        ConsistencyWeight[] scales = Scales(features);
        int copy = Array.FindIndex(scales, scale => scale.Feature == ConsistencyScore.CopyFeature);
        bool[] isConsistent = [.. rows.Select(row => row.Row.IsConsistent)];
        double[] linear = FitLinear(rows, [.. features.Select(row => Expand(row, scales, copy))], isConsistent, rowWeights, out double[] scores);
        ImmutableArray<string> names = [.. scales.Select(scale => scale.Feature)];
        double[][] values = [.. features.Select(row => names.Select(name => row.GetValueOrDefault(name)).ToArray())];
        double[] unseen = Unseen(rows, names, values, isConsistent, rowWeights);
        ScoreForest forest = ForestFit.Fit(names, values, isConsistent, rowWeights);
        double threshold = Threshold(rows, [.. scores.Zip(unseen, (one, other) => one + other)]);
        return new ScoreWeights(
            -threshold,
            [.. scales.Select((scale, i) => scale with { Weight = linear[i], WhenCopied = linear[scales.Length + i] })],
            forest,
            words);
    }

    /// <summary>
    /// The weights of the linear part, and what it makes of each row. Each data set has a constant of its own while they are fitted: sets differ in
    /// how much is reworded and in what their people call an error, and weights that had to explain that would rank the rewrites of one set worse.
    /// </summary>
    private static double[] FitLinear(IReadOnlyList<FeatureRow> rows, double[][] expanded, bool[] isConsistent, double[] rowWeights, out double[] scores)
    {
        string[] sets = [.. rows.Select(row => row.Row.Set).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        double[] fitted = LogisticRegression.Fit(
            [.. expanded.Select((row, i) => (double[])[.. row, .. sets.Select(set => set == rows[i].Row.Set ? SetStep : 0)])],
            isConsistent,
            rowWeights,
            Ridge);
        double[] weights = fitted[..expanded[0].Length];
        scores = [.. expanded.Select(row => LogisticRegression.Dot(row, weights))];
        return weights;
    }

    /// <summary>What trees grown without a row's source say of it: of rows they have seen they say too much.</summary>
    private static double[] Unseen(IReadOnlyList<FeatureRow> rows, ImmutableArray<string> names, double[][] values, bool[] isConsistent, double[] rowWeights)
    {
        int[] folds = [.. rows.Select(row => CrossValidation.InnerFold(row.Row.SourceKey(), Folds))];
        var forests = new ScoreForest[Folds];
        for (int fold = 0; fold < Folds; fold++)
        {
            int[] others = [.. Enumerable.Range(0, rows.Count).Where(i => folds[i] != fold)];
            forests[fold] = ForestFit.Fit(names, [.. others.Select(i => values[i])], [.. others.Select(i => isConsistent[i])], [.. others.Select(i => rowWeights[i])]);
        }

        return [.. values.Select((row, i) => forests[folds[i]].Sum(row))];
    }

    /// <summary>
    /// What the score is applied to, row by row. Weights look surer of the words they were fitted on than of any others, so each third of
    /// the sources is judged by weights fitted on the rest.
    /// </summary>
    private static Dictionary<string, double>[] WithWords(IReadOnlyList<FeatureRow> rows, double[] rowWeights)
    {
        int[] folds = [.. rows.Select(row => CrossValidation.InnerFold(row.Row.SourceKey(), Folds))];
        var words = new WordSuspicion[Folds];
        for (int fold = 0; fold < Folds; fold++)
        {
            int[] others = [.. Enumerable.Range(0, rows.Count).Where(i => folds[i] != fold)];
            words[fold] = WordFit.Fit([.. others.Select(i => rows[i])], [.. others.Select(i => rowWeights[i])]).ToSuspicion();
        }

        return [.. rows.Select((row, i) => FittedScore.WithWords(row, words[folds[i]]))];
    }

    private static ConsistencyWeight[] Scales(Dictionary<string, double>[] rows)
    {
        var scales = new List<ConsistencyWeight>();
        foreach (string name in rows.SelectMany(row => row.Keys).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            double[] values = [.. rows.Select(row => row.GetValueOrDefault(name))];
            double mean = values.Average();
            double spread = Math.Sqrt(values.Average(value => (value - mean) * (value - mean)));
            if (spread > 1e-6 && values.Count(value => value != 0) >= Math.Min(MinRows, rows.Length / 10))
                scales.Add(new ConsistencyWeight(name, mean, spread, 0, 0));
        }

        return [.. scales];
    }

    private static double[] Expand(Dictionary<string, double> row, ConsistencyWeight[] scales, int copy)
    {
        var values = new double[2 * scales.Length];
        for (int i = 0; i < scales.Length; i++)
            values[i] = scales[i].Deviation(row.GetValueOrDefault(scales[i].Feature));
        for (int i = 0; i < scales.Length; i++)
            values[scales.Length + i] = values[i] * values[copy];
        return values;
    }

    /// <summary>Both classes of a set count alike, so that a set's share of errors, which nobody knows of a newsroom, is not learned.</summary>
    private static double[] RowWeights(IReadOnlyList<FeatureRow> rows)
    {
        var counts = rows.GroupBy(row => (row.Row.Set, row.Row.IsConsistent)).ToDictionary(group => group.Key, group => group.Count());
        double[] weights = [.. rows.Select(row =>
        {
            int same = counts[(row.Row.Set, row.Row.IsConsistent)];
            int other = counts.GetValueOrDefault((row.Row.Set, !row.Row.IsConsistent));
            double set = Math.Pow(same + other, SetPower);

            // A set with next to nothing of one class says little about the other.
            return other < 10 ? 0.3 / same : set / 2 / same;
        })];
        double mean = weights.Average();
        return [.. weights.Select(weight => weight / mean)];
    }

    /// <summary>
    /// The log-odds at which either class is as likely (Platt, "Probabilistic outputs for support vector machines", 1999), both classes of every
    /// set counting alike. All rows say where it lies; the limit with the best balanced accuracy is told by the few next to it, and was elsewhere
    /// with each refit.
    /// </summary>
    private static double Threshold(IReadOnlyList<FeatureRow> rows, double[] scores)
    {
        var counts = rows.GroupBy(row => (row.Row.Set, row.Row.IsConsistent)).ToDictionary(group => group.Key, group => group.Count());
        int[] kept = [.. Enumerable.Range(0, rows.Count).Where(i => counts.GetValueOrDefault((rows[i].Row.Set, true)) >= MinConsistent)];
        double[] weights = LogisticRegression.Fit(
            [.. kept.Select(i => new[] { scores[i] })],
            [.. kept.Select(i => rows[i].Row.IsConsistent)],
            [.. kept.Select(i => 1000.0 / counts[(rows[i].Row.Set, rows[i].Row.IsConsistent)])],
            ridge: 0);
        return -weights[1] / weights[0];
    }
}
