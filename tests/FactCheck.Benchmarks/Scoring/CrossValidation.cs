namespace FactCheck.Benchmarks.Scoring;

/// <summary>Scores every row by weights that were fitted without its source, or without its data set.</summary>
internal static class CrossValidation
{
    private const int Folds = 10;

    /// <summary>Scores by source: rows of one source text are in one fold.</summary>
    public static double[] BySource(IReadOnlyList<FeatureRow> rows) => Score(rows, row => Fold(row.Row.SourceKey()).ToString());

    /// <summary>Scores by data set: each is scored by weights fitted on all others, less rows that share a source with it.</summary>
    public static double[] BySet(IReadOnlyList<FeatureRow> rows) => Score(rows, row => row.Row.Set);

    /// <summary>A fold within the rows a model is fitted on; independent of the fold that is left out.</summary>
    public static int InnerFold(string key, int folds) => (int)(Hash(key) / Folds % (uint)folds);

    private static double[] Score(IReadOnlyList<FeatureRow> rows, Func<FeatureRow, string> groupOf)
    {
        double[] scores = new double[rows.Count];
        string[] groups = [.. rows.Select(groupOf)];
        foreach (string group in groups.Distinct().Order(StringComparer.Ordinal))
        {
            HashSet<string> sources = [.. rows.Where((_, i) => groups[i] == group).Select(row => row.Row.SourceKey())];
            FittedScore score = ScoreFit.Fit([.. rows.Where((row, i) => groups[i] != group && !sources.Contains(row.Row.SourceKey()))]);
            for (int i = 0; i < rows.Count; i++)
            {
                if (groups[i] == group)
                    scores[i] = score.Of(rows[i]);
            }
        }

        return scores;
    }

    private static int Fold(string key) => (int)(Hash(key) % Folds);

    /// <summary>FNV-1a: a number of the text's own, the same on every machine.</summary>
    private static uint Hash(string key)
    {
        uint hash = 2166136261;
        foreach (char c in key)
            hash = (hash ^ c) * 16777619;
        return hash;
    }
}
