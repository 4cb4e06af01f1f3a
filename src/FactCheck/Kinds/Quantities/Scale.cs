using FactCheck.Values;

namespace FactCheck.Kinds.Quantities;

/// <summary>Slips of scale: million for billion. Stateless.</summary>
internal static class Scale
{
    /// <summary>Whether the figures are the same digits a thousand, a million ... apart, and large enough to carry a scale word.</summary>
    public static bool IsSlip(Quantity one, Quantity other)
    {
        if (one.Figure is not > 0 || other.Figure is not > 0 || one.Unit != other.Unit)
            return false;
        decimal large = Math.Max(one.Figure.Value, other.Figure.Value);
        decimal small = Math.Min(one.Figure.Value, other.Figure.Value);

        // Ten cents are no slip for 100 million dollars.
        if (large < 1_000_000m || large == small || small < 1)
            return false;
        decimal ratio = large / small;
        return ratio is 1_000m or 1_000_000m or 1_000_000_000m;
    }

    /// <summary>
    /// The larger figure over the smaller one in one unit, of a range its lower end; null when one has no positive figure or the units differ
    /// in kind.
    /// </summary>
    public static decimal? Factor(Quantity one, Quantity other)
    {
        decimal value = (one.Figure ?? one.Low ?? 0) * one.Unit.Factor;
        decimal otherValue = (other.Figure ?? other.Low ?? 0) * other.Unit.Factor;
        if (value <= 0 || otherValue <= 0 || !one.Unit.IsComparableWith(other.Unit))
            return null;
        return Math.Max(value, otherValue) / Math.Min(value, otherValue);
    }
}
