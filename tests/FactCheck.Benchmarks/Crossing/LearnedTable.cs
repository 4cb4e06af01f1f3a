using System.Collections.Immutable;
using System.Globalization;
using FactCheck.Benchmarks.Scoring;
using FactCheck.Lexicons;

namespace FactCheck.Benchmarks.Crossing;

/// <summary>Fits weights and writes them as a table that the library loads.</summary>
internal static class LearnedTable
{
    /// <summary>The weights, the constant last.</summary>
    public static double[] Fit(IReadOnlyList<(double[] Observed, bool IsPositive, double Weight)> rows, double ridge) =>
        LogisticRegression.Fit([.. rows.Select(row => row.Observed)], [.. rows.Select(row => row.IsPositive)], [.. rows.Select(row => row.Weight)], ridge);

    public static LearnedOdds Odds(double[] weights) => new(weights[^1], weights[..^1]);

    public static void Write(string path, ImmutableArray<string> names, double[] weights, string source)
    {
        IEnumerable<string> lines = names.Append(LearnedOdds.Intercept).Zip(weights)
            .Select(pair => $"{pair.First}\t{pair.Second.ToString("0.#####", CultureInfo.InvariantCulture)}\t{source}")
            .Order(StringComparer.Ordinal)
            .Prepend("feature\tweight\tsource");
        File.WriteAllText(path, string.Join('\n', lines) + "\n");
    }
}
