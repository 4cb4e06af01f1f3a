using FactCheck.Claims;

namespace FactCheck.Kinds.Names;

/// <summary>Names of people, organisations, places and other things.</summary>
internal static class NameKind
{
    /// <summary>The kind.</summary>
    public static ClaimKind Instance { get; } = ClaimKind.Create("name", NameRules.All, new NameExtractor(), new NameComparer(), new NumberedThings());
}
