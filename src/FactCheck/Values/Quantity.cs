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

    /// <summary>Half a unit of the last digit written, scale applied: "1.5 million" gives 50,000; 0 when the figure is exact by its form.</summary>
    public decimal Precision { get; init; }

    /// <summary>The wording that decided the interval.</summary>
    public Hedge Hedge { get; init; }

    /// <summary>The sides of a score or vote in the order written ("3-2" gives 3 and 2); empty otherwise.</summary>
    public ImmutableArray<decimal> Parts { get; init; } = [];

    /// <summary>How this quantity, as a claim, relates to another one, the evidence.</summary>
    public QuantityRelation RelationTo(Quantity evidence) => throw new NotSupportedException($"{evidence} is not compared yet.");
}
