using FactCheck.Values;

namespace FactCheck.Expressions;

/// <summary>
/// One date as its words give it, before a dateline completes it: "July 3" has a month and a day and no year, "last month" a shift of
/// months, "Tuesday" a weekday. What is null was not said.
/// </summary>
internal sealed record CalendarTerm
{
    /// <summary>How fine the words are.</summary>
    public required DateGranularity Granularity { get; init; }

    /// <summary>The year; for a decade or century its first year, for a term over two years the first one.</summary>
    public int? Year { get; init; }

    /// <summary>The last year of a term ("2024-25" gives 2025), else null.</summary>
    public int? EndYear { get; init; }

    /// <summary>Years from the dateline's year: -1 in "last year", "November last year".</summary>
    public int? YearShift { get; init; }

    /// <summary>The month, 1 to 12.</summary>
    public int? Month { get; init; }

    /// <summary>Months from the dateline's month.</summary>
    public int? MonthShift { get; init; }

    /// <summary>The day of the month as written; it may not exist ("30 February").</summary>
    public int? Day { get; init; }

    /// <summary>The weekday; beside a full date it is only stated, not needed.</summary>
    public DayOfWeek? Weekday { get; init; }

    /// <summary>Weeks from the dateline's week.</summary>
    public int? WeekShift { get; init; }

    /// <summary>Days from the dateline.</summary>
    public int? DayShift { get; init; }

    /// <summary>-1 for "last Tuesday" or "last summer", 0 for "this", 1 for "next"; null when the words don't say.</summary>
    public int? Step { get; init; }

    /// <summary>The quarter, half or season of the year, counted from 1 (seasons: spring 1 to winter 4).</summary>
    public int? Index { get; init; }

    /// <summary>How many units of a rolling stretch: 3 in "the next three years", -10 in "the past 10 years".</summary>
    public int? Rolling { get; init; }

    /// <summary>The unit that <see cref="Rolling"/> and <see cref="Ago"/> count.</summary>
    public DurationUnit Unit { get; init; }

    /// <summary>How long before the dateline: 2 in "two days ago"; negative for "two days from now".</summary>
    public int? Ago { get; init; }

    /// <summary>The holiday named; null for other dates.</summary>
    public Holiday? Holiday { get; init; }

    /// <summary>Which part is meant.</summary>
    public CalendarPart Part { get; init; }

    /// <summary>Whether it hangs on another date of the text ("the following day", "three years later"): no dateline resolves it.</summary>
    public bool IsAnaphoric { get; init; }

    /// <summary>Whether a business year is meant, whose ends the words don't tell.</summary>
    public bool IsFiscal { get; init; }

    /// <summary>Whether the words need a dateline to name their days.</summary>
    public bool IsRelative =>
        IsAnaphoric || YearShift is not null || MonthShift is not null || WeekShift is not null || DayShift is not null || Step is not null
        || Rolling is not null || Ago is not null || Year is null;

    /// <summary>Whether the words name a day that no calendar has: "30 February", or "29 February" in a year that has none.</summary>
    public bool IsImpossible =>
        Day is int day && Month is int month && (day < 1 || month is < 1 or > 12 || day > DateTime.DaysInMonth(Year is >= 1 and <= 9999 ? Year.Value : 2000, month));
}
