using FactCheck.Claims;

namespace FactCheck.Kinds.Quantities;

/// <summary>Looks at all figures together: units, places and measures exchanged. Thread-safe.</summary>
internal sealed class QuantityReviewer : IClaimReviewer
{
    private readonly IClaimReviewer[] _reviewers =
    [
        new UnitReviewer(), new RateReviewer(), new PartOfYearReviewer(), new ChangeEndsReviewer(), new LabelReviewer(), new PlaceReviewer(), new OccasionReviewer(), new SwapReviewer(), new MovedReviewer(), new MeasureReviewer(), new ChildrenReviewer(), new ToldFigureReviewer(), new CasualtyReviewer(), new CountedPeopleReviewer(), new AllOrPartReviewer(),
    ];

    /// <inheritdoc/>
    public void Review(ClaimSet claims, ICollection<Comparison> comparisons)
    {
        foreach (IClaimReviewer reviewer in _reviewers)
            reviewer.Review(claims, comparisons);
    }
}
