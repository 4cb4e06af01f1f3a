using FactCheck.Claims;
using FactCheck.Documents;

namespace FactCheck.Kinds.Orders;

/// <summary>What happened before what. It makes no claims of its own: the words belong to claims of other kinds.</summary>
internal static class OrderKind
{
    /// <summary>The kind, with its rules.</summary>
    public static ClaimKind Instance { get; } = ClaimKind.Create("order", OrderRules.All, new NoClaims(), new NoClaims(), new OrderReviewer());

    private sealed class NoClaims : IClaimExtractor<Claim>, IClaimComparer<Claim>
    {
        public IEnumerable<Claim> Extract(ClaimKind kind, Document document) => [];

        public Comparison Compare(Claim claim, Claim evidence, Correspondence correspondence) => Comparison.Unrelated(claim, evidence);
    }
}
