using FactCheck.Values;

namespace FactCheck.Expressions;

/// <summary>One date, or days from one to another: "3-5 May", "from March to May 2020", "2024-2025".</summary>
internal sealed partial class DateParser
{
    private bool TryPeriod(int i, out TemporalExpression period, out int next)
    {
        period = null!;
        next = i;
        bool between = Is(i, "between");
        int j = between || Is(i, "from") ? i + 1 : i;
        if (TryDaysOfMonth(i, j, out period, out next))
            return true;
        if (!TryTerm(j, strong: j > i, out Reading first, out int afterFirst))
            return TryBareYears(i, j, out period, out next);
        if (TryLastDay(first.Term, afterFirst, out CalendarTerm? last, out next))
        {
            period = Ranged(i, next, first.Term with { Year = last.Year, YearShift = last.YearShift }, last);
            return true;
        }

        int connector = ConnectorEnd(afterFirst, between || j > i);
        if (connector > 0 && TryTerm(connector, strong: true, out Reading second, out next) && CanEnd(first.Term, second.Term))
        {
            (CalendarTerm from, CalendarTerm to) = Completed(first.Term, second.Term);
            period = Ranged(i, next, from, to);
            return true;
        }

        if (j > i && !(between && first.Term.EndYear is not null))
            return false;
        next = afterFirst;
        period = Single(i, next, first.Term, first.Other);
        return true;
    }

    // "3-5 May", "3 to 5 May", "from the 3rd to the 5th of May", "3 and 4 May".
    private bool TryDaysOfMonth(int i, int start, out TemporalExpression period, out int next)
    {
        period = null!;
        next = i;
        if (!TryDayNumber(start, out int first, out int afterFirst))
            return false;
        int connector = ConnectorEnd(afterFirst, loose: true);
        if (connector < 0 || !TryDayNumber(connector, out int second, out _) || !TryDayFirst(connector, out Reading last, out next) || second <= first)
            return false;
        period = Ranged(i, next, last.Term with { Day = first }, last.Term);
        return true;
    }

    // "May 3-5", "July 3 and 4, 2024": the last day stands without its month.
    private bool TryLastDay(CalendarTerm first, int i, out CalendarTerm last, out int next)
    {
        last = null!;
        next = i;
        if (first is not { Day: int day, Month: not null, Year: null } || Class(i - 1) == TemporalClass.Month)
            return false;
        bool and = Is(i, "and");
        int connector = ConnectorEnd(i, loose: true);
        if (connector < 0 || !TryDayNumber(connector, out int number, out next) || number <= day || Class(next) == TemporalClass.Month || (Is(next, "of") && Class(next + 1) == TemporalClass.Month))
            return false;
        if (Symbol(next) is ':' or '%' or '/' || (and && IsWord(next) && !IsPreposition(next)) || Class(next) is TemporalClass.Unit or TemporalClass.Counted)
            return false;
        last = WithYear(first with { Day = number }, next, out next);
        return true;
    }

    // "from 2014 to 2018": bare years that only their frame makes years.
    private bool TryBareYears(int i, int j, out TemporalExpression period, out int next)
    {
        period = null!;
        next = i;
        if (j == i || Number(j) is not (>= 1000 and <= 2199) || lexemes[j].Length != 4)
            return false;
        int connector = ConnectorEnd(j + 1, loose: true);
        if (connector < 0 || Number(connector) is not (>= 1000 and <= 2199) || lexemes[connector].Length != 4 || Number(connector) <= Number(j)
            || IsCountedAt(connector + 1) || Symbol(j - 1) is '$')
            return false;
        next = connector + 1;
        period = Ranged(i, next, YearTerm(Number(j)), YearTerm(Number(connector)));
        return true;
    }

    // The index after "to", "until", "through", a dash, and (only where loose) "and"; -1 when none stands there.
    private int ConnectorEnd(int i, bool loose)
    {
        if (Symbol(i) == '-')
            return i + 1;
        if (Is(i, "to") || Is(i, "until") || Is(i, "till") || Is(i, "through") || Is(i, "thru"))
            return Is(i, "through") && Is(i + 1, "to") ? i + 2 : i + 1;
        return loose && Is(i, "and") ? i + 1 : -1;
    }

    // A day is not the end of a year ("2024 - 3 May" are two things), and a period needs ends of a like sort.
    private static bool CanEnd(CalendarTerm first, CalendarTerm second)
    {
        if (second.IsAnaphoric || first.IsAnaphoric)
            return false;
        if (first.Granularity == DateGranularity.Year && second.Granularity == DateGranularity.Day && second.Year is null)
            return false;
        // "from May 2021 to March 2020" is one period, told wrong; "2021 to 2020" may be anything.
        return first.Year is not int start || second.Year is not int end || start <= end || (first.Month is not null && second.Month is not null);
    }

    private static (CalendarTerm From, CalendarTerm To) Completed(CalendarTerm first, CalendarTerm second)
    {
        if (first.Month is not null && first.Year is null && first.YearShift is null && second.YearShift is int shift && first.Month <= second.Month)
            return (first with { YearShift = shift }, second);
        return (first, second);
    }

    private bool IsPreposition(int i) => Is(i, "in") || Is(i, "at") || Is(i, "of") || Is(i, "with") || Is(i, "for") || Is(i, "this") || Is(i, "last") || Is(i, "next");
}
