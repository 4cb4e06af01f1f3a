using FactCheck.Claims;
using FactCheck.Documents;
using FactCheck.Values;

namespace FactCheck.Kinds.Quantities;

/// <summary>
/// In a check, looks for amounts that the rewrite gives for one length of time and every source for another: "100,000 euros a month" where the
/// sources say "100,000 euros a week". Thread-safe.
/// </summary>
internal sealed class RateReviewer : IClaimReviewer
{
    // Smaller counts are met twice by chance.
    private const decimal MinCount = 100;

    /// <inheritdoc/>
    public void Review(ClaimSet claims, ICollection<Comparison> comparisons)
    {
        ArgumentNullException.ThrowIfNull(claims);
        ArgumentNullException.ThrowIfNull(comparisons);
        if (claims.Rewrite is not { } rewrite)
            return;
        foreach (QuantityClaim claim in claims.Of(rewrite).OfType<QuantityClaim>())
        {
            if (claim.Quantity!.Figure is not { } figure || RateTime.Of(claim) is not { } time)
                continue;
            QuantityClaim[] others = [.. claims.Sources.SelectMany(claims.Of).OfType<QuantityClaim>().Where(other => other.Quantity!.Figure == figure && other.Quantity.Unit == claim.Quantity.Unit && MayBeOne(claim, other, figure))];
            QuantityClaim? rival = Array.Find(others, other => RateTime.Of(other) is { } there && !AreOne(time.Unit, there.Unit));
            if (rival is null || Array.Exists(others, other => RateTime.Of(other) is { } there && AreOne(time.Unit, there.Unit)))
                continue;
            comparisons.Add(new Comparison
            {
                Claims = [claim, rival],
                Agreement = Agreement.Conflict,
                Rule = QuantityRules.UnitChanged,
                Reason = $"{Wording.Quote(claim)} is told for each {time.Unit} here and for each {RateTime.Of(rival)!.Value.Unit} in the other text",
                Focus = new TextSpan(Math.Min(claim.Figure.Start, time.Words.Start), Math.Max(claim.Figure.End, time.Words.End)),
                Joins = false,
                Strength = 0.6,
            });
        }
    }

    // "Three a day" and "three a week" are of two things unless both say of what.
    private static bool MayBeOne(QuantityClaim claim, QuantityClaim other, decimal figure) =>
        claim.Quantity!.Unit.Dimension != UnitDimension.Count || figure >= MinCount || string.Equals(claim.Measure!.Topic, other.Measure!.Topic, StringComparison.OrdinalIgnoreCase);

    // "/mo" and "months" are "month".
    private static bool AreOne(string time, string other) => time.StartsWith(other[..Math.Min(3, other.Length)], StringComparison.OrdinalIgnoreCase);
}
