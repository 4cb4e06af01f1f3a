using FactCheck.Claims;

namespace FactCheck.Kinds.Ages;

/// <summary>Ages of people.</summary>
internal static class AgeKind
{
    /// <summary>The kind.</summary>
    public static ClaimKind Instance { get; } = ClaimKind.Create("age", AgeRules.All, new AgeExtractor(), new AgeComparer());
}
