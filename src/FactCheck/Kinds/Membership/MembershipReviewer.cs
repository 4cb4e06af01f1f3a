using FactCheck.Claims;

namespace FactCheck.Kinds.Membership;

/// <summary>
/// A member that becomes the N-th cannot be among N members before it joined: an article that counts N and calls it a candidate counts
/// it early. Stateless.
/// </summary>
internal sealed class MembershipReviewer : IClaimReviewer
{
    /// <inheritdoc/>
    public void Review(ClaimSet claims, ICollection<Comparison> comparisons)
    {
        List<MembershipClaim> all = [.. claims.Claims.OfType<MembershipClaim>()];
        foreach (MembershipClaim joined in all.Where(claim => claim is { Member: not null, Total: not null }))
        {
            foreach (MembershipClaim candidate in all.Where(claim => claim.Status == MembershipStatus.Candidate && IsSame(claim.Member, joined.Member)))
            {
                MembershipClaim? total = all.Find(claim => claim.Document == candidate.Document && claim.Member is null && claim.Total == joined.Total
                    && Bodies.MayBeOne(claim.Body, joined.Body));
                if (total is null || comparisons.Any(comparison => comparison.Rule == MembershipRules.CountedEarly && comparison.Claims.Contains(total)))
                    continue;
                comparisons.Add(new Comparison
                {
                    Claims = [total, candidate, joined],
                    Agreement = Agreement.Discrepancy,
                    Rule = MembershipRules.CountedEarly,
                    Joins = false,
                    Strength = 0.8,
                    Reason = $"one article counts {total.Total} members and calls {candidate.Member} a future one, "
                        + $"but {joined.Member} became number {joined.Total}: the total is one too many for its time, or counts {joined.Member} early",
                });
            }
        }
    }

    private static bool IsSame(string? one, string? other) => one is not null && other is not null
        && (string.Equals(one, other, StringComparison.OrdinalIgnoreCase) || Bodies.EndsWithName(one, other) || Bodies.EndsWithName(other, one));
}
