using FactCheck.Claims;
using FactCheck.Entities;
using FactCheck.Values;

namespace FactCheck.Kinds.Quantities;

/// <summary>In a check, looks for a number of people, or of things, that belong to one country in the rewrite and to another in the source. Thread-safe.</summary>
internal sealed class CountedPeopleReviewer : IClaimReviewer
{
    private const decimal SmallFigure = 3;

    /// <inheritdoc/>
    public void Review(ClaimSet claims, ICollection<Comparison> comparisons)
    {
        ArgumentNullException.ThrowIfNull(claims);
        ArgumentNullException.ThrowIfNull(comparisons);
        if (claims.Rewrite is not { } rewrite)
            return;
        foreach (QuantityClaim claim in claims.Of(rewrite).OfType<QuantityClaim>())
        {
            if (claim.Quantity is not { Figure: > SmallFigure, Unit.Dimension: UnitDimension.Count } || CountryOf(claim) is not { } country)
                continue;
            QuantityClaim[] same = [.. claims.Claims.OfType<QuantityClaim>().Where(other => !ReferenceEquals(other.Document, rewrite) && other.Quantity!.Figure == claim.Quantity.Figure && other.Quantity.Unit == claim.Quantity.Unit)];
            if (same.Length == 0 || !same.All(other => CountryOf(other) is { } there && !there.StartsWith(country, StringComparison.Ordinal) && !country.StartsWith(there, StringComparison.Ordinal)))
                continue;
            comparisons.Add(new Comparison
            {
                Claims = [claim, same[0]],
                Agreement = Agreement.Conflict,
                Rule = QuantityRules.MeasureMistaken,
                Reason = $"{Wording.Quote(claim)} stands here, {Wording.Quote(same[0])} in the source",
                Joins = false,
                Strength = 0.6,
            });
        }
    }

    // The one country among the words of what is counted.
    private static string? CountryOf(QuantityClaim claim)
    {
        EntityTable table = EntityTable.Of(claim.Document);
        string? found = null;
        for (int i = claim.Sentence.FirstToken; i < claim.Sentence.EndToken; i++)
        {
            if (!claim.Span.Contains(claim.Document.SpanOf(i)) || table.NamedAt(i)?.Country is not { } country || country == found)
                continue;
            if (found is not null)
                return null;
            found = country;
        }

        return found;
    }
}
