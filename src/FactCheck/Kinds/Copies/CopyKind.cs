using FactCheck.Claims;

namespace FactCheck.Kinds.Copies;

/// <summary>
/// What was exchanged in a sentence that is otherwise copied. It makes no claims of its own: where all other words stand as they did, the
/// words that differ tell what was changed, whatever kind of fact it is.
/// </summary>
internal static class CopyKind
{
    /// <summary>The kind, with its rules.</summary>
    public static ClaimKind Instance { get; } = NoClaims.Kind("copy", CopyRules.All, new CopyReviewer());
}
