using System.Collections.Immutable;
using FactCheck.Alignment;
using FactCheck.Claims;

namespace FactCheck.Checking;

/// <summary>Gives every claim under check exactly one verdict.</summary>
internal static class VerdictBuilder
{
    /// <summary>How much weaker an agreement may be than the best disagreement and still carry the claim.</summary>
    private const double Margin = 0.15;

    /// <summary>The verdicts in the order of the claims: those of the rewrite in a check, of all articles in a cross-check.</summary>
    public static ImmutableArray<ClaimVerdict> Build(ClaimSet set, IReadOnlyList<AlignedComparison> comparisons, IReadOnlyList<Comparison> reviews)
    {
        ILookup<Claim, AlignedComparison> byClaim = comparisons
            .Where(pair => set.Rewrite is not null || pair.Claim.Document != pair.Evidence.Document || ComparisonFilter.Disagrees(pair.Comparison))
            .SelectMany(pair => set.Rewrite is null ? new[] { (pair.Claim, pair), (pair.Evidence, pair) } : [(pair.Claim, pair)])
            .ToLookup(item => item.Item1, item => item.pair);
        ILookup<Claim, Comparison> reviewed = reviews
            .SelectMany(review => (set.Rewrite is null ? review.Claims : [review.Claims[0]]).Select(claim => (claim, review)))
            .ToLookup(item => item.claim, item => item.review);
        bool alone = set.Documents.Length == 1;
        return [.. set.Claims
            .Where(claim => set.Rewrite is null || claim.Document == set.Rewrite)
            .Select(claim => Decide(claim, [.. byClaim[claim]], [.. reviewed[claim]], alone))];
    }

    /// <summary>Whether the agreements among a claim's comparisons outweigh the disagreements.</summary>
    public static bool IsSupported(IEnumerable<AlignedComparison> comparisons)
    {
        double agreement = 0;
        double disagreement = 0;
        foreach (AlignedComparison pair in comparisons.Where(pair => pair.Comparison.Joins))
        {
            if (ComparisonFilter.Disagrees(pair.Comparison))
                disagreement = Math.Max(disagreement, pair.Strength);
            else
                agreement = Math.Max(agreement, pair.Strength);
        }

        return agreement > 0 && agreement >= disagreement - Margin;
    }

    private static ClaimVerdict Decide(Claim claim, List<AlignedComparison> comparisons, List<Comparison> reviews, bool alone)
    {
        if (comparisons.Count == 0 && reviews.Count == 0)
            return Unsupported(null);
        List<AlignedComparison> against = [.. comparisons.Where(pair => ComparisonFilter.Disagrees(pair.Comparison)).OrderByDescending(pair => pair.Strength)];
        List<AlignedComparison> carried = [.. comparisons.Where(pair => !ComparisonFilter.Disagrees(pair.Comparison)).OrderByDescending(pair => pair.Strength)];
        if (against.Count > 0 && !IsSupported(comparisons))
            return Conclude(Verdict.Contradicted, against[0].Comparison.Reason, against);
        if (reviews.Find(ComparisonFilter.Disagrees) is { } conflict)
            return new ClaimVerdict(claim, Verdict.Contradicted, conflict.Reason, [.. conflict.Claims.Where(other => other != claim)]);
        if (reviews.Find(review => review is { Agreement: Agreement.Unrelated, Focus: not null }) is { } part)
            return new ClaimVerdict(claim, Verdict.Unsupported, part.Reason, []);
        if (carried.Count > 0)
            return Conclude(Verdict.Supported, carried[0].Comparison.Reason, carried);
        if (reviews.Find(review => review.Agreement is Agreement.Agrees or Agreement.Compatible) is { } proof)
            return new ClaimVerdict(claim, Verdict.Supported, proof.Reason, [.. proof.Claims.Where(other => other != claim)]);
        return Unsupported((reviews.Find(review => review.Rule is not null) ?? reviews.FirstOrDefault())?.Reason);

        ClaimVerdict Unsupported(string? reason) => alone
            ? new ClaimVerdict(claim, Verdict.NotChecked, "there is no other article to hold it against", [])
            : new ClaimVerdict(claim, Verdict.Unsupported, reason ?? "no other article speaks of it", []);

        ClaimVerdict Conclude(Verdict verdict, string reason, List<AlignedComparison> pairs) =>
            new(claim, verdict, reason, [.. pairs.Select(pair => pair.Claim == claim ? pair.Evidence : pair.Claim).Distinct()]);
    }
}
