using FactCheck.Claims;

namespace FactCheck.Kinds.Quantities;

/// <summary>Looks at all figures of a rewrite together: units and places exchanged. Thread-safe.</summary>
internal sealed class QuantityReviewer : IClaimReviewer
{
    private readonly IClaimReviewer[] _reviewers = [new UnitReviewer(), new SwapReviewer(), new MovedReviewer()];

    /// <inheritdoc/>
    public void Review(ClaimSet claims, ICollection<Comparison> comparisons)
    {
        foreach (IClaimReviewer reviewer in _reviewers)
            reviewer.Review(claims, comparisons);
    }
}
