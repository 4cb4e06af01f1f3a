using System.Collections.Immutable;
using FactCheck.Alignment;

namespace FactCheck.Checking;

/// <summary>The consistency of one checked rewrite.</summary>
/// <param name="Score">0 to 1; 0.5 is the threshold.</param>
/// <param name="Contributions">What each observation added, the weightiest first.</param>
internal sealed record Consistency(double Score, ImmutableArray<ScoreContribution> Contributions)
{
    /// <summary>From this score on a rewrite is called consistent.</summary>
    public const double Threshold = 0.5;

    /// <summary>The score of a rewrite whose claims are judged.</summary>
    public static Consistency Of(RewriteAlignment alignment, IReadOnlyCollection<ClaimVerdict> claims, IReadOnlyCollection<Finding> findings)
    {
        var features = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach ((string name, double value) in ConsistencyFeatures.Of(alignment, claims, findings)
            .Concat(WordSuspicion.Default.Summarize(ConsistencyFeatures.WordsOf(alignment))))
            features[name] = value;
        (double score, ImmutableArray<ScoreContribution> contributions) = ConsistencyScore.Default.Of(features);
        return new Consistency(score, contributions);
    }
}
