using FactCheck.Alignment;
using FactCheck.Checking;

namespace FactCheck.Benchmarks.Scoring;

/// <summary>Fits the weights of single words on the places that people marked.</summary>
internal static class WordFit
{
    private const double Ridge = 20;

    /// <summary>Of the words nobody marked, one in so many is taken and counts as many: the rest tells nothing new.</summary>
    private const int Thinning = 4;

    /// <summary>A new word met in rewrites of fewer sources has no habits.</summary>
    private const int MinSources = 3;

    public static WordWeights Fit(IReadOnlyList<FeatureRow> rows, double[] rowWeights)
    {
        var words = new List<double[]>();
        var isMarked = new List<bool>();
        var weights = new List<double>();
        int unmarked = 0;
        for (int i = 0; i < rows.Count; i++)
        {
            if (!SaysOfWords(rows[i]))
                continue;
            foreach (((double[] features, _), bool marked) in rows[i].Words)
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
        ConsistencyWeight[] found = [.. scales.Select((scale, column) => scale with { Weight = fitted[column] })];
        return new WordWeights(fitted[^1], found, Habits(rows, new WordSuspicion(fitted[^1], found, [])));
    }

    /// <summary>An inconsistent rewrite in which nothing is marked says nothing of its words.</summary>
    private static bool SaysOfWords(FeatureRow row) => row.Row.IsConsistent || row.Words.Any(word => word.IsMarked);

    /// <summary>For each new word how often it was marked, and how often that was to be expected by all but the word itself.</summary>
    private static WordHabit[] Habits(IReadOnlyList<FeatureRow> rows, WordSuspicion others) =>
        [.. rows.Where(SaysOfWords)
            .SelectMany(row => row.Words.Where(word => word.Word.NewWord is not null).Select(word => (Source: row.Row.SourceKey(), word.Word, word.IsMarked)))
            .GroupBy(met => met.Word.NewWord!, StringComparer.Ordinal)
            .Select(word => (Word: word.Key, Sources: word.GroupBy(met => met.Source, StringComparer.Ordinal).ToArray()))
            .Where(word => word.Sources.Length >= MinSources)
            .Select(word => new WordHabit(
                word.Word,
                word.Sources.Sum(source => source.Count(met => met.IsMarked) / Math.Sqrt(source.Count())),
                word.Sources.Sum(source => source.Sum(met => Chance(others.Of(met.Word))) / Math.Sqrt(source.Count()))))
            .OrderBy(habit => habit.Word, StringComparer.Ordinal)];

    private static double Chance(double logOdds) => 1 / (1 + Math.Exp(-logOdds));

    private static ConsistencyWeight Scale(string name, List<double[]> words, int column)
    {
        double mean = words.Average(word => word[column]);
        double spread = Math.Sqrt(words.Average(word => (word[column] - mean) * (word[column] - mean)));
        return new ConsistencyWeight(name, mean, Math.Max(spread, 0.01), 0, 0);
    }
}
