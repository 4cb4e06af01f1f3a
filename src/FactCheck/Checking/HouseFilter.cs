using FactCheck.Alignment;
using FactCheck.Claims;

namespace FactCheck.Checking;

/// <summary>Applies what the house decided to comparisons before they are judged.</summary>
internal sealed class HouseFilter(HouseRules house, bool isCheck)
{
    /// <summary>
    /// The comparisons of passages the house checks; where a trusted source speaks of a claim of the rewrite, its word alone counts.
    /// A disagreement the house takes as saying the same becomes an agreement.
    /// </summary>
    public List<AlignedComparison> Filter(IEnumerable<AlignedComparison> comparisons)
    {
        List<AlignedComparison> kept = [.. comparisons.Where(pair => !IsIgnored(pair.Comparison)).Select(Reconciled)];
        if (!isCheck)
            return kept;

        HashSet<Claim> decided = [.. kept.Where(pair => house.Trusts(pair.Evidence.Document)).Select(pair => pair.Claim)];
        return decided.Count == 0 ? kept : [.. kept.Where(pair => !decided.Contains(pair.Claim) || house.Trusts(pair.Evidence.Document))];
    }

    /// <summary>The reviews of passages the house checks, without disagreements the house takes as saying the same.</summary>
    public List<Comparison> Filter(IEnumerable<Comparison> reviews) =>
        [.. reviews.Where(review => !IsIgnored(review) && !(ComparisonFilter.Disagrees(review) && house.Reconciles(review)))];

    private bool IsIgnored(Comparison comparison)
    {
        foreach (Claim claim in comparison.Claims)
        {
            if (house.Ignores(claim))
                return true;
        }

        return false;
    }

    private AlignedComparison Reconciled(AlignedComparison pair) => !ComparisonFilter.Disagrees(pair.Comparison) || !house.Reconciles(pair.Comparison)
        ? pair
        : pair with
        {
            Comparison = new Comparison
            {
                Claims = pair.Comparison.Claims,
                Agreement = Agreement.Compatible,
                Reason = $"the house takes both as saying the same ({pair.Comparison.Reason})",
                Strength = pair.Comparison.Strength,
            },
        };
}
