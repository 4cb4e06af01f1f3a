using FactCheck.Claims;
using FactCheck.Documents;
using FactCheck.Values;

namespace FactCheck.Kinds.Quantities;

/// <summary>
/// In a check, looks for a half of the year that was a quarter in the source, or the other way round: "in the first half" for "in the first
/// quarter". Silent where a source speaks of such a part anywhere. Thread-safe.
/// </summary>
internal sealed class PartOfYearReviewer : IClaimReviewer
{
    private const string Half = "half", Quarter = "quarter";

    /// <inheritdoc/>
    public void Review(ClaimSet claims, ICollection<Comparison> comparisons)
    {
        ArgumentNullException.ThrowIfNull(claims);
        ArgumentNullException.ThrowIfNull(comparisons);
        if (claims.Rewrite is not { } rewrite)
            return;
        foreach (QuantityClaim claim in claims.Of(rewrite).OfType<QuantityClaim>().Where(IsPart))
        {
            if (claims.Sources.Any(source => Tells(source, claim.Measure!.Head!)))
                continue;
            if (claims.Sources.SelectMany(claims.Of).OfType<QuantityClaim>().FirstOrDefault(other => IsPart(other) && other.Quantity!.Figure == claim.Quantity!.Figure) is { } told)
            {
                comparisons.Add(new Comparison
                {
                    Claims = [claim, told],
                    Agreement = Agreement.Conflict,
                    Rule = QuantityRules.UnitChanged,
                    Reason = $"{Wording.Quote(claim)} stands where the source has {Wording.Quote(told)}",
                    Joins = false,
                    Strength = 0.6,
                });
            }
        }
    }

    private static bool IsPart(QuantityClaim claim) => claim is { Origin: QuantityOrigin.Stated, Quantity: { Unit.Dimension: UnitDimension.Ordinal, Figure: >= 1 and <= 4 }, Measure.Head: Half or Quarter };

    // "the six months to June" are a half, "the three months to June" and "Q2" a quarter.
    private static bool Tells(Document source, string part)
    {
        for (int i = 0; i < source.Tokens.Length; i++)
        {
            ReadOnlySpan<char> text = source.TextOf(i);
            ReadOnlySpan<char> before = i == 0 ? [] : source.TextOf(i - 1) is "-" && i > 1 ? source.TextOf(i - 2) : source.TextOf(i - 1);
            if (source.Tokens[i].Lemma == part || text.StartsWith(part, StringComparison.OrdinalIgnoreCase)
                || (source.Tokens[i].Lemma == "month" && (part == Half ? before is "six" or "Six" or "6" : before is "three" or "Three" or "3"))
                || (text is [var letter, >= '1' and <= '4'] && letter == char.ToUpperInvariant(part[0]))
                || (part == Half && text.StartsWith("interim", StringComparison.OrdinalIgnoreCase)))
                return true;
        }

        return false;
    }
}
