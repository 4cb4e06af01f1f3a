namespace FactCheck.Values;

/// <summary>A length of time as written: "three years", "two to four weeks". Months and years are counted, never turned into days.</summary>
/// <param name="Low">The shortest length, in <paramref name="Unit"/>.</param>
/// <param name="High">The longest length, included; equal to <paramref name="Low"/> for a single figure.</param>
/// <param name="Unit">The unit written.</param>
/// <param name="IsApproximate">Whether the words round: "about", "nearly", "several".</param>
public sealed record Duration(decimal Low, decimal High, DurationUnit Unit, bool IsApproximate = false)
{
    /// <summary>The shortest and longest length of time in days, months taken as 28 to 31 days and years as 365 to 366.</summary>
    public (decimal Shortest, decimal Longest) InDays => Unit switch
    {
        DurationUnit.Second => (Low / 86400, High / 86400),
        DurationUnit.Minute => (Low / 1440, High / 1440),
        DurationUnit.Hour => (Low / 24, High / 24),
        DurationUnit.Day => (Low, High),
        DurationUnit.Week => (Low * 7, High * 7),
        DurationUnit.Month => (Low * (Low > 1 ? 30.3m : 28), High * (High > 1 ? 30.7m : 31)),
        _ => (Low * 365, High * (High > 3 ? 365.26m : 366)),
    };

    /// <summary>
    /// Whether a period with these ends can last this long. Both ways of counting the ends hold: 2025-2027 is three years with both years
    /// counted, and two from one to the other.
    /// </summary>
    public bool Fits(DateRange range)
    {
        ArgumentNullException.ThrowIfNull(range);
        (decimal shortest, decimal longest) = InDays;
        decimal slack = IsApproximate ? Math.Max(1, longest / 5) : 0;
        // A year more or less at the ends where the ends are years, a month where they are months, a day where they are days.
        decimal end = range.Granularity switch
        {
            DateGranularity.Day => 1,
            DateGranularity.Weekend or DateGranularity.Week => 7,
            DateGranularity.Month => 31,
            DateGranularity.Season or DateGranularity.Quarter => 92,
            DateGranularity.Half => 184,
            DateGranularity.Year => 366,
            DateGranularity.Decade => 3653,
            _ => 36525,
        };
        return shortest - slack <= range.Days && range.Days - end <= longest + slack;
    }
}
