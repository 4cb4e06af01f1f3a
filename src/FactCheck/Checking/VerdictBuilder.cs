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
        var compared = new Dictionary<Claim, List<AlignedComparison>>();
        foreach (AlignedComparison pair in comparisons)
        {
            if (set.Rewrite is null && pair.Claim.Document == pair.Evidence.Document && !ComparisonFilter.Disagrees(pair.Comparison))
                continue;
            Add(compared, pair.Claim, pair);
            if (set.Rewrite is null)
                Add(compared, pair.Evidence, pair);
        }

        var reviewed = new Dictionary<Claim, List<Comparison>>();
        foreach (Comparison review in reviews)
        {
            foreach (Claim claim in set.Rewrite is null ? review.Claims.AsSpan() : review.Claims.AsSpan(0, 1))
                Add(reviewed, claim, review);
        }

        bool alone = set.Documents.Length == 1;
        return [.. set.Claims
            .Where(claim => set.Rewrite is null || claim.Document == set.Rewrite)
            .Select(claim => compared.TryGetValue(claim, out List<AlignedComparison>? pairs) | reviewed.TryGetValue(claim, out List<Comparison>? told)
                ? Decide(claim, pairs ?? [], told ?? [], alone)
                : Unsupported(claim, null, alone))];
    }

    private static void Add<T>(Dictionary<Claim, List<T>> lists, Claim claim, T item)
    {
        if (!lists.TryGetValue(claim, out List<T>? list))
            lists.Add(claim, list = []);
        list.Add(item);
    }

    /// <summary>Whether the agreements among a claim's comparisons outweigh the disagreements.</summary>
    public static bool IsSupported(IEnumerable<AlignedComparison> comparisons)
    {
        double agreement = 0;
        double disagreement = 0;
        foreach (AlignedComparison pair in comparisons)
        {
            if (!pair.Comparison.Joins)
                continue;
            if (ComparisonFilter.Disagrees(pair.Comparison))
                disagreement = Math.Max(disagreement, pair.Strength);
            else
                agreement = Math.Max(agreement, pair.Strength);
        }

        return agreement > 0 && agreement >= disagreement - Margin;
    }

    private static ClaimVerdict Decide(Claim claim, List<AlignedComparison> comparisons, List<Comparison> reviews, bool alone)
    {
        if (comparisons.Exists(Disagrees) && !IsSupported(comparisons))
            return Conclude(claim, Verdict.Contradicted, comparisons.FindAll(Disagrees));
        if (reviews.Find(ComparisonFilter.Disagrees) is { } conflict)
            return new ClaimVerdict(claim, Verdict.Contradicted, conflict.Reason, [.. conflict.Claims.Where(other => other != claim)]);
        if (reviews.Find(review => review is { Agreement: Agreement.Unrelated, Focus: not null }) is { } part)
            return new ClaimVerdict(claim, Verdict.Unsupported, part.Reason, []);
        if (comparisons.Exists(Carries))
            return Conclude(claim, Verdict.Supported, comparisons.FindAll(Carries));
        if (reviews.Find(review => review.Agreement is Agreement.Agrees or Agreement.Compatible) is { } proof)
            return new ClaimVerdict(claim, Verdict.Supported, proof.Reason, [.. proof.Claims.Where(other => other != claim)]);
        return Unsupported(claim, (reviews.Find(review => review.Rule is not null) ?? reviews.FirstOrDefault())?.Reason, alone);
    }

    private static bool Disagrees(AlignedComparison pair) => ComparisonFilter.Disagrees(pair.Comparison);

    private static bool Carries(AlignedComparison pair) => !ComparisonFilter.Disagrees(pair.Comparison);

    private static ClaimVerdict Unsupported(Claim claim, string? reason, bool alone) => alone
        ? new ClaimVerdict(claim, Verdict.NotChecked, "there is no other article to hold it against", [])
        : new ClaimVerdict(claim, Verdict.Unsupported, reason ?? "no other article speaks of it", []);

    // The surest pair gives the reason.
    private static ClaimVerdict Conclude(Claim claim, Verdict verdict, List<AlignedComparison> pairs)
    {
        AlignedComparison[] sorted = pairs.Count == 1 ? [pairs[0]] : [.. pairs.OrderByDescending(pair => pair.Strength)];
        return new(claim, verdict, sorted[0].Comparison.Reason, [.. sorted.Select(pair => pair.Claim == claim ? pair.Evidence : pair.Claim).Distinct()]);
    }
}
