using FactCheck.Claims;
using FactCheck.Documents;

namespace FactCheck.Kinds.Durations;

/// <summary>How long something lasts. It makes no claims of its own: the words belong to claims of other kinds.</summary>
internal static class DurationKind
{
    /// <summary>The kind, with its rules.</summary>
    public static ClaimKind Instance { get; } = ClaimKind.Create("duration", DurationRules.All, new NoClaims(), new NoClaims(), new DurationReviewer());

    private sealed class NoClaims : IClaimExtractor<Claim>, IClaimComparer<Claim>
    {
        public IEnumerable<Claim> Extract(ClaimKind kind, Document document) => [];

        public Comparison Compare(Claim claim, Claim evidence, Correspondence correspondence) => Comparison.Unrelated(claim, evidence);
    }
}
