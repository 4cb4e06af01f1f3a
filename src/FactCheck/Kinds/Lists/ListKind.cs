using FactCheck.Claims;
using FactCheck.Documents;

namespace FactCheck.Kinds.Lists;

/// <summary>What articles enumerate. It makes no claims of its own: the members are claims of other kinds.</summary>
internal static class ListKind
{
    /// <summary>The kind, with its rules.</summary>
    public static ClaimKind Instance { get; } = ClaimKind.Create("list", ListRules.All, new NoClaims(), new NoClaims(), new ListReviewer());

    private sealed class NoClaims : IClaimExtractor<Claim>, IClaimComparer<Claim>
    {
        public IEnumerable<Claim> Extract(ClaimKind kind, Document document) => [];

        public Comparison Compare(Claim claim, Claim evidence, Correspondence correspondence) => Comparison.Unrelated(claim, evidence);
    }
}
