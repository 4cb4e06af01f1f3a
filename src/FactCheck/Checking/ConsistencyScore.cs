using System.Collections.Immutable;
using FactCheck.Lexicons;

namespace FactCheck.Checking;

/// <summary>
/// The consistency score: a logistic regression whose weights stand in <c>consistency.tsv</c>, two for each observation, and what
/// <see cref="ScoreForest"/> adds. One weight holds for any rewrite; the other grows with how much of the rewrite is copied, since a new
/// word in a text that copies says more than one in a text that retells. 0.5 is the threshold for all data; a rewrite with an error stays
/// below it, and so does a short one with a warning of a conflict. Immutable and thread-safe.
/// </summary>
internal sealed class ConsistencyScore
{
    /// <summary>The observation that says how much of the rewrite is copied.</summary>
    public const string CopyFeature = "copy.coverage";

    /// <summary>The row of the table that holds the constant.</summary>
    public const string Intercept = LearnedOdds.Intercept;

    /// <summary>The observation that counts findings of severity error.</summary>
    public const string ErrorFeature = "findings.error";

    /// <summary>The observation that counts findings of severity warning or error that set the rewrite against a source, not those of what no source has.</summary>
    public const string ConflictFeature = "findings.conflict";

    /// <summary>The log-odds a rewrite with an error or a conflict reaches at most: a score of 0.45.</summary>
    public const double MaxWithError = -0.2;

    /// <summary>Deviations further out count as this many.</summary>
    public const double MaxDeviations = 4;

    private readonly double _intercept;
    private readonly ImmutableArray<ConsistencyWeight> _weights;
    private readonly ConsistencyWeight _copy;
    private readonly ScoreForest _forest;

    public ConsistencyScore(double intercept, IEnumerable<ConsistencyWeight> weights, ScoreForest forest)
    {
        _intercept = intercept;
        _weights = [.. weights];
        _forest = forest;
        if (forest.Features.Except(_weights.Select(weight => weight.Feature), StringComparer.Ordinal).FirstOrDefault() is { } unknown)
            throw new InvalidDataException($"consistency-trees.tsv: '{unknown}' has no row in consistency.tsv.");
        _copy = _weights.Single(weight => weight.Feature == CopyFeature);
    }

    /// <summary>The score with the weights that ship in the package, loaded on first use.</summary>
    public static ConsistencyScore Default => Shipped.Value;

    private static Lazy<ConsistencyScore> Shipped { get; } = new(Load);

    /// <summary>The score of a rewrite, 0 to 1, and what each observation added to it, the weightiest first.</summary>
    public (double Score, ImmutableArray<ScoreContribution> Contributions) Of(IReadOnlyDictionary<string, double> features) => Of([features]);

    /// <summary>The same for a rewrite looked at in parts: the mean of their log-odds, and what each observation added in the mean.</summary>
    public (double Score, ImmutableArray<ScoreContribution> Contributions) Of(IReadOnlyList<IReadOnlyDictionary<string, double>> parts)
    {
        double sum = _intercept + ScoreForest.Constant;
        double[] copied = [.. parts.Select(features => _copy.Deviation(features.GetValueOrDefault(CopyFeature)))];
        Dictionary<string, double>[] together = [.. parts.Select(_forest.Of)];
        var contributions = ImmutableArray.CreateBuilder<ScoreContribution>(_weights.Length + 1);
        foreach (ConsistencyWeight weight in _weights)
        {
            double values = 0, added = 0;
            for (int i = 0; i < parts.Count; i++)
            {
                double value = parts[i].GetValueOrDefault(weight.Feature);
                values += value;
                added += (weight.Deviation(value) * (weight.Weight + (weight.WhenCopied * copied[i]))) + together[i].GetValueOrDefault(weight.Feature);
            }

            sum += added / parts.Count;
            contributions.Add(new ScoreContribution(weight.Feature, values / parts.Count, added / parts.Count));
        }

        if (sum > MaxWithError && LimitOf(parts) is { } limit)
        {
            contributions.Add(new ScoreContribution($"{limit.Feature}.limit", limit.Value, MaxWithError - sum));
            sum = MaxWithError;
        }

        contributions.Sort((one, other) => Math.Abs(other.Weight).CompareTo(Math.Abs(one.Weight)) is var order && order != 0
            ? order
            : string.CompareOrdinal(one.Feature, other.Feature));
        return (1 / (1 + Math.Exp(-sum)), contributions.DrainToImmutable());
    }

    // An error wherever it stands. A conflict only in a short rewrite: of the labelled ones with such a warning 97 of 100 are inconsistent (1,201
    // of 1,239 warnings), but a whole article has many places where a false one may stand.
    private static (string Feature, double Value)? LimitOf(IReadOnlyList<IReadOnlyDictionary<string, double>> parts)
    {
        if (parts.Sum(features => features.GetValueOrDefault(ErrorFeature)) is > 0 and var errors)
            return (ErrorFeature, errors);
        return parts is [var whole] && whole.GetValueOrDefault(ConflictFeature) is > 0 and var conflicts ? (ConflictFeature, conflicts) : null;
    }

    private static ConsistencyScore Load()
    {
        LexiconTable table = LexiconTable.Load("consistency.tsv");
        double intercept = 0;
        var weights = new List<ConsistencyWeight>();
        foreach (LexiconRow row in table.Rows)
        {
            if (row["feature"] == Intercept)
                intercept = Value(row, "weight");
            else
                weights.Add(new ConsistencyWeight(row["feature"], Value(row, "mean"), Value(row, "deviation"), Value(row, "weight"), Value(row, "whenCopied")));
        }

        return new ConsistencyScore(intercept, weights, ScoreForest.Load());
    }

    private static double Value(LexiconRow row, string column) => (double)row.Number(column);
}
