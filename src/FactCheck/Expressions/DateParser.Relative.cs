using FactCheck.Values;

namespace FactCheck.Expressions;

/// <summary>Dates that count from the day of writing or from another date of the text: "yesterday", "last month", "two days ago".</summary>
internal sealed partial class DateParser
{
    private bool TryRelative(int i, out Reading reading, out int next)
    {
        CalendarTerm? term = null;
        bool found = TryDeictic(i, out term, out next) || TryAgo(i, out term, out next) || TryStepPhrase(i, out term, out next) || TryEcho(i, out term, out next);
        reading = found ? new Reading(term!) : default;
        return found;
    }

    // "yesterday", "tomorrow night", "the day before yesterday".
    private bool TryDeictic(int i, out CalendarTerm? term, out int next)
    {
        term = null;
        next = i;
        int j = Is(i, "the") ? i + 1 : i;
        int shift = 0;
        if (Is(j, "day") && (Is(j + 1, "before") || Is(j + 1, "after")) && Class(j + 2) == TemporalClass.Day)
        {
            shift = Is(j + 1, "before") ? -1 : 1;
            j += 2;
        }
        else if (j > i)
        {
            return false;
        }

        if (Class(j) != TemporalClass.Day)
            return false;
        term = new CalendarTerm { Granularity = DateGranularity.Day, DayShift = lexemes[j].Word.Value + shift };
        next = Class(j + 1) == TemporalClass.Daytime ? j + 2 : j + 1;
        // "Today's World" and "USA Today" are names.
        return !(IsCapital(j) && (IsWord(j - 1) && IsCapital(j - 1) && !IsSentenceStart(j - 1)));
    }

    // "two days ago", "a year ago", "three weeks from now"; "three years earlier" hangs on another date.
    private bool TryAgo(int i, out CalendarTerm? term, out int next)
    {
        term = null;
        next = i;
        if (!TryCount(i, out Count count, out int j) || Class(j) != TemporalClass.Unit)
            return false;
        (DurationUnit unit, int each) = DateScanner.Counted((TemporalUnit)lexemes[j].Word.Value);
        int amount = (int)Math.Round(count.Value * each);
        DateGranularity granularity = GranularityOf(unit);
        j++;
        if (Is(j, "ago") || (Is(j, "from") && (Is(j + 1, "now") || Is(j + 1, "today"))) || (Is(j, "before") && Is(j + 1, "today")))
        {
            bool ago = Is(j, "ago") || Is(j, "before");
            next = Is(j, "ago") ? j + 1 : j + 2;
            if (unit < DurationUnit.Day)
                return false;
            term = new CalendarTerm { Granularity = granularity, Ago = ago ? amount : -amount, Unit = unit, IsAnaphoric = count.IsVague };
            return true;
        }

        // Not "after" and "before": in "jailed for 12 years after a trial" the length comes first.
        if ((Is(j, "earlier") || Is(j, "later")) && unit >= DurationUnit.Day && !Is(j + 1, "than"))
        {
            bool back = Is(j, "earlier");
            term = new CalendarTerm { Granularity = granularity, Ago = back ? amount : -amount, Unit = unit, IsAnaphoric = true };
            next = j + 1;
            return true;
        }

        return false;
    }

    // "last month", "next year", "this summer", "next Tuesday", "the past 10 years", "in the next three years".
    private bool TryStepPhrase(int i, out CalendarTerm? term, out int next)
    {
        term = null;
        next = i;
        bool the = Is(i, "the");
        int j = the ? i + 1 : i;
        if (Class(j) != TemporalClass.Step)
            return false;
        int step = lexemes[j].Word.Value;
        // "the previous year" hangs on the year spoken of.
        bool anaphoric = HangsOnAnother(j) || (the && Is(j, "next") && Is(j + 1, "day"));
        int k = j + 1;
        if (Class(k) == TemporalClass.Step)
            (step, k) = (lexemes[k].Word.Value, k + 1);
        if (TryCount(k, out Count count, out int afterCount) && Class(afterCount) == TemporalClass.Unit && !Is(k, "a"))
        {
            (DurationUnit unit, int each) = DateScanner.Counted((TemporalUnit)lexemes[afterCount].Word.Value);
            next = afterCount + 1;
            if (unit < DurationUnit.Day || step == 0)
                return false;
            int amount = (int)Math.Round(count.Value * each);
            term = new CalendarTerm { Granularity = GranularityOf(unit), Rolling = step < 0 ? -amount : amount, Unit = unit, IsAnaphoric = anaphoric || count.IsVague };
            return true;
        }

        if (!TryStep(step, k, out term, out next))
            return false;
        if (anaphoric && term.Weekday is null)
            term = term with { IsAnaphoric = true };
        // "the past year", "the last decade": rolling.
        else if ((Is(j, "past") || (the && Is(j, "last") && Is(k, "decade"))) && Class(k) == TemporalClass.Unit && term.DayShift is null && !Is(k, "weekend"))
            term = Rolled(k, step);
        return true;
    }

    private bool HangsOnAnother(int step) => Is(step, "previous") || Is(step, "preceding") || Is(step, "prior");

    private CalendarTerm Rolled(int unit, int step)
    {
        (DurationUnit counted, int each) = DateScanner.Counted((TemporalUnit)lexemes[unit].Word.Value);
        return new CalendarTerm { Granularity = GranularityOf(counted), Rolling = step * each, Unit = counted };
    }

    // What "last", "this" or "next" steps: a weekday, a month, a season, a holiday, or a unit.
    private bool TryStep(int step, int i, out CalendarTerm term, out int next)
    {
        term = null!;
        next = i + 1;
        switch (Class(i))
        {
            case TemporalClass.Weekday when !lexemes[i].Word.IsShort:
                term = new CalendarTerm { Granularity = DateGranularity.Day, Weekday = (DayOfWeek)lexemes[i].Word.Value, Step = step };
                if (Class(next) == TemporalClass.Daytime)
                    next++;
                return true;
            case TemporalClass.Month when IsCapital(i) || lexemes[i].Word.Value is not (3 or 5):
                if (TryDayNumber(i + 1, out int day, out int afterDay) && !(Symbol(afterDay) is ':' or '%') && !IsDecimalAt(afterDay))
                {
                    next = afterDay;
                    term = WithYear(new CalendarTerm { Granularity = DateGranularity.Day, Month = lexemes[i].Word.Value, Day = day, Step = step }, next, out next);
                    return true;
                }

                term = WithYear(new CalendarTerm { Granularity = DateGranularity.Month, Month = lexemes[i].Word.Value, Step = step }, i + 1, out next);
                return true;
            case TemporalClass.Season:
                term = WithYear(new CalendarTerm { Granularity = DateGranularity.Season, Index = lexemes[i].Word.Value, Step = step }, i + 1, out next);
                return true;
            case TemporalClass.Daytime:
                bool night = Is(i, "night") || Is(i, "evening");
                term = new CalendarTerm { Granularity = DateGranularity.Day, DayShift = step };
                return step == 0 || (step == -1 && night);
            case TemporalClass.Unit:
                return TryStepUnit(step, i, out term, ref next);
            default:
                // "last season": which months it has hangs on the game.
                if (Is(i, "season") && !IsCapital(i))
                {
                    term = new CalendarTerm { Granularity = DateGranularity.Season, Step = step, IsAnaphoric = true };
                    return true;
                }

                if (TryHoliday(i, out term, out next))
                {
                    term = term with { Step = step };
                    return true;
                }

                return false;
        }
    }

    private bool TryStepUnit(int step, int i, out CalendarTerm term, ref int next)
    {
        term = null!;
        var unit = (TemporalUnit)lexemes[i].Word.Value;
        bool plural = text[lexemes[i].End - 1] is 's' or 'S';
        if (plural)
        {
            // "recent years", "the coming weeks": how many is not said.
            if (step == 0 || unit < TemporalUnit.Day)
                return false;
            term = new CalendarTerm { Granularity = GranularityOf(DateScanner.Counted(unit).Unit), IsAnaphoric = true, Step = step };
            return true;
        }

        switch (unit)
        {
            case TemporalUnit.Week:
                int d = Is(next, "on") ? next + 1 : next;
                if (Class(d) == TemporalClass.Weekday && !lexemes[d].Word.IsShort && IsCapital(d) && (d > next || !Is(next, "the")))
                {
                    next = d + 1;
                    term = new CalendarTerm { Granularity = DateGranularity.Day, Weekday = (DayOfWeek)lexemes[d].Word.Value, WeekShift = step };
                    return true;
                }

                term = new CalendarTerm { Granularity = DateGranularity.Week, WeekShift = step };
                return true;
            case TemporalUnit.Weekend:
                term = new CalendarTerm { Granularity = DateGranularity.Weekend, WeekShift = step };
                return true;
            case TemporalUnit.Month:
                term = new CalendarTerm { Granularity = DateGranularity.Month, MonthShift = step };
                return true;
            case TemporalUnit.Quarter:
                term = new CalendarTerm { Granularity = DateGranularity.Quarter, MonthShift = step };
                return true;
            case TemporalUnit.Year:
                term = new CalendarTerm { Granularity = DateGranularity.Year, YearShift = step };
                return true;
            case TemporalUnit.Decade:
                term = new CalendarTerm { Granularity = DateGranularity.Decade, YearShift = step * 10 };
                return true;
            case TemporalUnit.Day when step == 1:
                term = new CalendarTerm { Granularity = DateGranularity.Day, IsAnaphoric = true, Ago = -1, Unit = DurationUnit.Day };
                return true;
            case TemporalUnit.Fortnight when step != 0:
                term = new CalendarTerm { Granularity = DateGranularity.Week, Rolling = 2 * step, Unit = DurationUnit.Week };
                return true;
            default:
                return false;
        }
    }

    // "the same day", "the following week", "that year": they hang on another date of the text.
    private bool TryEcho(int i, out CalendarTerm? term, out int next)
    {
        term = null;
        next = i;
        int j = Is(i, "the") ? i + 1 : i;
        if (Class(j) != TemporalClass.Echo)
            return false;
        next = j + 2;
        if (Class(j + 1) is TemporalClass.Weekday or TemporalClass.Month or TemporalClass.Season && IsCapital(j + 1) && !Is(j, "that"))
        {
            term = new CalendarTerm
            {
                Granularity = Class(j + 1) switch { TemporalClass.Weekday => DateGranularity.Day, TemporalClass.Month => DateGranularity.Month, _ => DateGranularity.Season },
                Weekday = Class(j + 1) == TemporalClass.Weekday ? (DayOfWeek)lexemes[j + 1].Word.Value : null,
                Month = Class(j + 1) == TemporalClass.Month ? lexemes[j + 1].Word.Value : null,
                Ago = -lexemes[j].Word.Value,
                IsAnaphoric = true,
            };
            return true;
        }

        if (Class(j + 1) != TemporalClass.Unit || text[lexemes[j + 1].End - 1] == 's')
            return false;
        (DurationUnit unit, int each) = DateScanner.Counted((TemporalUnit)lexemes[j + 1].Word.Value);
        if (unit < DurationUnit.Day)
            return false;
        term = new CalendarTerm { Granularity = GranularityOf(unit), IsAnaphoric = true, Ago = -lexemes[j].Word.Value * each, Unit = unit };
        return true;
    }

    private static DateGranularity GranularityOf(DurationUnit unit) => unit switch
    {
        DurationUnit.Year => DateGranularity.Year,
        DurationUnit.Month => DateGranularity.Month,
        DurationUnit.Week => DateGranularity.Week,
        _ => DateGranularity.Day,
    };
}
