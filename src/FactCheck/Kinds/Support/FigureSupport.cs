using System.Collections.Immutable;
using FactCheck.Values;

namespace FactCheck.Kinds.Support;

/// <summary>Whether the sources have a figure of the rewrite at all, whatever it is of there, in a unit that fits.</summary>
internal static class FigureSupport
{
    // "one", "two" and "three" of something are too common to be looked for; two or three years are not.
    private const decimal SmallFigure = 3;

    // "more than 350" for 372; "over a third", "nearly two thirds"
    private const decimal NearBound = 0.1m, FractionStep = 15;

    private static readonly ImmutableArray<decimal> FractionWords = [20, 25, 33, 50, 67, 75, 80];

    // "almost one percent" for 0.8.
    private const decimal WithinPercent = 0.3m;

    /// <summary>Whether the quantity is exact and rare enough that a source which does not have it says something.</summary>
    public static bool IsLookedFor(Quantity quantity)
    {
        if (quantity.Unit.Dimension == UnitDimension.Score)
            return !quantity.Parts.IsEmpty;
        if (quantity.Hedge == Hedge.Vague)
            return false;
        if (quantity.Figure is not { } figure)
            return IsRange(quantity);
        return Math.Abs(figure) > (quantity.Unit.Id is "year" or "decade" or "century" ? 1 : SmallFigure) || decimal.Truncate(figure) != figure
            || quantity.Unit.Dimension is not (UnitDimension.Count or UnitDimension.Time or UnitDimension.Ordinal);
    }

    /// <summary>Whether one of the quantities has the figure, rounds to it or says more; of a range, whether they have both ends.</summary>
    /// <param name="quantity">A quantity of the rewrite that is looked for.</param>
    /// <param name="figures">Those of the sources.</param>
    /// <param name="inAnyUnit">Whether the figure counts in the unit of each of them.</param>
    public static bool IsCarried(Quantity quantity, IReadOnlyCollection<SourceFigure> figures, bool inAnyUnit)
    {
        bool low = false, high = false;
        List<int> lows = [], highs = [];
        foreach (SourceFigure source in figures)
        {
            Quantity other = source.Quantity;
            if (!quantity.Parts.IsEmpty)
            {
                if (IsOnTheWay(quantity.Parts, other.Parts) || IsOnTheWay([.. quantity.Parts.Reverse()], other.Parts))
                    return true;

                // "14-9" for "by 14 votes to nine"
                low |= other.Figure == quantity.Parts[0];
                high |= other.Figure == quantity.Parts[^1];
                continue;
            }

            // "5-41" for "five for 41"
            if (IsRange(quantity) && other.Parts is [var first, var last] && first == quantity.Low && last == quantity.High)
                return true;
            if (!inAnyUnit && source.IsOther(quantity.Unit))
                continue;
            if (IsSameChange(quantity, other) || IsSameChange(other, quantity))
                return true;
            if (quantity.Figure is { } figure && (other.Figure == figure || (quantity.Unit.Dimension == UnitDimension.Count && other.Parts.Contains(figure)) || (IsRange(other) && Has(other, figure) && other.Unit == quantity.Unit)))
                return true;
            Quantity same = inAnyUnit || quantity.Unit.MayBe(other.Unit) ? quantity with { Unit = other.Unit } : quantity;
            if (Carries(other, same) || IsRough(same, other))
                return true;
            if (Has(other, quantity.Low))
                lows.Add(source.Sentence);
            if (Has(other, quantity.High))
                highs.Add(source.Sentence);
        }

        // "rose from 40 to 60" may be told in two sentences that follow each other.
        return IsRange(quantity)
            ? lows.Exists(place => highs.Exists(end => Math.Abs(end - place) <= 1))
            : low && high && quantity.Parts.Length == 2 && quantity.Parts.Min() > SmallFigure;
    }

    // "cut by 50 percent" for "halved", "a rise of 100 percent" for "doubled".
    private static bool IsSameChange(Quantity share, Quantity times)
    {
        if (times.Unit != Unit.Ratio || times.Figure is not { } ratio || share.Figure is not { } figure || ratio <= 0)
            return false;
        return share.Unit == Unit.Percent && (figure == 100 * ratio || figure == Math.Abs((100 * ratio) - 100));
    }

    private static bool Carries(Quantity other, Quantity quantity) => quantity.RelationTo(other) switch
    {
        QuantityRelation.Equal => true,

        // Nobody knows 6.75 from "6.8".
        QuantityRelation.Rounded => quantity.Unit != other.Unit || quantity.Precision >= other.Precision,

        // "more than 1,800" is true of 18,000, and "20 to 70" of 45, and neither is what was said.
        QuantityRelation.Weaker => !IsRange(quantity) && (!quantity.IsOpen || IsBoundOf(quantity, other)),
        _ => false,
    };

    // "more than 1,800" for 1,863, "over half" for 57 percent; of another bound only where that is told in more digits.
    private static bool IsBoundOf(Quantity quantity, Quantity other)
    {
        if (quantity.Figure is not { } figure || other.Figure is not { } amount || quantity.FigureDistanceTo(other) is not { } distance)
            return true;
        if (quantity.Unit == other.Unit && RoundFigure.MayBe(figure, amount))
            return true;
        if (quantity.Unit.Dimension == UnitDimension.Percent && FractionWords.Contains(decimal.Round(figure)))
            return distance <= FractionStep;
        return distance <= Math.Abs(figure) * (other.IsOpen ? 0 : NearBound);
    }

    // A match that ended 3-2 was 2-0 once.
    private static bool IsOnTheWay(ImmutableArray<decimal> score, ImmutableArray<decimal> final) =>
        score.Length == final.Length && score.Zip(final).All(side => side.First <= side.Second);

    // "almost one in ten" for 9 percent, "roughly 33 percent" for "about a third", "nearly half" for 46 percent, "about 25 acres" for "less than ten hectares".
    private static bool IsRough(Quantity quantity, Quantity other) =>
        quantity.Hedge != Hedge.Exact && quantity.Figure is { } figure
        && quantity.FigureDistanceTo(other) <= Math.Max(Math.Abs(figure) * (quantity is { Hedge: Hedge.Nearly, Unit.Dimension: UnitDimension.Percent } ? NearBound : RoundFigure.HedgedShare), quantity.Unit.Dimension == UnitDimension.Percent && figure == decimal.Truncate(figure) ? WithinPercent : 0);

    private static bool IsRange(Quantity quantity) => quantity.Figure is null && quantity.Low is not null && quantity.High is not null && quantity.Parts.IsEmpty;

    private static bool Has(Quantity other, decimal? bound) => bound is not null && (other.Figure == bound || other.Low == bound || other.High == bound);
}
