using FactCheck.Claims;

namespace FactCheck.Kinds.Origins;

/// <summary>Nationalities and seats.</summary>
internal static class OriginKind
{
    /// <summary>The kind.</summary>
    public static ClaimKind Instance { get; } = ClaimKind.Create("origin", OriginRules.All, new OriginExtractor(), new OriginComparer());
}
