using FactCheck.Claims;
using FactCheck.Language;
using FactCheck.Values;

namespace FactCheck.Kinds.Quantities;

/// <summary>
/// In a check, finds the figure of a source that names no measure and stands beside a name the rewrite has beside it too: "it was Lund that
/// had the lowest temperature: -37C". Another figure of the measure is another one, then. Thread-safe.
/// </summary>
internal sealed class ToldFigureReviewer : IClaimReviewer
{
    private const decimal SmallFigure = 10;

    /// <inheritdoc/>
    public void Review(ClaimSet claims, ICollection<Comparison> comparisons)
    {
        ArgumentNullException.ThrowIfNull(claims);
        ArgumentNullException.ThrowIfNull(comparisons);
        if (claims.Rewrite is not { } rewrite)
            return;
        List<PlacedFigure> sources = [.. claims.Claims.OfType<QuantityClaim>().Where(claim => !ReferenceEquals(claim.Document, rewrite) && IsTold(claim) && claim.Measure!.Subject is null && claim.Measure.Relation is null).Select(claim => new PlacedFigure(claim))];
        if (sources.Count == 0)
            return;
        foreach (QuantityClaim claim in claims.Of(rewrite).OfType<QuantityClaim>().Where(IsTold))
        {
            var figure = new PlacedFigure(claim);
            if (sources.Find(other => other.Quantity.Figure == claim.Quantity!.Figure && other.Quantity.Unit == claim.Quantity.Unit && other.Quantity.Hedge == claim.Quantity.Hedge && ShareName(figure, other)) is { } same)
                comparisons.Add(new Comparison { Claims = [claim, same.Claim], Agreement = Agreement.Agrees, Reason = $"both say {Wording.Quote(claim)}", Strength = 0.6 });
        }
    }

    private static bool IsTold(QuantityClaim claim) => claim.Origin == QuantityOrigin.Stated && claim.Quantity!.Unit.Dimension is not (UnitDimension.Count or UnitDimension.Ordinal or UnitDimension.Score or UnitDimension.Ratio)
        && claim.Quantity.Figure is { } figure && Math.Abs(figure) >= SmallFigure;

    private static bool ShareName(PlacedFigure figure, PlacedFigure other) =>
        figure.Around.Near.Concat(figure.Around.Far).Any(word => word.IsName && word.PartOfSpeech == PartOfSpeech.ProperNoun && other.Around.Near.Concat(other.Around.Far).Any(word.IsOne));
}
