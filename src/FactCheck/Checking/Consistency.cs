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

    /// <summary>
    /// As long as nearly all rewrites are that the weights were fitted on; what is longer is weighed in parts, and the parts count alike.
    /// </summary>
    private const int MaxTokens = 90;

    /// <summary>The score of a rewrite whose claims are judged.</summary>
    public static Consistency Of(RewriteAlignment alignment, IReadOnlyCollection<ClaimVerdict> claims, IReadOnlyCollection<Finding> findings)
    {
        (double score, ImmutableArray<ScoreContribution> contributions) =
            ConsistencyScore.Default.Of([.. RewritePart.Split(alignment, MaxTokens).Select(part => Observe(part, claims, findings))]);
        return new Consistency(score, contributions);
    }

    private static Dictionary<string, double> Observe(RewritePart part, IReadOnlyCollection<ClaimVerdict> claims, IReadOnlyCollection<Finding> findings)
    {
        var features = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach ((string name, double value) in ConsistencyFeatures.Of(part, claims, findings).Concat(WordSuspicion.Default.Summarize(ConsistencyFeatures.WordsOf(part))))
            features[name] = value;
        return features;
    }
}
