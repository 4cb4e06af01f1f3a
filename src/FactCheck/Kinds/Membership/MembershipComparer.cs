using FactCheck.Claims;

namespace FactCheck.Kinds.Membership;

/// <summary>Compares steps of one member, and totals of one body. Stateless.</summary>
internal sealed class MembershipComparer : IClaimComparer<MembershipClaim>
{
    /// <inheritdoc/>
    public Comparison Compare(MembershipClaim claim, MembershipClaim evidence, Correspondence correspondence)
    {
        if (!Bodies.MayBeOne(claim.Body, evidence.Body))
            return Comparison.Unrelated(claim, evidence);
        if (claim.Total is not null && evidence.Total is not null && (claim.Member is null || evidence.Member is null || SameMember(claim, evidence)))
        {
            return claim.Total == evidence.Total
                ? Agrees(claim, evidence, $"both make it {claim.Total} members")
                : Comparison.Unrelated(claim, evidence);
        }

        if (!SameMember(claim, evidence) || claim.Status == MembershipStatus.None || evidence.Status == MembershipStatus.None)
            return Comparison.Unrelated(claim, evidence);
        if (claim.Status == evidence.Status)
            return Agrees(claim, evidence, "both give the same status");
        return new Comparison
        {
            Claims = [claim, evidence],
            Agreement = Agreement.Update,
            Rule = MembershipRules.StatusChanged,
            Strength = 0.8,
            Reason = $"{claim.Member} is {Name(claim.Status)} here and {Name(evidence.Status)} there: both can have been true, one after the other",
        };
    }

    private static Comparison Agrees(MembershipClaim claim, MembershipClaim evidence, string reason) =>
        new() { Claims = [claim, evidence], Agreement = Agreement.Agrees, Strength = 0.8, Reason = reason };

    private static bool SameMember(MembershipClaim claim, MembershipClaim evidence) => claim.Member is { } member && evidence.Member is { } other
        && (string.Equals(member, other, StringComparison.OrdinalIgnoreCase) || Bodies.EndsWithName(member, other) || Bodies.EndsWithName(other, member));

    private static string Name(MembershipStatus status) => status switch
    {
        MembershipStatus.Candidate => "a future member",
        MembershipStatus.Former => "a former member",
        _ => "a member",
    };
}
