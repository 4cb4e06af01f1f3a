using FactCheck.Values;

namespace FactCheck.Kinds.Derivations;

/// <summary>What a change in percent or a multiple is by the two figures it lies between. Pure functions.</summary>
internal static class ReckonedChange
{
    // "Rose 13%" is said of 12.4% to 13.6%, and of a point less or more where the figures are rounded.
    private const decimal Points = 1;

    // "Five times as many" is said of four to six times.
    private const decimal MultipleShare = 5;

    /// <summary>Whether a figure tells a multiple, and not how many percent something changed.</summary>
    public static bool IsMultiple(Figure told) => told.Quantity.Unit.Dimension == UnitDimension.Ratio && told.Value > 1;

    /// <summary>Whether what is told comes out by the two figures, rounding and open bounds allowed; true where it cannot be reckoned.</summary>
    public static bool ComesOut(Figure told, Figure start, Figure end) => IsMultiple(told)
        ? Greater(start, end).Interval.TimesOf(Lesser(start, end).Interval) is not { } times || times.Widened(told.Value / MultipleShare).Meets(Told(told))
        : end.Interval.ChangeFrom(start.Interval) is not { } percent || percent.Absolute.Widened(Points).Meets(Told(told));

    /// <summary>How it comes out, in words: "from 200 to 250 is 25%".</summary>
    public static string Words(Figure told, Figure start, Figure end) => IsMultiple(told)
        ? $"{FigureSentence.Show(Greater(start, end))} is {FigureSentence.Show(Greater(start, end).Value / Lesser(start, end).Value)} times {FigureSentence.Show(Lesser(start, end))}"
        : $"from {FigureSentence.Show(start)} to {FigureSentence.Show(end)} is {FigureSentence.Show(100 * Math.Abs(end.Value - start.Value) / start.Value)}%";

    /// <summary>What a figure allows: "more than half" is any share above it.</summary>
    public static FigureInterval Told(Figure figure) => figure.Quantity.IsOpen
        ? new FigureInterval(figure.Quantity.Low ?? decimal.MinValue, figure.Quantity.High ?? decimal.MaxValue)
        : figure.Interval;

    private static Figure Greater(Figure one, Figure other) => one.Value > other.Value ? one : other;

    private static Figure Lesser(Figure one, Figure other) => one.Value > other.Value ? other : one;
}
