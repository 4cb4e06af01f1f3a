using FactCheck.Values;

namespace FactCheck.Kinds.Derivations;

/// <summary>The values a figure may stand for, both ends included: the figure, give or take what its writing rounds.</summary>
/// <param name="Low">The lower end.</param>
/// <param name="High">The upper end.</param>
internal readonly record struct FigureInterval(decimal Low, decimal High)
{
    // Far beyond any figure of the news, and far enough below the end of decimal to multiply two of them.
    private const decimal Limit = 1e13m;

    private const decimal Looseness = 0.15m;

    /// <summary>The interval of a quantity; null for bounds, ranges, scores, vague words and figures too large to reckon with.</summary>
    public static FigureInterval? Of(Quantity quantity)
    {
        if (quantity.Figure is not decimal figure || quantity.Hedge is not (Hedge.Exact or Hedge.About) || Math.Abs(figure) > Limit)
            return null;
        decimal slack = quantity.Precision;
        if (quantity is { Hedge: Hedge.About, Low: decimal low, High: decimal high })
            slack = Math.Max(slack, Math.Max(figure - low, high - figure));
        return new FigureInterval(figure - slack, figure + slack);
    }

    /// <summary>
    /// As <see cref="Of"/>, and of bounds the values near their figure: what a writer calls "nearly 1.9 million" or "over a fifth" lies
    /// within 15 percent of it.
    /// </summary>
    public static FigureInterval? Near(Quantity quantity)
    {
        if (quantity.Figure is not decimal figure || quantity.Hedge is Hedge.Vague or Hedge.Range || Math.Abs(figure) > Limit)
            return null;
        decimal slack = Math.Abs(figure) * Looseness;
        return Of(quantity) ?? new FigureInterval(Math.Max(quantity.Low ?? decimal.MinValue, figure - slack), Math.Min(quantity.High ?? decimal.MaxValue, figure + slack));
    }

    /// <summary>Whether the two share a value.</summary>
    public bool Meets(FigureInterval other) => Low <= other.High && other.Low <= High;

    /// <summary>Whether it has the value.</summary>
    public bool Holds(decimal value) => Low <= value && value <= High;

    /// <summary>The sum.</summary>
    public static FigureInterval operator +(FigureInterval left, FigureInterval right) => new(left.Low + right.Low, left.High + right.High);

    /// <summary>The difference.</summary>
    public static FigureInterval operator -(FigureInterval left, FigureInterval right) => new(left.Low - right.High, left.High - right.Low);

    /// <summary>The quotient in percent; null when the divisor may be 0 or less, or the dividend negative.</summary>
    public FigureInterval? PercentOf(FigureInterval whole) => whole.Low <= 0 || Low < 0 ? null : new(100 * Low / whole.High, 100 * High / whole.Low);

    /// <summary>By how many percent it lies above (or below, negative) the base; null when the base may be 0 or less.</summary>
    public FigureInterval? ChangeFrom(FigureInterval start) => PercentOf(start) is { } share ? new(share.Low - 100, share.High - 100) : null;

    /// <summary>How many times the divisor it is; null when the divisor may be 0 or less.</summary>
    public FigureInterval? TimesOf(FigureInterval divisor) => PercentOf(divisor) is { } share ? new(share.Low / 100, share.High / 100) : null;

    /// <summary>The interval without its sign.</summary>
    public FigureInterval Absolute => Low >= 0 ? this : High <= 0 ? new(-High, -Low) : new(0, Math.Max(-Low, High));

    /// <summary>The interval widened by <paramref name="slack"/> either way.</summary>
    public FigureInterval Widened(decimal slack) => new(Low - slack, High + slack);
}
