using FactCheck.Claims;

namespace FactCheck.Kinds.Derivations;

/// <summary>
/// Figures that follow from other figures. It makes no claims of its own: its reviewer reckons with the quantities of all kinds, supports
/// what follows from the sources, and finds what does not fit inside one article.
/// </summary>
internal static class DerivationKind
{
    /// <summary>The kind, with its rules.</summary>
    public static ClaimKind Instance { get; } = NoClaims.Kind("derivation", DerivationRules.All, new DerivationReviewer());
}
