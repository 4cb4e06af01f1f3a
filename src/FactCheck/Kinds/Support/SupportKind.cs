using FactCheck.Claims;

namespace FactCheck.Kinds.Support;

/// <summary>What the sources carry: the names, figures and words of a rewrite, wherever they stand in the sources.</summary>
internal static class SupportKind
{
    /// <summary>The kind.</summary>
    public static ClaimKind Instance { get; } =
        ClaimKind.Create("support", SupportRules.All, new SupportExtractor(), new SupportComparer(), new SupportReviewer());
}
