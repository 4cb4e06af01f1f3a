using FactCheck.Claims;

namespace FactCheck.Kinds.Support;

/// <summary>No two sentences are compared as such: what a sentence says may stand in several. <see cref="SupportReviewer"/> looks at all of them.</summary>
internal sealed class SupportComparer : IClaimComparer<SupportClaim>
{
    /// <inheritdoc/>
    public Comparison Compare(SupportClaim claim, SupportClaim evidence, Correspondence correspondence) => Comparison.Unrelated(claim, evidence);
}
