using FactCheck.Claims;
using FactCheck.Lexicons;
using FactCheck.Values;

namespace FactCheck.Kinds.Support;

/// <summary>A figure of a source.</summary>
/// <param name="Quantity">Its value.</param>
/// <param name="IsOpen">Whether the words around it leave open what it counts: "Berg, 34,", "120 goalless minutes", "from 5 to 7".</param>
internal readonly record struct SourceFigure(Quantity Quantity, bool IsOpen)
{
    /// <summary>The figure of a claim.</summary>
    public static SourceFigure Of(Claim claim) => new(claim.Quantity!, claim.Quantity!.Unit.Dimension switch
    {
        UnitDimension.Count => claim.Measure?.Head is not { } head || head == "age" || (UnitWords.TryMatch(head, 0, head.Length, out int end, out _) && end == head.Length),
        UnitDimension.Ordinal or UnitDimension.Ratio or UnitDimension.Score or UnitDimension.Other => true,
        _ => false,
    });

    /// <summary>Whether it counts something else than an amount of the unit does: "£1,000" does not carry "1,000 tonnes", nor do 25 points 25 minutes.</summary>
    /// <param name="unit">The unit of a figure of the rewrite.</param>
    public bool IsOther(Unit unit) =>
        !IsOpen && unit.Dimension is not (UnitDimension.Ordinal or UnitDimension.Ratio or UnitDimension.Score or UnitDimension.Other)
        && unit.Dimension != Quantity.Unit.Dimension && !(IsShare(unit) && IsShare(Quantity.Unit));

    private static bool IsShare(Unit unit) => unit.Dimension is UnitDimension.Percent or UnitDimension.PercentagePoint;
}
