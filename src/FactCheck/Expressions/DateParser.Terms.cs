using FactCheck.Values;

namespace FactCheck.Expressions;

/// <summary>One date without bounds: parts ("the end of May"), weekdays, holidays, quarters, seasons.</summary>
internal sealed partial class DateParser
{
    // Strong: the words before ("from", "since", "early") call for a date, so that less evidence is needed. Whole: parts of parts are
    // not read ("the end of the end of"), which also bounds the look ahead.
    private bool TryTerm(int i, bool strong, out Reading reading, out int next, bool whole = false)
    {
        reading = default;
        next = i;
        if (i >= lexemes.Count)
            return false;
        if ((!whole && (TryPart(i, out reading, out next) || TryIndexed(i, out reading, out next))) || TryWeekday(i, strong, out reading, out next)
            || TryRelative(i, out reading, out next) || TryNumeric(i, strong || IsAfterPreposition(i), out reading, out next)
            || TryDayFirst(i, out reading, out next))
            return true;

        int j = Is(i, "the") ? i + 1 : i;
        if (TryMonthFirst(j, strong || (j > i && IsCapital(j) && lexemes[j].Word.Value is not (3 or 5)), out reading, out next)
            || TryQuarter(j, out reading, out next) || TrySeason(j, strong, out reading, out next)
            || TryFiscal(j, out reading, out next) || TryYears(j, strong, out reading, out next))
            return true;

        if (TryHoliday(j, out CalendarTerm? holiday, out next))
        {
            reading = new Reading(holiday);
            return true;
        }

        return false;
    }

    // "early May", "mid-2019", "late last year", "earlier this week", "the end of 2024", "the second half of 2023".
    private bool TryPart(int i, out Reading reading, out int next)
    {
        reading = default;
        next = i;
        int j = Is(i, "the") || Is(i, "as") ? i + 1 : i;
        if (Class(j) != TemporalClass.Part)
            return false;
        var part = (CalendarPart)lexemes[j].Word.Value;
        bool noun = part is CalendarPart.Start or CalendarPart.End || Is(j, "middle");
        int k = j + 1;
        if (Symbol(k) == '-' && IsGlued(k))
            k++;
        else if (Is(k, "of") || (!noun && (Is(k, "in") || Is(k, "on"))) || (Is(k, "as") && Is(j, "early")))
            k++;
        else if (noun && !(part == CalendarPart.End && IsYearAt(k)))
            return false;
        if (!TryTerm(k, strong: true, out Reading whole, out next, whole: true))
        {
            // "the end of the year", "later in the month"
            int u = Is(k, "the") ? k + 1 : k;
            if (Class(u) != TemporalClass.Unit || u == j + 1 || !TryStep(0, u, out CalendarTerm? present, out next))
                return false;
            whole = new Reading(present);
        }

        if (whole.Term.IsAnaphoric || whole.Term.Rolling is not null || whole.Term.Part != CalendarPart.Whole)
            return false;
        bool isDay = whole.Term.Granularity == DateGranularity.Day;
        reading = isDay ? whole : new Reading(whole.Term with { Part = part });
        return true;
    }

    // "the first half of 2023", "the third quarter of last year", "the first week of May".
    private bool TryIndexed(int i, out Reading reading, out int next)
    {
        reading = default;
        next = i;
        int j = Is(i, "the") ? i + 1 : i;
        bool last = Is(j, "last") || Is(j, "final");
        int index = Class(j) == TemporalClass.Ordinal ? lexemes[j].Word.Value : last ? -1 : 0;
        int u = j + 1;
        if (Number(j) is >= 1 and <= 5 && IsGlued(j + 1) && (Is(j + 1, "st") || Is(j + 1, "nd") || Is(j + 1, "rd") || Is(j + 1, "th")))
        {
            index = Number(j);
            u = j + 2;
        }

        if (index == 0)
            return false;
        if (Symbol(u) == '-' && IsGlued(u))
            u++;
        bool half = Is(u, "half");
        bool quarter = Is(u, "quarter");
        bool week = Is(u, "week") || Is(u, "weekend");
        if (!half && !quarter && !week)
            return false;
        int k = Is(u + 1, "of") ? u + 2 : u + 1;
        bool of = k == u + 2;
        if (!TryTerm(k, strong: true, out Reading whole, out next, whole: true))
        {
            int y = Is(k, "the") ? k + 1 : k;
            if (!of || Class(y) != TemporalClass.Unit || !TryStep(0, y, out CalendarTerm? present, out next))
                return false;
            whole = new Reading(present);
        }

        if (week)
        {
            if (!of || whole.Term.Granularity is not (DateGranularity.Month or DateGranularity.Year) || whole.Term.Part != CalendarPart.Whole)
                return false;
            reading = new Reading(whole.Term with { Part = index == 1 ? CalendarPart.Start : index < 0 ? CalendarPart.End : CalendarPart.Middle });
            return true;
        }

        if (whole.Term is not { Granularity: DateGranularity.Year, EndYear: null, Part: CalendarPart.Whole } || index > (half ? 2 : 4) || whole.Term.Ago is not null)
            return false;
        reading = new Reading(whole.Term with
        {
            Granularity = half ? DateGranularity.Half : DateGranularity.Quarter,
            Index = index > 0 ? index : half ? 2 : 4,
        });
        return true;
    }

    // "Tuesday", "Tuesday, July 9", "Tuesday (9 July)", "Wednesday next week", "Tues. morning".
    private bool TryWeekday(int i, bool strong, out Reading reading, out int next)
    {
        reading = default;
        next = i;
        if (Class(i) != TemporalClass.Weekday)
            return false;
        var weekday = (DayOfWeek)lexemes[i].Word.Value;
        int j = AfterDot(i);
        int k = Symbol(j) is ',' or '(' ? j + 1 : Is(j, "the") ? j + 1 : j;
        if (k < lexemes.Count && (TryNumeric(k, strong: true, out Reading date, out next) || TryDayFirst(k, out date, out next) || TryMonthFirst(k, strong: true, out date, out next))
            && date.Term is { Day: not null })
        {
            if (Symbol(j) == '(' && Symbol(next) == ')')
                next++;
            reading = new Reading(date.Term with { Weekday = weekday }, date.Other is null ? null : date.Other with { Weekday = weekday });
            return true;
        }

        if (lexemes[i].Word.IsShort && !(strong || Is(i - 1, "on")) || (IsGlued(i) && IsWord(i - 1)))
            return false;
        // "the Sunday Times", "Monday Night Football": a name, unless "on" or "last" stands before it and one capital behind.
        if (IsCapital(i + 1) && IsWord(i + 1) && IsCapital(i + 2) && IsWord(i + 2) && Class(i + 1) == TemporalClass.None && Class(i + 2) == TemporalClass.None)
            return false;
        if (IsCapital(i + 1) && IsWord(i + 1) && !IsAfterPreposition(i) && Class(i + 1) == TemporalClass.None || Is(i - 1, "the") && IsCapital(i + 1) && IsWord(i + 1))
            return false;
        var term = new CalendarTerm { Granularity = DateGranularity.Day, Weekday = weekday };
        int s = Is(j, "of") ? Is(j + 1, "the") ? j + 2 : j + 1 : j;
        if (Class(s) == TemporalClass.Step && Is(s + 1, "week"))
        {
            // "the Thursday of the previous week" hangs on the week spoken of.
            reading = new Reading(HangsOnAnother(s) ? term with { IsAnaphoric = true } : term with { WeekShift = lexemes[s].Word.Value });
            next = s + 2;
            return true;
        }

        if (s > j + 1 && Class(s) == TemporalClass.Echo && Is(s + 1, "week"))
        {
            reading = new Reading(term with { IsAnaphoric = true });
            next = s + 2;
            return true;
        }

        reading = new Reading(term);
        next = Class(j) == TemporalClass.Daytime ? j + 1 : j == i + 2 && !(Class(j) == TemporalClass.Daytime) ? i + 1 : j;
        return true;
    }

    private bool TryHoliday(int i, out CalendarTerm term, out int next)
    {
        term = null!;
        next = i;
        if (!IsWord(i) || (IsGlued(i) && Symbol(i - 1) != '"') || !TemporalWords.Holidays.TryMatch(text, lexemes[i].Start, lexemes[^1].End, out int end, out Holiday? holiday))
            return false;
        int j = i;
        while (j < lexemes.Count && lexemes[j].Start < end)
            j++;
        // "a new year" is a holiday as a name only.
        term = WithYear(new CalendarTerm { Granularity = DateGranularity.Day, Holiday = holiday }, j, out next);
        return (IsCapital(i) && (j == i + 1 || IsCapital(i + 1) || Symbol(i + 1) == '\'')) || term.Year is not null || Is(i - 1, "on");
    }

    // "Q3 2023", "3Q 2023", "2023 Q3", "H1 2024"; the third form starts at the year.
    private bool TryQuarter(int i, out Reading reading, out int next)
    {
        reading = default;
        next = i;
        bool yearFirst = IsYearAt(i);
        int j = yearFirst ? Symbol(i + 1) == '-' ? i + 2 : i + 1 : i;
        bool figureFirst = Number(j) >= 0 && IsGlued(j + 1) && IsCapital(j + 1);
        (int letter, int figure) = figureFirst ? (j + 1, j) : (j, j + 1);
        bool quarter = Is(letter, "q");
        if (!(quarter || Is(letter, "h")) || !IsGlued(j + 1) || figure >= lexemes.Count || lexemes[figure].Length != 1 || Number(figure) < 1 || Number(figure) > (quarter ? 4 : 2) || IsGlued(j + 2) && IsWord(j + 2))
            return false;
        var term = new CalendarTerm { Granularity = quarter ? DateGranularity.Quarter : DateGranularity.Half, Index = Number(figure) };
        next = j + 2;
        if (yearFirst)
            term = term with { Year = Number(i) };
        else if (Symbol(next) == '-' && IsGlued(next) && IsYearAt(next + 1))
            term = WithYear(term, next + 1, out next);
        else
            term = WithYear(term, next, out next);
        reading = new Reading(term);
        return term.Year is not null || term.YearShift is not null || quarter;
    }

    // "spring 2020", "the summer of 2019", "winter 2019-20", "in the summer".
    private bool TrySeason(int i, bool strong, out Reading reading, out int next)
    {
        reading = default;
        next = i;
        if (Class(i) != TemporalClass.Season)
            return false;
        CalendarTerm term = WithYear(new CalendarTerm { Granularity = DateGranularity.Season, Index = lexemes[i].Word.Value }, i + 1, out next);
        if (term.Year is int year && Symbol(next) is '-' or '/' && IsGlued(next) && Number(next + 1) == (year + 1) % 100 && lexemes[next + 1].Length == 2)
            next += 2;
        reading = new Reading(term);
        return term.Year is not null || term.YearShift is not null || (strong && Is(i - 1, "the") && !Is(i, "fall") && !Is(i, "spring"));
    }

    // "fiscal 2024", "financial year 2023-24", "FY24".
    private bool TryFiscal(int i, out Reading reading, out int next)
    {
        reading = default;
        next = i;
        if (Class(i) != TemporalClass.Fiscal)
            return false;
        int j = Is(i + 1, "year") ? i + 2 : i + 1;
        if (TryTermYears(j, out CalendarTerm? years, out next) || (IsYearAt(j) && TryYears(j, strong: true, out Reading read, out next) && (years = read.Term) is not null))
        {
            reading = new Reading(years with { IsFiscal = true });
            return true;
        }

        if (!Is(i, "fy") || !IsGlued(j) || Number(j) < 0 || lexemes[j].Length != 2)
            return false;
        reading = new Reading(YearTerm(2000 + Number(j)) with { IsFiscal = true });
        next = j + 1;
        return true;
    }
}
