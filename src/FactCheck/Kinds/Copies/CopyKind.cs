using FactCheck.Claims;
using FactCheck.Documents;

namespace FactCheck.Kinds.Copies;

/// <summary>
/// What was exchanged in a sentence that is otherwise copied. It makes no claims of its own: where all other words stand as they did, the
/// words that differ tell what was changed, whatever kind of fact it is.
/// </summary>
internal static class CopyKind
{
    /// <summary>The kind, with its rules.</summary>
    public static ClaimKind Instance { get; } = ClaimKind.Create("copy", CopyRules.All, new NoClaims(), new NoClaims(), new CopyReviewer());

    private sealed class NoClaims : IClaimExtractor<Claim>, IClaimComparer<Claim>
    {
        public IEnumerable<Claim> Extract(ClaimKind kind, Document document) => [];

        public Comparison Compare(Claim claim, Claim evidence, Correspondence correspondence) => Comparison.Unrelated(claim, evidence);
    }
}
