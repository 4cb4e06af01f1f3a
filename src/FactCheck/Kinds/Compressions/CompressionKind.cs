using FactCheck.Claims;

namespace FactCheck.Kinds.Compressions;

/// <summary>
/// What became of the grammar of a sentence that was shortened. It makes no claims of its own: the words belong to claims of other kinds.
/// </summary>
internal static class CompressionKind
{
    /// <summary>The kind, with its rules.</summary>
    public static ClaimKind Instance { get; } = NoClaims.Kind("compression", CompressionRules.All, new CompressionReviewer());
}
