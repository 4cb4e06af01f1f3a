using FactCheck.Values;

namespace FactCheck.Expressions;

/// <summary>
/// Finds the dates, periods, lengths of time and times of day of a text by their words alone. Hand-written and linear: every place is
/// looked at once, with a bounded look ahead. Thread-safe.
/// </summary>
internal static class DateScanner
{
    /// <summary>The temporal expressions of a whole text, in text order; they do not overlap.</summary>
    public static IReadOnlyList<TemporalExpression> Scan(string text) => Scan(text, 0, text.Length);

    /// <summary>The temporal expressions that lie in <c>[start, end)</c> of a text, in text order; they do not overlap.</summary>
    public static IReadOnlyList<TemporalExpression> Scan(string text, int start, int end)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new DateParser(text, DateLexer.Read(text, start, end)).ReadAll();
    }

    /// <summary>A four-digit number that would be a year if nothing speaks against it.</summary>
    internal static bool LooksLikeYear(int number) => number is >= 1900 and <= 2099;

    /// <summary>What a unit counts in, and how many of it one is.</summary>
    internal static (DurationUnit Unit, int Count) Counted(TemporalUnit unit) => unit switch
    {
        TemporalUnit.Second => (DurationUnit.Second, 1),
        TemporalUnit.Minute => (DurationUnit.Minute, 1),
        TemporalUnit.Hour => (DurationUnit.Hour, 1),
        TemporalUnit.Day => (DurationUnit.Day, 1),
        TemporalUnit.Weekend => (DurationUnit.Week, 1),
        TemporalUnit.Week => (DurationUnit.Week, 1),
        TemporalUnit.Fortnight => (DurationUnit.Week, 2),
        TemporalUnit.Month => (DurationUnit.Month, 1),
        TemporalUnit.Quarter => (DurationUnit.Month, 3),
        TemporalUnit.Half => (DurationUnit.Month, 6),
        TemporalUnit.Year => (DurationUnit.Year, 1),
        TemporalUnit.Decade => (DurationUnit.Year, 10),
        _ => (DurationUnit.Year, 100),
    };
}
