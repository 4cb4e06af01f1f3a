using FactCheck.Claims;

namespace FactCheck.Kinds.Roles;

/// <summary>Offices and who holds them.</summary>
internal static class RoleKind
{
    /// <summary>The kind.</summary>
    public static ClaimKind Instance { get; } = ClaimKind.Create("role", RoleRules.All, new RoleExtractor(), new RoleComparer(), new RoleReviewer());
}
