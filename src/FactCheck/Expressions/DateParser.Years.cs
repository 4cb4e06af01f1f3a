using FactCheck.Values;

namespace FactCheck.Expressions;

/// <summary>Years, terms over years, decades and centuries: "2024", "2024-25", "the 1990s", "the 19th century".</summary>
internal sealed partial class DateParser
{
    private static CalendarTerm YearTerm(int year, int? endYear = null) => new() { Granularity = DateGranularity.Year, Year = year, EndYear = endYear };

    private bool TryYears(int i, bool strong, out Reading reading, out int next)
    {
        reading = default;
        next = i;
        if (TryCentury(i, out CalendarTerm? term, out next) || TryDecade(i, out term, out next) || TryTermYears(i, out term, out next))
        {
            reading = new Reading(term);
            return true;
        }

        if (Is(i, "year") && IsYearAt(i + 1))
            (i, strong) = (i + 1, true);
        if (!IsYearAt(i) || IsGluedToNumber(i) || IsDecimalAt(i + 1) || IsCountedAt(i + 1))
            return false;
        int year = Number(i);
        YearEvidence evidence = strong ? YearEvidence.Strong : EvidenceFor(i);
        bool isYear = evidence switch
        {
            YearEvidence.Strong => year is >= 1500 and <= 2199 || (year is >= 1000 and < 1500 && !IsWord(i + 1)),
            YearEvidence.Weak => DateScanner.LooksLikeYear(year) && !IsPluralAt(i + 1),
            _ => false,
        };
        if (!isYear || (Symbol(i + 1) == '-' && IsGlued(i + 1) && IsGlued(i + 2) && (IsWord(i + 2) || Number(i + 2) >= 0)))
            return false;
        reading = new Reading(YearTerm(year));
        next = i + 1;
        return true;
    }

    // "2024-2025", "2024-25", "2024/25".
    private bool TryTermYears(int i, out CalendarTerm term, out int next)
    {
        term = null!;
        next = i;
        if (Number(i) is not (>= 1000 and <= 2199) || lexemes[i].Length != 4 || IsGluedToNumber(i) || Symbol(i + 1) is not ('-' or '/') || Number(i + 2) < 0
            || (Symbol(i - 1) == '-' && IsGlued(i)))
            return false;
        int year = Number(i);
        int end = Number(i + 2);
        bool glued = IsGlued(i + 1) && IsGlued(i + 2);
        if (lexemes[i + 2].Length == 2 && glued)
            end = year - (year % 100) + end;
        else if (lexemes[i + 2].Length != 4 || Symbol(i + 1) == '/' && !glued)
            return false;
        if (end == year - 99 && year % 100 == 99)
            end += 100;
        if (end <= year || end - year > 150 || (Symbol(i + 1) == '/' && end != year + 1) || (IsGlued(i + 3) && (IsWord(i + 3) || Symbol(i + 3) is '-' or '/' || IsDecimalAt(i + 3))))
            return false;
        if (IsCountedAt(i + 3))
            return false;
        term = YearTerm(year, end);
        next = i + 3;
        return true;
    }

    // "1990s", "the '90s", "the nineties".
    private bool TryDecade(int i, out CalendarTerm term, out int next)
    {
        term = null!;
        next = i;
        int decade = -1;
        if (Number(i) is >= 1000 and <= 2199 && Number(i) % 10 == 0 && lexemes[i].Length == 4 && !IsGluedToNumber(i))
        {
            int s = Symbol(i + 1) == '\'' && IsGlued(i + 1) ? i + 2 : i + 1;
            if (!Is(s, "s") || (!IsGlued(s) && IsWord(s + 1)))
                return false;
            (decade, next) = (Number(i), s + 1);
        }
        else if (Symbol(i) == '\'' && Number(i + 1) is >= 10 and <= 99 && Number(i + 1) % 10 == 0 && IsGlued(i + 1) && Is(i + 2, "s") && IsGlued(i + 2))
        {
            (decade, next) = (1900 + Number(i + 1), i + 3);
        }
        else if (Class(i) == TemporalClass.Decade && IsOfTime(i))
        {
            (decade, next) = (1900 + lexemes[i].Word.Value, i + 1);
        }
        else if (Number(i) is >= 50 and <= 90 && Number(i) % 10 == 0 && lexemes[i].Length == 2 && Is(i + 1, "s") && IsGlued(i + 1) && !IsGluedToNumber(i) && IsOfTime(i))
        {
            (decade, next) = (1900 + Number(i), i + 2);
        }

        if (decade < 0)
            return false;
        term = new CalendarTerm { Granularity = decade % 100 == 0 && decade < 2000 ? DateGranularity.Century : DateGranularity.Decade, Year = decade };
        return true;
    }

    // "the 80s", "the early 80s", "the 70s and 80s"; "in her late eighties" is an age.
    private bool IsOfTime(int i)
    {
        int before = i - 1;
        if ((Is(before, "and") || Is(before, "or") || Is(before, "to") || Is(before, "through")) && (Is(before - 1, "s") || Class(before - 1) == TemporalClass.Decade) && _found.Count > 0
            && _found[^1].From is { Granularity: DateGranularity.Decade } && _found[^1].End == lexemes[before - 1].End)
            return true;
        while (before > 0 && (Symbol(before) == '-' || Class(before) == TemporalClass.Part))
            before--;
        return Is(before, "the") || (before < i - 1 && !Is(before, "his") && !Is(before, "her") && !Is(before, "my") && !Is(before, "their") && !Is(before, "our") && !Is(before, "your"));
    }

    // "the 19th century", "twentieth-century": 1801 to 1900, told as 1800 to 1899.
    private bool TryCentury(int i, out CalendarTerm term, out int next)
    {
        term = null!;
        next = i;
        int number;
        int j;
        if (Number(i) is >= 1 and <= 30 && IsGlued(i + 1) && (Is(i + 1, "st") || Is(i + 1, "nd") || Is(i + 1, "rd") || Is(i + 1, "th")))
            (number, j) = (Number(i), i + 2);
        else if (Class(i) == TemporalClass.Ordinal)
            (number, j) = (lexemes[i].Word.Value, i + 1);
        else
            return false;
        if (Symbol(j) == '-')
            j++;
        if (!Is(j, "century") || Is(j + 1, "BC") || Is(j + 1, "BCE") || number < 2)
            return false;
        term = new CalendarTerm { Granularity = DateGranularity.Century, Year = (number - 1) * 100 };
        next = j + 1;
        return true;
    }

    private enum YearEvidence
    {
        None,
        Weak,
        Strong,
    }

    // What the word before says of a bare four-digit number.
    private YearEvidence EvidenceFor(int i)
    {
        int b = i - 1;
        if (b < 0)
            return YearEvidence.Weak;
        if (Is(b, "in") || Is(b, "since") || Is(b, "during") || Is(b, "until") || Is(b, "till") || Is(b, "before") || Is(b, "after") || Is(b, "year")
            || Class(b) is TemporalClass.Month or TemporalClass.Season or TemporalClass.Fiscal or TemporalClass.Part)
            return YearEvidence.Strong;
        // "around 2019" may be a year, "nearly 2019" is none.
        if (Class(b) == TemporalClass.About)
            return lexemes[b].Word.Value > 0 ? YearEvidence.Weak : YearEvidence.None;
        if (Symbol(b) is '$' or '£' or '€' or '¥' or '#' || Class(b) is TemporalClass.Cardinal or TemporalClass.Counted || Is(b, "than")
            || Is(b, "over") || Is(b, "at") || Is(b, "under") || Is(b, "above") || Is(b, "below") || Is(b, "No") || Is(b, "number") || Is(b, "every"))
            return YearEvidence.None;
        if (Symbol(b) == '-' && IsGlued(b) && IsGlued(i))
            return YearEvidence.None;
        return YearEvidence.Weak;
    }

    private bool IsCountedAt(int i) =>
        i < lexemes.Count && (Class(i) is TemporalClass.Counted or TemporalClass.Unit or TemporalClass.Zone || Symbol(i) is '%' || (Symbol(i) == '-' && IsGlued(i) && IsGlued(i + 1) && IsWord(i + 1)));

    // A lower-case word in -s after a bare number is what the number counts: "2000 homes".
    private bool IsPluralAt(int i) =>
        IsWord(i) && !IsGlued(i) && char.IsLower(text[lexemes[i].Start]) && lexemes[i].Length > 3 && text[lexemes[i].End - 1] == 's'
        && text[lexemes[i].End - 2] != 's' && Class(i) == TemporalClass.None;

    private bool IsAfterPreposition(int i)
    {
        int b = Is(i - 1, "the") ? i - 2 : i - 1;
        return Is(b, "in") || Is(b, "on") || Is(b, "of") || Is(b, "since") || Is(b, "during") || Is(b, "for") || Is(b, "between") || Is(b, "at")
            || Class(b) is TemporalClass.Bound or TemporalClass.Step or TemporalClass.Part or TemporalClass.Weekday;
    }
}
