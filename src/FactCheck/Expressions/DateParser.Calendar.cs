using FactCheck.Values;

namespace FactCheck.Expressions;

/// <summary>Days and months of the calendar: "4 July 2024", "July 4", "2024-07-04", "04.07.2024".</summary>
internal sealed partial class DateParser
{
    // "4 July", "the 4th of July, 2024", "fourth of July", "03-Jan-2019".
    private bool TryDayFirst(int i, out Reading reading, out int next)
    {
        reading = default;
        next = i;
        int j = Is(i, "the") ? i + 1 : i;
        if (!TryDayNumber(j, out int day, out j))
            return false;
        if (Is(j, "day"))
            j++;
        bool of = Is(j, "of");
        if (of)
            j++;
        bool glued = Symbol(j) is '-' or '/' && IsGlued(j) && IsGlued(j + 1);
        if (glued)
            j++;
        if (of && Class(j) == TemporalClass.Step && Is(j + 1, "month"))
        {
            next = j + 2;
            reading = new Reading(new CalendarTerm { Granularity = DateGranularity.Day, Day = day, MonthShift = lexemes[j].Word.Value });
            return true;
        }

        if (Class(j) != TemporalClass.Month || !(IsCapital(j) || of || lexemes[j].Word is { IsShort: false, Value: not (3 or 5) } || IsYearAt(j + 1)))
            return false;
        var term = new CalendarTerm { Granularity = DateGranularity.Day, Day = day, Month = lexemes[j].Word.Value };
        j = AfterDot(j);
        if (glued && Symbol(j) is '-' or '/' && IsYearAt(j + 1))
            j++;
        CalendarTerm dated = WithYear(term, j, out next);
        if (next == j && j > 0 && Symbol(j - 1) == '.')
            next--;
        reading = new Reading(dated);
        return true;
    }

    // "July 4, 2024", "July 2024", "July", "Jan. 3", "mid-July" without its "mid".
    private bool TryMonthFirst(int i, bool strong, out Reading reading, out int next)
    {
        reading = default;
        next = i;
        if (Class(i) != TemporalClass.Month)
            return false;
        bool capital = IsCapital(i);
        TemporalWord word = lexemes[i].Word;
        bool ambiguous = word.Value is 3 or 5;
        int j = AfterDot(i);
        if (Symbol(j) is '-' or '/' or ',' && IsGlued(j) && Number(j + 1) >= 0 && IsGlued(j + 1) && (Number(j + 1) <= 31 || IsYearAt(j + 1)))
            j++;
        int d = Is(j, "the") ? j + 1 : j;
        if (TryDayNumber(d, out int day, out int afterDay) && !(Symbol(afterDay) is ':' or '%' && IsGlued(afterDay)) && !IsDecimalAt(afterDay)
            && (capital || strong || afterDay > d + 1 || IsYearAt(afterDay) || !ambiguous) && Class(afterDay) is not (TemporalClass.Counted or TemporalClass.Unit))
        {
            if (Symbol(afterDay) is '-' or '/' && IsGlued(afterDay) && IsYearAt(afterDay + 1))
                afterDay++;
            reading = new Reading(WithYear(new CalendarTerm { Granularity = DateGranularity.Day, Month = word.Value, Day = day }, afterDay, out next));
            return true;
        }

        var month = new CalendarTerm { Granularity = DateGranularity.Month, Month = word.Value };
        CalendarTerm dated = WithYear(month, j, out next);
        if (dated.Year is not null || dated.YearShift is not null)
        {
            reading = new Reading(dated);
            return true;
        }

        next = i + 1;
        if (!strong && !IsAfterPreposition(i) && (ambiguous || word.IsShort || !capital))
            return false;
        // "Theresa May", "April Jones", "June 's": a name before or after speaks for a person.
        if (!IsAfterPreposition(i) && !strong && (IsCapital(i - 1) && IsWord(i - 1) && !IsSentenceStart(i - 1) || (IsSentenceStart(i) && IsCapital(i + 1))))
            return false;
        if (ambiguous && !capital)
            return false;
        reading = new Reading(month);
        return true;
    }

    // "2024-07-04", "2024/07/04", "04.07.2024", "7/4/2024", "4-7-24"; order from the separator and from what can be a month.
    private bool TryNumeric(int i, bool strong, out Reading reading, out int next)
    {
        reading = default;
        next = i;
        char separator = Symbol(i + 1);
        if (Number(i) < 0 || separator is not ('-' or '/' or '.') || !IsGlued(i + 1) || !IsGlued(i + 2) || IsGluedToNumber(i))
            return false;
        // "2019-aug-1", "2020/23/Sep"
        if (lexemes[i].Length == 4 && Class(i + 2) == TemporalClass.Month && Symbol(i + 3) == separator && Number(i + 4) is >= 1 and <= 31)
            return Found(Number(i), lexemes[i + 2].Word.Value, Number(i + 4), i + 5, out reading, out next);
        if (Number(i + 2) < 0)
            return false;
        bool third = Symbol(i + 3) == separator && Number(i + 4) >= 0 && IsGlued(i + 3) && IsGlued(i + 4);
        if (!third)
        {
            // "22/04", "7/4" only where the words around say that it is a date.
            if (separator != '/' || !strong || Number(i) is 0 or > 31 || Number(i + 2) is 0 or > 31 || Symbol(i + 3) == '/')
                return false;
            return Ordered(null, Number(i), Number(i + 2), dayFirst: false, i + 3, out reading, out next);
        }

        int after = i + 5;
        if (IsGlued(after) && (IsWord(after) && !Is(after, "T") || (Symbol(after) == separator && Number(after + 1) >= 0 && IsGlued(after + 1) && lexemes[after + 1].Length > 2)))
            return false;
        if (lexemes[i].Length == 4 && Number(i) is >= 1000 and <= 2999)
            return Number(i + 2) is >= 1 and <= 12 && Number(i + 4) is >= 1 and <= 31 && Found(Number(i), Number(i + 2), Number(i + 4), after, out reading, out next);
        int length = lexemes[i + 4].Length;
        if (length is not (2 or 4) || lexemes[i].Length > 2 || lexemes[i + 2].Length > 2 || (length == 2 && separator == '.' && !strong))
            return false;
        int year = length == 4 ? Number(i + 4) : Number(i + 4) + (Number(i + 4) < 70 ? 2000 : 1900);
        return year is >= 1000 and <= 2999 && Ordered(year, Number(i), Number(i + 2), dayFirst: separator == '.', after, out reading, out next);
    }

    // A dot between the parts is the continental order; a slash or dash leaves it open unless a part is beyond 12.
    private static bool Ordered(int? year, int first, int second, bool dayFirst, int after, out Reading reading, out int next)
    {
        next = after;
        reading = default;
        bool canDayFirst = second is >= 1 and <= 12 && first is >= 1 and <= 31;
        bool canMonthFirst = first is >= 1 and <= 12 && second is >= 1 and <= 31;
        if (!canDayFirst && !canMonthFirst)
            return false;
        CalendarTerm european = new() { Granularity = DateGranularity.Day, Year = year, Month = second, Day = first };
        CalendarTerm american = new() { Granularity = DateGranularity.Day, Year = year, Month = first, Day = second };
        reading = !canMonthFirst || (canDayFirst && dayFirst) ? new Reading(european)
            : !canDayFirst || first == second ? new Reading(american)
            : new Reading(american, european);
        return true;
    }

    private static bool Found(int year, int month, int day, int after, out Reading reading, out int next)
    {
        reading = new Reading(new CalendarTerm { Granularity = DateGranularity.Day, Year = year, Month = month, Day = day });
        next = after;
        return true;
    }

    // 1 to 31: "4", "4th", "fourth", "twenty-first". A number that goes on ("4.5", "4,000", "4:30") is no day.
    private bool TryDayNumber(int i, out int day, out int next)
    {
        day = 0;
        next = i;
        if (Is(i, "the"))
            i++;
        if (Number(i) is >= 0 and <= 99 && lexemes[i].Length <= 2)
        {
            if ((IsGluedToNumber(i) && Class(i - 1) != TemporalClass.Month) || IsDecimalAt(i + 1))
                return false;
            day = Number(i);
            next = i + 1;
            if (IsGlued(next) && (Is(next, "st") || Is(next, "nd") || Is(next, "rd") || Is(next, "th")))
                next++;
            else if (IsGlued(next) && IsWord(next) && Class(next) != TemporalClass.Month)
                return false;
            return day is >= 1 and <= 31;
        }

        if (Class(i) == TemporalClass.Ordinal)
        {
            day = lexemes[i].Word.Value;
            next = i + 1;
            return day <= 31;
        }

        if (Class(i) == TemporalClass.Cardinal && lexemes[i].Word.Value is 20 or 30)
        {
            int j = Symbol(i + 1) == '-' ? i + 2 : i + 1;
            if (Class(j) is TemporalClass.Ordinal && lexemes[j].Word.Value <= 9)
            {
                day = lexemes[i].Word.Value + lexemes[j].Word.Value;
                next = j + 1;
                return day <= 31;
            }
        }

        return false;
    }

    // Reads ", 2024", "of 2024", "'24", "last year", "of this year" after a month, a day, a season or a quarter.
    private CalendarTerm WithYear(CalendarTerm term, int i, out int next)
    {
        next = i;
        int j = Symbol(i) == ',' ? i + 1 : i;
        if (Is(j, "of") || Is(j, "in"))
            j++;
        if (IsYearAt(j) && !IsCountedAt(j + 1) && !(Symbol(j + 1) == ':' && IsGlued(j + 1)))
        {
            next = j + 1;
            return term with { Year = Number(j) };
        }

        if (Symbol(j) == '\'' && !IsGlued(j) && Number(j + 1) >= 0 && IsGlued(j + 1) && lexemes[j + 1].Length == 2)
        {
            next = j + 2;
            int two = Number(j + 1);
            return term with { Year = two < 50 ? 2000 + two : 1900 + two };
        }

        int k = Symbol(i) == ',' ? i : j;
        if (Class(k) == TemporalClass.Step && Is(k + 1, "year") && !Is(k, "previous") && !Is(k, "preceding") && !Is(k, "prior"))
        {
            next = k + 2;
            return term with { YearShift = lexemes[k].Word.Value };
        }

        return term;
    }

    // "Jan." and "Sept." keep their dot only where a date goes on, or where the dot cannot end the sentence.
    private int AfterDot(int month) => lexemes[month].Word.IsShort && Symbol(month + 1) == '.' && IsGlued(month + 1) ? month + 2 : month + 1;

    private bool IsYearAt(int i) => Number(i) is >= 1000 and <= 2999 && lexemes[i].Length == 4 && !(IsGlued(i + 1) && (IsWord(i + 1) || IsDecimalAt(i + 1)));

    // A glued dot or comma with a digit behind it: the number goes on.
    private bool IsDecimalAt(int i) => Symbol(i) is '.' or ',' or ':' && IsGlued(i) && Number(i + 1) >= 0 && IsGlued(i + 1);

    private bool IsGluedToNumber(int i) =>
        IsGlued(i) && (IsWord(i - 1) || Number(i - 1) >= 0 || Symbol(i - 1) is '$' or '£' or '€' or '¥' or '#' or '@' or '_'
            || (Symbol(i - 1) is '.' or ',' or ':' or '/' && IsGlued(i - 1) && Number(i - 2) >= 0));

    private bool IsSentenceStart(int i) => i == 0 || (Symbol(i - 1) is '.' or '!' or '?' or '"' or '“' && !IsGlued(i));

    private readonly record struct Reading(CalendarTerm Term, CalendarTerm? Other = null);
}
