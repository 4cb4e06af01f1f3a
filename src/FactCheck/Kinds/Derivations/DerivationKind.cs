using FactCheck.Claims;
using FactCheck.Documents;

namespace FactCheck.Kinds.Derivations;

/// <summary>
/// Figures that follow from other figures. It makes no claims of its own: its reviewer reckons with the quantities of all kinds, supports
/// what follows from the sources, and finds what does not fit inside one article.
/// </summary>
internal static class DerivationKind
{
    /// <summary>The kind, with its rules.</summary>
    public static ClaimKind Instance { get; } =
        ClaimKind.Create("derivation", DerivationRules.All, new NoClaims(), new NoClaims(), new DerivationReviewer());

    private sealed class NoClaims : IClaimExtractor<Claim>, IClaimComparer<Claim>
    {
        public IEnumerable<Claim> Extract(ClaimKind kind, Document document) => [];

        public Comparison Compare(Claim claim, Claim evidence, Correspondence correspondence) => Comparison.Unrelated(claim, evidence);
    }
}
