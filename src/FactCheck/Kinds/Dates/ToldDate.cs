using FactCheck.Documents;
using FactCheck.Expressions;
using FactCheck.Values;

namespace FactCheck.Kinds.Dates;

/// <summary>
/// Counts what hangs on another date from the one told before it: "Six months later", "the following Tuesday", "in October of that year". Only a date
/// that stands by itself is counted from, and only as finely as it is told. Stateless.
/// </summary>
internal static class ToldDate
{
    // "In March 2019 it opened. ... Six months later it closed."
    private const int MaxSentences = 2;

    private const int DaysOfWeek = 7;

    private const int MaxCount = 200;

    /// <summary>The days an expression comes to; null where it hangs on nothing, or on nothing that is told.</summary>
    /// <param name="document">The article.</param>
    /// <param name="sentence">The index of its sentence.</param>
    /// <param name="expression">The expression.</param>
    /// <param name="range">The days it resolves to by itself; null when it does not.</param>
    /// <param name="before">The dates before it in the text.</param>
    public static DateRange? Of(Document document, int sentence, TemporalExpression expression, DateRange? range, List<DateClaim> before)
    {
        if (expression.From is not { } term || expression.To is not null || !(term.IsAnaphoric || IsOfThatYear(document, expression, term)) || before.Count == 0)
            return null;
        DateClaim last = before[^1];
        if (sentence - last.SentenceIndex > MaxSentences || (last.Told ?? (last.Expression.From is { IsRelative: false } && last.Expression.To is null && last.Expression.Bound == DateBound.At ? last.Range : null)) is not { } anchor)
            return null;
        return term.Month is { } month ? OfMonth(month, anchor, term) : term.Weekday is { } weekday ? OfWeekday(weekday, anchor, term) : term.Ago is { } ago ? Moved(anchor, -ago, term.Unit) : null;
    }

    /// <summary>The days so much later than others, or earlier where the count is negative; null where those are told too coarsely.</summary>
    public static DateRange? Moved(DateRange anchor, int count, DurationUnit unit)
    {
        if (Math.Abs(count) > MaxCount)
            return null;
        switch (unit)
        {
            case DurationUnit.Day or DurationUnit.Week when anchor.Granularity == DateGranularity.Day:
                DateOnly day = anchor.First.AddDays(count * (unit == DurationUnit.Week ? DaysOfWeek : 1));

                // "two weeks later" is said of thirteen days too, "the following week" of any day of it.
                return unit == DurationUnit.Day ? new DateRange(day, day, DateGranularity.Day) : new DateRange(day.AddDays(-DaysOfWeek), day.AddDays(DaysOfWeek), DateGranularity.Week);
            case DurationUnit.Month when anchor.Granularity is DateGranularity.Day or DateGranularity.Month:
                DateOnly first = new DateOnly(anchor.First.Year, anchor.First.Month, 1).AddMonths(count);
                return Month(first.Year, first.Month);
            case DurationUnit.Year when anchor.First.Year == anchor.Last.Year && anchor.First.Year + count is > 0 and < 9999:
                // "a year later" is the same month of the next year, or any day of it.
                int year = anchor.First.Year + count;
                return new DateRange(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31), DateGranularity.Year);
            default:
                return null;
        }
    }

    // "October of that year", "that October", "October the same year"
    private static bool IsOfThatYear(Document document, TemporalExpression expression, CalendarTerm term)
    {
        if (term is not { Month: not null, Year: null, YearShift: null, Day: null, Step: null, MonthShift: null })
            return false;
        ReadOnlySpan<char> behind = document.Text.AsSpan(expression.End).TrimStart(" ,"), ahead = document.Text.AsSpan(0, expression.Start).TrimEnd();
        return behind.StartsWith("of that year", StringComparison.Ordinal) || behind.StartsWith("of the same year", StringComparison.Ordinal) || behind.StartsWith("that year", StringComparison.Ordinal)
            || behind.StartsWith("the same year", StringComparison.Ordinal) || ahead.EndsWith("that", StringComparison.OrdinalIgnoreCase);
    }

    private static DateRange? OfMonth(int month, DateRange anchor, CalendarTerm term)
    {
        if (anchor.First.Year != anchor.Last.Year)
            return null;
        int year = anchor.First.Year + (term.Ago < 0 && anchor.Granularity <= DateGranularity.Month && month <= anchor.First.Month ? 1 : 0);
        return Month(year, month);
    }

    // "The following Tuesday" after a Friday; "the same Tuesday" is not counted.
    private static DateRange? OfWeekday(DayOfWeek weekday, DateRange anchor, CalendarTerm term)
    {
        if (anchor.Granularity != DateGranularity.Day || term.Ago is not < 0)
            return null;
        int ahead = ((int)weekday - (int)anchor.First.DayOfWeek + DaysOfWeek) % DaysOfWeek;
        DateOnly day = anchor.First.AddDays(ahead == 0 ? DaysOfWeek : ahead);
        return new DateRange(day, day, DateGranularity.Day);
    }

    private static DateRange Month(int year, int month) => new(new DateOnly(year, month, 1), new DateOnly(year, month, 1).AddMonths(1).AddDays(-1), DateGranularity.Month);
}
