using FactCheck.Claims;
using FactCheck.Documents;

namespace FactCheck.Kinds.Ranks;

/// <summary>What is the largest, the second-worst, the first since a year. It makes no claims of its own: the words belong to claims of other kinds.</summary>
internal static class RankKind
{
    /// <summary>The kind, with its rules.</summary>
    public static ClaimKind Instance { get; } = ClaimKind.Create("rank", RankRules.All, new NoClaims(), new NoClaims(), new RankReviewer());

    private sealed class NoClaims : IClaimExtractor<Claim>, IClaimComparer<Claim>
    {
        public IEnumerable<Claim> Extract(ClaimKind kind, Document document) => [];

        public Comparison Compare(Claim claim, Claim evidence, Correspondence correspondence) => Comparison.Unrelated(claim, evidence);
    }
}
