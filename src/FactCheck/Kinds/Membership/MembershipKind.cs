using FactCheck.Claims;

namespace FactCheck.Kinds.Membership;

/// <summary>Membership of bodies: candidates, members, and how many they are.</summary>
internal static class MembershipKind
{
    /// <summary>The kind.</summary>
    public static ClaimKind Instance { get; } = ClaimKind.Create(
        "membership", MembershipRules.All, new MembershipExtractor(), new MembershipComparer(), new MembershipReviewer());
}
