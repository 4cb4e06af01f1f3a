using System.Collections.Immutable;
using FactCheck.Lexicons;

namespace FactCheck.Alignment;

/// <summary>
/// A logistic regression over named observations, its weights read from a table. Immutable and thread-safe.
/// </summary>
internal sealed class FigureOdds
{
    /// <summary>The row of the table that holds the constant.</summary>
    public const string Intercept = "(constant)";

    private readonly double _intercept;
    private readonly ImmutableArray<double> _weights;

    public FigureOdds(double intercept, IEnumerable<double> weights)
    {
        _intercept = intercept;
        _weights = [.. weights];
    }

    /// <summary>Whether two figures are of one thing, by what stands around them (<c>figure-things.tsv</c>).</summary>
    public static FigureOdds OneThing => OneThingTable.Value;

    /// <summary>Whether two different figures contradict each other (<c>figure-conflicts.tsv</c>).</summary>
    public static FigureOdds Conflict => ConflictTable.Value;

    private static Lazy<FigureOdds> OneThingTable { get; } = new(() => Load("figure-things.tsv", FigureFeatures.Names));

    private static Lazy<FigureOdds> ConflictTable { get; } = new(() => Load("figure-conflicts.tsv", FigurePair.Names));

    /// <summary>The log-odds for the observations, given in the order of their names.</summary>
    public double Of(ReadOnlySpan<double> features)
    {
        double sum = _intercept;
        for (int i = 0; i < _weights.Length; i++)
            sum += _weights[i] * features[i];
        return sum;
    }

    private static FigureOdds Load(string table, ImmutableArray<string> names)
    {
        Dictionary<string, double> weights = LexiconTable.Load(table).Rows.ToDictionary(row => row["feature"], row => (double)row.Number("weight"), StringComparer.Ordinal);
        return new FigureOdds(weights[Intercept], names.Select(name => weights[name]));
    }
}
