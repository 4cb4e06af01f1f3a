using FactCheck.Values;

namespace FactCheck.Expressions;

/// <summary>Makes quantities of what the text says: the interval of each hedge.</summary>
internal static class QuantityIntervals
{
    // "Half a minute" is said of 28 to 32 seconds.
    private const decimal HalfShare = 0.06m;

    /// <summary>The quantity of one hedged amount.</summary>
    public static Quantity Of(in Amount amount, Hedge hedge)
    {
        Unit unit = amount.Unit ?? Unit.Count;
        decimal value = amount.Value;
        decimal half = Precision(amount, unit);
        var quantity = new Quantity { Unit = unit, Figure = value, Precision = half, Hedge = hedge };
        switch (hedge)
        {
            case Hedge.About:
                decimal tolerance = Tolerance(amount);
                return quantity with { Low = value - tolerance, High = value + tolerance };
            case Hedge.Nearly:
                return quantity with { Low = value - Tolerance(amount), High = value };
            case Hedge.Over:
                return quantity with { Low = value, LowIncluded = false };
            case Hedge.AtLeast:
                return quantity with { Low = value };
            case Hedge.Under:
                return quantity with { High = value, HighIncluded = false };
            case Hedge.AtMost or Hedge.AsManyAs:
                return quantity with { High = value };
            default:
                // "1.5 million" may stand for 1,450,000 to 1,550,000; "23 trillion" and "150" stand for themselves until compared.
                decimal band = amount.Is(NumeralTraits.Scaled | NumeralTraits.Decimals) ? half : 0;
                return quantity with { Low = value - band, High = value + band };
        }
    }

    /// <summary>From one amount to another, in the unit of the second.</summary>
    public static Quantity Range(in Amount low, in Amount high) => new()
    {
        Unit = high.Unit ?? low.Unit ?? Unit.Count,
        Low = Math.Min(low.Value, high.Value),
        High = Math.Max(low.Value, high.Value),
        Precision = Math.Max(Precision(low, high.Unit ?? Unit.Count), Precision(high, high.Unit ?? Unit.Count)),
        Hedge = Hedge.Range,
    };

    /// <summary>
    /// How far off "about" and "nearly" let a figure be. A tenth for a round one ("about 150": one or two digits, the second a five),
    /// a twentieth for two odd digits ("about 46%"), a fiftieth for more; one unit of the last digit that is not zero at least.
    /// </summary>
    private static decimal Tolerance(in Amount amount)
    {
        decimal value = Math.Abs(amount.Value);
        decimal digits = value;
        decimal unit = 1;
        while (digits != 0 && digits < 1e15m && digits != Math.Floor(digits))
        {
            digits *= 10;
            unit /= 10;
        }

        while (digits >= 10 && digits % 10 == 0)
        {
            digits /= 10;
            unit *= 10;
        }

        // A third has no last digit.
        if (digits >= 1e9m)
            return value * 0.1m;
        decimal share = digits < 10 || (digits < 100 && digits % 5 == 0) ? 0.1m : digits < 100 ? 0.05m : 0.02m;
        return share == 0.1m ? value * share : Math.Max(value * share, unit);
    }

    private static decimal Precision(in Amount amount, Unit unit)
    {
        if (unit.Dimension is UnitDimension.Ordinal or UnitDimension.Score)
            return 0;
        bool scaled = amount.Is(NumeralTraits.Scaled);
        bool whole = amount.Value == Math.Floor(amount.Value);
        if (unit.Dimension is not (UnitDimension.Percent or UnitDimension.Time) && !scaled && !amount.Is(NumeralTraits.Decimals) && whole)
            return RoundCount(Math.Abs(amount.Value));
        return IsHalf(amount, unit) ? Math.Abs(amount.Value) * HalfShare : amount.Step / 2;
    }

    // Who says "half an hour" or "two and a half miles" has not looked at the seconds.
    private static bool IsHalf(in Amount amount, Unit unit) =>
        unit.Dimension is UnitDimension.Time or UnitDimension.Length && !amount.Is(NumeralTraits.Decimals) && amount.Value != Math.Floor(amount.Value) && 2 * amount.Value == Math.Floor(2 * amount.Value);

    /// <summary>"60,000" may stand for 59,874 and "$11,000" for 11,072; "150" and "1,500" are counts in full. 2.5% at most, so that "1,000" is not 1,400.</summary>
    private static decimal RoundCount(decimal value)
    {
        decimal step = 1;
        while (value != 0 && value % (step * 10) == 0 && step < 1e24m)
            step *= 10;
        return step >= 1000 ? Math.Min(step / 2, value * 0.025m) : 0;
    }
}
