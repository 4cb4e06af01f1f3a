using FactCheck.Benchmarks.Accuracy;
using FactCheck.Checking;

namespace FactCheck.Benchmarks.Scoring;

/// <summary>Fits the consistency score on labelled rows.</summary>
internal static class ScoreFit
{
    /// <summary>Tried 3 to 350: above 100 the mean balanced accuracy falls by a point.</summary>
    private const double Ridge = 50;

    /// <summary>A set counts by this power of its rows, so that the largest does not drown the others and the smallest adds little noise.</summary>
    private const double SetPower = 0.6;

    /// <summary>An observation that fewer rows make is left out.</summary>
    private const int MinRows = 40;

    /// <summary>Words of a row are judged by weights fitted without its source when the weights of rewrites are fitted.</summary>
    private const int Folds = 3;

    public static FittedScore Fit(IReadOnlyList<FeatureRow> rows)
    {
        var fit = FitWeights(rows);
        return new FittedScore(
            new WordSuspicion(fit.WordIntercept, fit.WordWeights),
            new ConsistencyScore(fit.Intercept, fit.Weights));
    }

    /// <summary>The constants and the weights; the constant of the score puts the threshold that is best over all sets at 0.5.</summary>
    public static (double Intercept, ConsistencyWeight[] Weights, double WordIntercept, ConsistencyWeight[] WordWeights) FitWeights(
        IReadOnlyList<FeatureRow> rows)
    {
        double[] rowWeights = RowWeights(rows);
        (double wordIntercept, ConsistencyWeight[] wordWeights) = WordFit.Fit(rows, rowWeights);
        Dictionary<string, double>[] features = WithWords(rows, rowWeights);
        ConsistencyWeight[] scales = Scales(features);
        int copy = Array.FindIndex(scales, scale => scale.Feature == ConsistencyScore.CopyFeature);
        double[][] expanded = [.. features.Select(row => Expand(row, scales, copy))];
        double[] fitted = LogisticRegression.Fit(expanded, [.. rows.Select(row => row.Row.IsConsistent)], rowWeights, Ridge);
        double[] scores = [.. expanded.Select(row => LogisticRegression.Dot(row, fitted.AsSpan(0, row.Length)) + fitted[^1])];
        double threshold = BestThreshold(rows, scores);
        return (fitted[^1] - threshold,
            [.. scales.Select((scale, i) => scale with { Weight = fitted[i], WhenCopied = fitted[scales.Length + i] })],
            wordIntercept,
            wordWeights);
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
            (double intercept, ConsistencyWeight[] weights) = WordFit.Fit([.. others.Select(i => rows[i])], [.. others.Select(i => rowWeights[i])]);
            words[fold] = new WordSuspicion(intercept, weights);
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

    /// <summary>The log-odds at which the mean balanced accuracy over the sets is best.</summary>
    private static double BestThreshold(IReadOnlyList<FeatureRow> rows, double[] scores)
    {
        double[] sorted = [.. scores.Order()];
        double best = 0, bestAccuracy = 0;
        for (int percent = 10; percent <= 90; percent++)
        {
            double threshold = sorted[(int)((long)percent * (sorted.Length - 1) / 100)];
            double accuracy = rows.Select((row, i) => (row.Row.Set, Row: (row.Row.IsConsistent, scores[i], scores[i] < threshold)))
                .GroupBy(pair => pair.Set, pair => pair.Row)
                .Where(set => set.Count(row => row.IsConsistent) >= 10)
                .Average(set => BinaryFigures.Of([.. set]).BalancedAccuracy);
            if (accuracy > bestAccuracy)
                (best, bestAccuracy) = (threshold, accuracy);
        }

        return best;
    }
}
