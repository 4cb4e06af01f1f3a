using FactCheck.Values;

namespace FactCheck.Kinds.Quantities;

/// <summary>How the wording of two figures differs where the figure itself does not. Stateless.</summary>
internal static class Hedges
{
    /// <summary>Whether both are worded with the same reserve.</summary>
    public static bool AreAlike(Quantity one, Quantity other) => Side(one.Hedge) == Side(other.Hedge) && IsLoose(one) == IsLoose(other);

    /// <summary>Whether one bounds from below what the other bounds from above.</summary>
    public static bool AreOpposite(Quantity one, Quantity other) => Side(one.Hedge) * Side(other.Hedge) < 0;

    /// <summary>Whether the claim is plain, or a closed bound, where the evidence has a reserve that the claim lost.</summary>
    public static bool IsHardened(Quantity claim, Quantity evidence) => claim.Hedge == Hedge.Exact && evidence.Hedge != Hedge.Exact;

    /// <summary>Whether a bound was put in the place of a round figure, or a round figure in the place of a bound: "about 600" for "more than 600".</summary>
    public static bool IsOtherReserve(Quantity claim, Quantity evidence) =>
        (claim.Hedge == Hedge.About && evidence.Hedge is Hedge.Over or Hedge.Under or Hedge.AtLeast or Hedge.AtMost)
        || (evidence.Hedge == Hedge.About && claim.Hedge is Hedge.Over or Hedge.Under or Hedge.AtLeast or Hedge.AtMost);

    /// <summary>Whether a bound was dropped, put in or turned into a round figure; "about" and "nearly" may go, and opposite bounds are told apart.</summary>
    public static bool IsOtherBound(Quantity claim, Quantity evidence) =>
        !AreOpposite(claim, evidence) && (Side(claim.Hedge) != 0) != (Side(evidence.Hedge) != 0) && claim.Hedge != Hedge.Nearly && evidence.Hedge != Hedge.Nearly;

    /// <summary>Whether the wording bounds the figure on one side only; "as many as 150" stresses the figure and bounds nothing.</summary>
    public static bool IsBound(Quantity quantity) => quantity.IsOpen && quantity.Hedge != Hedge.AsManyAs;

    /// <summary>
    /// How far a plain or rounded figure lies from the bound that allows it, as a factor above 1; null when the two are not such a pair.
    /// </summary>
    public static decimal? BoundFactor(Quantity one, Quantity other)
    {
        if (IsBound(one) == IsBound(other))
            return null;
        (Quantity bound, Quantity plain) = IsBound(one) ? (one, other) : (other, one);
        decimal? limit = bound.Figure;
        decimal? figure = plain.Figure ?? plain.Low;
        if (limit is not > 0 || figure is not > 0)
            return null;
        decimal inBound = figure.Value * plain.Unit.Factor / bound.Unit.Factor;
        return bound.High is null ? inBound / limit.Value : limit.Value / inBound;
    }

    /// <summary>
    /// Whether both are ranges, or bounds on one side, whose limits differ by more than rounding: "2,400 to 2,500" and "2,400 to 2,600",
    /// "over 80" and "over 100".
    /// </summary>
    public static bool HaveOtherLimits(Quantity one, Quantity other)
    {
        if (one.Unit.Factor != other.Unit.Factor || one.Parts.Length + other.Parts.Length > 0 || one.Hedge == Hedge.Vague || other.Hedge == Hedge.Vague)
            return false;
        if (IsBound(one) && IsBound(other) && Side(one.Hedge) == Side(other.Hedge))
            return one.Figure is { } limit && other.Figure is { } otherLimit && !AreOneRounded(limit, otherLimit);

        return IsRange(one) && IsRange(other) && (one.Low, one.High) != (other.Low, other.High) && !AreRounded(one, other) && !AreRounded(other, one);
    }

    private static bool IsRange(Quantity quantity) => quantity is { Figure: null, Low: not null, High: not null };

    // Who rounds a range, rounds both ends of it.
    private static bool AreRounded(Quantity range, Quantity exact) =>
        range.Low != exact.Low && range.High != exact.High && RoundFigure.MayBe(range.Low!.Value, exact.Low!.Value) && RoundFigure.MayBe(range.High!.Value, exact.High!.Value);

    private static bool AreOneRounded(decimal one, decimal other) => RoundFigure.MayBe(one, other) || RoundFigure.MayBe(other, one);

    /// <summary>Whether the interval holds the figure.</summary>
    public static bool Holds(Quantity quantity, decimal figure) =>
        (quantity.Low is not { } low || figure > low || (quantity.LowIncluded && figure == low))
        && (quantity.High is not { } high || figure < high || (quantity.HighIncluded && figure == high));

    private static bool IsLoose(Quantity quantity) => quantity.Hedge is Hedge.About or Hedge.Nearly;

    /// <summary>1 for bounds from below, -1 for bounds from above, 0 for neither; "as many as" says the figure itself.</summary>
    private static int Side(Hedge hedge) => hedge switch
    {
        Hedge.Over or Hedge.AtLeast => 1,
        Hedge.Under or Hedge.AtMost or Hedge.Nearly => -1,
        _ => 0,
    };
}
