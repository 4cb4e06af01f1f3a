using System.Collections.Immutable;

namespace FactCheck.Values;

/// <summary>
/// An amount as a text states it: the interval it stands for, its unit, and the precision it was written in. Bounds are in
/// <see cref="Unit"/>, not in base units ("40%" is 40).
/// </summary>
public sealed record Quantity
{
    /// <summary>The unit.</summary>
    public required Unit Unit { get; init; }

    /// <summary>The lower end of the interval; null when nothing bounds it from below.</summary>
    public decimal? Low { get; init; }

    /// <summary>The upper end of the interval; null when nothing bounds it from above.</summary>
    public decimal? High { get; init; }

    /// <summary>Whether <see cref="Low"/> itself belongs to the interval.</summary>
    public bool LowIncluded { get; init; } = true;

    /// <summary>Whether <see cref="High"/> itself belongs to the interval.</summary>
    public bool HighIncluded { get; init; } = true;

    /// <summary>The figure as written, scale words applied ("$23 trillion" gives 23,000,000,000,000); null for ranges, scores and vague words.</summary>
    public decimal? Figure { get; init; }

    /// <summary>
    /// How far a lawful rounding may lie from the figure. Half a unit of the last digit written, scale applied: "1.5 million" gives 50,000,
    /// "40%" gives 0.5. 0 for a count in full ("150"), unless it ends in three zeros or more: "60,000" may stand for 59,874 (2.5% at most).
    /// </summary>
    public decimal Precision { get; init; }

    /// <summary>The wording that decided the interval.</summary>
    public Hedge Hedge { get; init; }

    /// <summary>The sides of a score or vote in the order written ("3-2" gives 3 and 2); empty otherwise.</summary>
    public ImmutableArray<decimal> Parts { get; init; } = [];

    /// <summary>Whether nothing bounds the interval on one side: "over 100".</summary>
    public bool IsOpen => Unit.Dimension != UnitDimension.Score && (Low is null || High is null);

    /// <summary>How this quantity, as a claim, relates to another one, the evidence. Units of one dimension are converted, currencies are not.</summary>
    public QuantityRelation RelationTo(Quantity evidence) => QuantityComparison.Relate(this, evidence);

    /// <summary>
    /// How far apart the intervals are, in this quantity's unit: 0 when they share a part or touch; null when the units cannot be
    /// compared or the quantities are scores.
    /// </summary>
    public decimal? GapTo(Quantity other) => QuantityComparison.Gap(this, other);

    /// <summary>
    /// How far apart the figures as written are, in this quantity's unit: "150" and "over 100" are 50 apart. Null when one has no
    /// figure or the units cannot be compared.
    /// </summary>
    public decimal? FigureDistanceTo(Quantity other) => QuantityComparison.FigureDistance(this, other);

    /// <summary>
    /// Whether this is an open bound that merely allows the other quantity: the other lies inside the interval, and away from the
    /// figure of the bound. "over 100" merely allows "150".
    /// </summary>
    public bool MerelyAllows(Quantity other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return IsOpen && !other.IsOpen && FigureDistanceTo(other) is > 0
            && RelationTo(other) is QuantityRelation.Weaker or QuantityRelation.Overlapping;
    }

    /// <summary>The quantity in a reader's words: "over 23 trillion US dollars", "40 percent", "3-2".</summary>
    public override string ToString() => QuantityWording.Of(this);

    /// <summary>Quantities are equal when unit, interval, figure, precision, hedge and parts are.</summary>
    public bool Equals(Quantity? other) =>
        other is not null
        && Unit == other.Unit && Low == other.Low && High == other.High && LowIncluded == other.LowIncluded && HighIncluded == other.HighIncluded
        && Figure == other.Figure && Precision == other.Precision && Hedge == other.Hedge && Parts.SequenceEqual(other.Parts);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Unit, Low, High, Figure, Hedge, Parts.Length);
}
