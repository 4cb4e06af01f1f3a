using System.Collections.Immutable;

namespace FactCheck.Lexicons;

/// <summary>
/// A logistic regression over named observations, its weights read from a table. Immutable and thread-safe.
/// </summary>
internal sealed class LearnedOdds
{
    /// <summary>The row of the table that holds the constant.</summary>
    public const string Intercept = "(constant)";

    private readonly double _intercept;
    private readonly ImmutableArray<double> _weights;

    public LearnedOdds(double intercept, IEnumerable<double> weights)
    {
        _intercept = intercept;
        _weights = [.. weights];
    }

    /// <summary>The log-odds for the observations, given in the order of their names.</summary>
    public double Of(ReadOnlySpan<double> features)
    {
        double sum = _intercept;
        for (int i = 0; i < _weights.Length; i++)
            sum += _weights[i] * features[i];
        return sum;
    }

    /// <summary>The weights of a table, which has a row for each name and one for the constant.</summary>
    public static LearnedOdds Load(string table, ImmutableArray<string> names)
    {
        Dictionary<string, double> weights = LexiconTable.Load(table).Rows.ToDictionary(row => row["feature"], row => (double)row.Number("weight"), StringComparer.Ordinal);
        return new LearnedOdds(weights[Intercept], names.Select(name => weights[name]));
    }
}
