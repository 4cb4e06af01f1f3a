using FactCheck.Values;

namespace FactCheck.Expressions;

/// <summary>Completes the words of a date from a dateline. Weeks start on Monday (ISO 8601).</summary>
internal static class CalendarResolver
{
    /// <summary>The days of one term; null when it cannot be completed.</summary>
    public static DateRange? Resolve(CalendarTerm term, DateOnly? dateline, TemporalDirection direction)
    {
        if (term.IsAnaphoric || term.IsImpossible)
            return null;

        DateRange? range = Whole(term, dateline, direction);
        if (range is null || term.Part == CalendarPart.Whole)
            return range;

        return PartOf(range, term.Part);
    }

    /// <summary>The days from one term to another, both included; null when an end cannot be completed or the last lies before the first.</summary>
    public static DateRange? Resolve(CalendarTerm start, CalendarTerm end, DateOnly? dateline, TemporalDirection direction)
    {
        DateRange? first = null;
        DateRange? last = null;
        if (start.Year is null && !start.IsImpossible && start.Month is not null && start.YearShift is null && end.Year is int endYear)
        {
            // "November to March 2020": the first end lies in the year before.
            last = Resolve(end, dateline, direction);
            first = Resolve(start with { Year = start.Month > end.Month ? endYear - 1 : endYear }, dateline, direction);
        }
        else
        {
            first = Resolve(start, dateline, direction);
            if (first is null)
                return null;
            // The last end is the next one after the first: "from Friday to Monday", "Nov 2019 to March".
            last = end.Year is null && end.YearShift is null && (end.Month is not null || end.Weekday is not null)
                ? Resolve(end, first.First, TemporalDirection.Future)
                : Resolve(end, dateline, direction);
        }

        if (first is null || last is null || last.Last < first.First)
            return null;

        DateGranularity granularity = first.Granularity > last.Granularity ? first.Granularity : last.Granularity;
        DateCertainty certainty = first.Certainty == DateCertainty.Approximate || last.Certainty == DateCertainty.Approximate
            ? DateCertainty.Approximate
            : first.Certainty > last.Certainty ? first.Certainty : last.Certainty;
        return new DateRange(first.First, last.Last, granularity, certainty);
    }

    private static DateRange? Whole(CalendarTerm term, DateOnly? dateline, TemporalDirection direction)
    {
        if (term.Holiday is Holiday holiday)
            return YearOf(term, dateline) is int year ? Day(holiday.In(year)) : Recurring(dateline, direction, Lean(term), candidate => Day(holiday.In(candidate)));
        if (term.Ago is not null || term.Rolling is not null)
            return dateline is DateOnly today ? Moved(term, today) : null;
        return term.Granularity switch
        {
            DateGranularity.Day => DayOf(term, dateline, direction),
            DateGranularity.Weekend or DateGranularity.Week => WeekOf(term, dateline),
            DateGranularity.Year or DateGranularity.Decade or DateGranularity.Century => YearsOf(term, dateline),
            _ => MonthsOf(term, dateline, direction),
        };
    }

    private static DateRange? DayOf(CalendarTerm term, DateOnly? dateline, TemporalDirection direction)
    {
        if (term.DayShift is int days)
            return dateline is DateOnly day && Shift(day, days) is DateOnly shifted ? Day(shifted) : null;
        if (term.Day is int number && term.Month is int month)
        {
            return YearOf(term, dateline) is int year
                ? (IsDay(year, month, number) ? Day(new DateOnly(year, month, number)) : null)
                : Recurring(dateline, direction, Lean(term), candidate => IsDay(candidate, month, number) ? Day(new DateOnly(candidate, month, number)) : null);
        }

        if (dateline is not DateOnly today)
            return null;
        if (term.Day is int ofMonth && term.MonthShift is int months)
        {
            DateOnly first = FirstOfMonth(today).AddMonths(months);
            return IsDay(first.Year, first.Month, ofMonth) ? Day(new DateOnly(first.Year, first.Month, ofMonth)) : null;
        }

        return term.Weekday is DayOfWeek weekday && term.Day is null ? WeekdayOf(term, weekday, today, direction) : null;
    }

    private static DateRange? WeekdayOf(CalendarTerm term, DayOfWeek weekday, DateOnly today, TemporalDirection direction)
    {
        if (term.WeekShift is int weeks)
            return Shift(Monday(today), (7 * weeks) + (((int)weekday + 6) % 7)) is DateOnly day ? Day(day) : null;

        int back = ((int)today.DayOfWeek - (int)weekday + 7) % 7;
        int ahead = (7 - back) % 7;
        int shift = term.Step switch
        {
            -1 => back == 0 ? -7 : -back,
            1 => ahead == 0 ? 7 : ahead,
            _ => direction == TemporalDirection.Future ? ahead : direction == TemporalDirection.Past || back <= ahead ? -back : ahead,
        };
        return Shift(today, shift) is DateOnly found ? Day(found) with { Certainty = DateCertainty.Nearest } : null;
    }

    private static DateRange? WeekOf(CalendarTerm term, DateOnly? dateline)
    {
        if (dateline is not DateOnly today || Shift(Monday(today), 7 * (term.WeekShift ?? 0)) is not DateOnly monday)
            return null;
        return term.Granularity == DateGranularity.Week
            ? new DateRange(monday, monday.AddDays(6), DateGranularity.Week)
            : new DateRange(monday.AddDays(5), monday.AddDays(6), DateGranularity.Weekend, DateCertainty.Nearest);
    }

    private static DateRange? MonthsOf(CalendarTerm term, DateOnly? dateline, TemporalDirection direction)
    {
        if (term.Granularity is DateGranularity.Month or DateGranularity.Quarter && term.MonthShift is int shift)
        {
            if (dateline is not DateOnly today)
                return null;
            bool quarter = term.Granularity == DateGranularity.Quarter;
            DateOnly start = quarter ? new DateOnly(today.Year, (((today.Month - 1) / 3) * 3) + 1, 1) : FirstOfMonth(today);
            return Months(start.AddMonths(quarter ? shift * 3 : shift), quarter ? 3 : 1, term.Granularity);
        }

        (int? first, int length) = term.Granularity switch
        {
            DateGranularity.Month => (term.Month, 1),
            DateGranularity.Quarter => ((term.Index - 1) * 3 + 1, 3),
            DateGranularity.Half => ((term.Index - 1) * 6 + 1, 6),
            // Meteorological seasons of the northern half: spring is March to May, winter 2019 December 2019 to February 2020.
            _ => (term.Index * 3, 3),
        };
        if (first is not int month)
            return null;
        return YearOf(term, dateline) is int year
            ? Ranged(year)
            : Recurring(dateline, direction, Lean(term), Ranged);

        DateRange? Ranged(int year) => year is < 1 or > 9998
            ? null
            : Months(new DateOnly(year, month, 1), length, term.Granularity) with
            {
                Certainty = term.Granularity == DateGranularity.Season || term.IsFiscal ? DateCertainty.Approximate : DateCertainty.Certain,
            };
    }

    private static DateRange? YearsOf(CalendarTerm term, DateOnly? dateline)
    {
        if (YearOf(term, dateline) is not int year || year is < 1 or > 9899)
            return null;
        int length = term.Granularity switch
        {
            DateGranularity.Decade => 10,
            DateGranularity.Century => 100,
            _ => (term.EndYear ?? year) - year + 1,
        };
        if (term.YearShift is not null && term.Granularity == DateGranularity.Decade)
            year -= year % 10;
        return length < 1 || year + length > 9999
            ? null
            : new DateRange(new DateOnly(year, 1, 1), new DateOnly(year + length - 1, 12, 31), term.Granularity)
            {
                Certainty = term.IsFiscal ? DateCertainty.Approximate : DateCertainty.Certain,
            };
    }

    private static DateRange? Moved(CalendarTerm term, DateOnly today)
    {
        if (term.Rolling is int count)
        {
            if (Add(today, count, term.Unit) is not DateOnly other)
                return null;
            DateGranularity unit = GranularityOf(term.Unit);
            return (count < 0 ? new DateRange(other, today, unit) : new DateRange(today, other, unit)) with { Certainty = DateCertainty.Approximate };
        }

        if (Add(today, -term.Ago!.Value, term.Unit) is not DateOnly day)
            return null;
        return term.Unit switch
        {
            DurationUnit.Year => new DateRange(new DateOnly(day.Year, 1, 1), new DateOnly(day.Year, 12, 31), DateGranularity.Year, DateCertainty.Approximate),
            DurationUnit.Month => Months(FirstOfMonth(day), 1, DateGranularity.Month) with { Certainty = DateCertainty.Approximate },
            DurationUnit.Week => new DateRange(Monday(day), Monday(day).AddDays(6), DateGranularity.Week, DateCertainty.Approximate),
            _ => Day(day),
        };
    }

    private static DateRange PartOf(DateRange range, CalendarPart part)
    {
        int third = Math.Max(1, range.Days / 3);
        (int skip, int length) = part switch
        {
            CalendarPart.Early => (0, third),
            CalendarPart.Middle => (range.Days / 4, Math.Max(1, range.Days / 2)),
            CalendarPart.Late => (range.Days - third, third),
            CalendarPart.Start => (0, Math.Max(1, range.Days / 6)),
            _ => (range.Days - Math.Max(1, range.Days / 6), Math.Max(1, range.Days / 6)),
        };
        DateOnly first = range.First.AddDays(skip);
        return new DateRange(first, first.AddDays(length - 1), range.Granularity, DateCertainty.Approximate);
    }

    // The year said, or counted from the dateline; null when the words leave it open or there is no dateline to count from.
    private static int? YearOf(CalendarTerm term, DateOnly? dateline) =>
        term.Year ?? (term.YearShift is int shift && dateline is DateOnly day ? day.Year + shift : null);

    private static TemporalDirection? Lean(CalendarTerm term) => term.Step switch
    {
        -1 => TemporalDirection.Past,
        1 => TemporalDirection.Future,
        _ => null,
    };

    // The year a date that comes each year is meant in: last, next or nearest, as the words or the tense lean.
    private static DateRange? Recurring(DateOnly? dateline, TemporalDirection direction, TemporalDirection? lean, Func<int, DateRange?> inYear)
    {
        if (dateline is not DateOnly today)
            return null;
        TemporalDirection wanted = lean ?? direction;
        DateRange? best = null;
        int bestDistance = int.MaxValue;
        // Four years either way hold every 29 February but those around 1900 and 2100.
        for (int year = Math.Max(1, today.Year - 4); year <= Math.Min(9998, today.Year + 4); year++)
        {
            if (inYear(year) is not DateRange range)
                continue;
            if (wanted == TemporalDirection.Past && range.First > today || wanted == TemporalDirection.Future && range.Last < today)
                continue;
            int distance = range.First > today ? range.First.DayNumber - today.DayNumber : range.Last < today ? today.DayNumber - range.Last.DayNumber : 0;
            if (distance < bestDistance)
                (best, bestDistance) = (range, distance);
        }

        return best is null ? null : best.Certainty == DateCertainty.Certain ? best with { Certainty = DateCertainty.Nearest } : best;
    }

    private static bool IsDay(int year, int month, int day) => year is >= 1 and <= 9999 && day >= 1 && day <= DateTime.DaysInMonth(year, month);

    private static DateRange Day(DateOnly day) => new(day, day, DateGranularity.Day);

    private static DateRange Months(DateOnly first, int length, DateGranularity granularity) =>
        new(first, first.AddMonths(length).AddDays(-1), granularity);

    private static DateOnly FirstOfMonth(DateOnly day) => new(day.Year, day.Month, 1);

    private static DateOnly Monday(DateOnly day) => Shift(day, -(((int)day.DayOfWeek + 6) % 7)) ?? day;

    private static DateGranularity GranularityOf(DurationUnit unit) => unit switch
    {
        DurationUnit.Year => DateGranularity.Year,
        DurationUnit.Month => DateGranularity.Month,
        DurationUnit.Week => DateGranularity.Week,
        _ => DateGranularity.Day,
    };

    private static DateOnly? Add(DateOnly day, int count, DurationUnit unit)
    {
        if (Math.Abs(count) > 100_000)
            return null;
        return unit switch
        {
            DurationUnit.Year => day.Year + count is >= 1 and <= 9998 ? day.AddYears(count) : null,
            DurationUnit.Month => day.Year + (count / 12) is >= 3 and <= 9990 ? day.AddMonths(count) : null,
            DurationUnit.Week => Shift(day, 7 * count),
            DurationUnit.Day => Shift(day, count),
            _ => day,
        };
    }

    // Leaves a year of room at both ends of the calendar, so that what follows cannot fall off it.
    private static DateOnly? Shift(DateOnly day, int days)
    {
        int number = day.DayNumber + days;
        return number < 366 || number > DateOnly.MaxValue.DayNumber - 366 ? null : DateOnly.FromDayNumber(number);
    }
}
