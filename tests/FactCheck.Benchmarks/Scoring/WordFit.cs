using FactCheck.Alignment;
using FactCheck.Checking;

namespace FactCheck.Benchmarks.Scoring;

/// <summary>Fits the weights of single words on the places that people marked.</summary>
internal static class WordFit
{
    private const double Ridge = 20;

    /// <summary>Of the words nobody marked, one in so many is taken and counts as many: the rest tells nothing new.</summary>
    private const int Thinning = 4;

    /// <summary>The constant and the weights, in the order of <see cref="WordFeatures.Names"/>.</summary>
    public static (double Intercept, ConsistencyWeight[] Weights) Fit(IReadOnlyList<FeatureRow> rows, double[] rowWeights)
    {
        var words = new List<double[]>();
        var isMarked = new List<bool>();
        var weights = new List<double>();
        int unmarked = 0;
        for (int i = 0; i < rows.Count; i++)
        {
            // An inconsistent rewrite in which nothing is marked says nothing of its words.
            if (!rows[i].Row.IsConsistent && !rows[i].Words.Any(word => word.IsMarked))
                continue;
            foreach ((double[] features, bool marked) in rows[i].Words)
            {
                if (!marked && unmarked++ % Thinning != 0)
                    continue;
                words.Add(features);
                isMarked.Add(marked);
                weights.Add(rowWeights[i] / Math.Sqrt(rows[i].Words.Count) * (marked ? 1 : Thinning));
            }
        }

        ConsistencyWeight[] scales = [.. WordFeatures.Names.Select((name, column) => Scale(name, words, column))];
        double[][] scaled = [.. words.Select(word => word.Select((value, column) => scales[column].Deviation(value)).ToArray())];
        double[] fitted = LogisticRegression.Fit(scaled, isMarked, weights, Ridge);
        return (fitted[^1], [.. scales.Select((scale, column) => scale with { Weight = fitted[column] })]);
    }

    private static ConsistencyWeight Scale(string name, List<double[]> words, int column)
    {
        double mean = words.Average(word => word[column]);
        double spread = Math.Sqrt(words.Average(word => (word[column] - mean) * (word[column] - mean)));
        return new ConsistencyWeight(name, mean, Math.Max(spread, 0.01), 0, 0);
    }
}
