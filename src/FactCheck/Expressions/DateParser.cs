using FactCheck.Values;

namespace FactCheck.Expressions;

/// <summary>Reads the lexemes of one text from left to right; one instance reads one text. This part holds the expressions themselves.</summary>
internal sealed partial class DateParser(string text, List<DateLexeme> lexemes)
{
    private readonly List<TemporalExpression> _found = [];

    /// <summary>All expressions, in text order.</summary>
    public List<TemporalExpression> ReadAll()
    {
        int i = 0;
        while (i < lexemes.Count)
        {
            int next = 0;
            if (CanStart(i) && TryExpression(i, out TemporalExpression? expression, out next))
            {
                if (expression is not null)
                    _found.Add(expression);
                i = Math.Max(next, i + 1);
            }
            else
            {
                i++;
            }
        }

        return _found;
    }

    private bool CanStart(int i) =>
        lexemes[i].IsNumber || lexemes[i].Symbol == '\'' || Class(i) != TemporalClass.None || (IsWord(i) && TryHoliday(i, out _, out _));

    // True with no expression when words were read that must not be read as anything else ("every two years", "a 34-year-old").
    private bool TryExpression(int i, out TemporalExpression? expression, out int next)
    {
        expression = null;
        if (TryRecurring(i, out next))
        {
            expression = new TemporalExpression(lexemes[i].Start, lexemes[next - 1].End, TemporalKind.Recurring);
            return true;
        }

        DateBound bound = DateBound.At;
        bool approximate = false;
        int j = i;
        if (TryBound(j, out DateBound stated, out int afterBound))
        {
            bound = stated;
            j = afterBound;
        }

        if (j < lexemes.Count && Class(j) == TemporalClass.About && (j > i || !Is(j, "some")))
        {
            approximate = true;
            j++;
        }

        if (TryDate(j, out TemporalExpression? date, out next))
        {
            if (j > i && Is(i, "some"))
                return false;

            // "the chance to qualify through the 2017 Intercontinental Cup": by means of it.
            if (Is(i, "through") && Is(i + 1, "the") && IsWord(next) && IsCapital(next))
                bound = DateBound.At;
            if (date.Kind == TemporalKind.Date)
            {
                expression = date with
                {
                    Start = lexemes[i].Start,
                    Bound = bound == DateBound.From && Is(i, "from") && (date.To is not null || date.From is { EndYear: not null }) ? DateBound.At : bound != DateBound.At ? bound : date.Bound,
                    IsApproximate = approximate || date.IsApproximate,
                };
                return true;
            }

            expression = j > i ? date with { IsApproximate = approximate } : date;
            return true;
        }

        return j == i && TryDuration(i, out expression, out next);
    }

    // "since", "by", "no later than", "prior to", "as of", "up to".
    private bool TryBound(int i, out DateBound bound, out int next)
    {
        bound = DateBound.At;
        next = i;
        if (Class(i) == TemporalClass.Bound)
        {
            bound = (DateBound)lexemes[i].Word.Value;
            next = i + 1;
            if (bound == DateBound.From && Is(next, "on"))
                next++;
            if (bound == DateBound.Until && Is(next, "by"))
                next++;
            return true;
        }

        (bound, int length) =
            Is(i, "no") && Is(i + 1, "later") && Is(i + 2, "than") ? (DateBound.By, 3)
            : Is(i, "no") && Is(i + 1, "earlier") && Is(i + 2, "than") ? (DateBound.From, 3)
            : Is(i, "as") && Is(i + 1, "of") ? (DateBound.From, 2)
            : Is(i, "prior") && Is(i + 1, "to") ? (DateBound.Before, 2)
            : Is(i, "later") && Is(i + 1, "than") ? (DateBound.After, 2)
            : Is(i, "earlier") && Is(i + 1, "than") ? (DateBound.Before, 2)
            : Is(i, "up") && (Is(i + 1, "to") || Is(i + 1, "until")) ? (DateBound.Until, 2)
            : (DateBound.At, 0);
        next = i + length;
        return length > 0;
    }

    // "every two years", "each Friday", "weekly": found, so that "two years" is not read out of it.
    private bool TryRecurring(int i, out int next)
    {
        next = i + 1;
        if (Class(i) == TemporalClass.Recurring)
            return char.IsLower(text[lexemes[i].Start]) || lexemes[i].Word.Value > 0 || Is(i, "sundays");
        if (Class(i) != TemporalClass.Every)
            return false;
        int j = i + 1;
        if (Is(j, "other"))
            j++;
        if (TryCount(j, out _, out int afterCount))
            j = afterCount;
        if (j < lexemes.Count && Class(j) is TemporalClass.Unit or TemporalClass.Weekday or TemporalClass.Daytime or TemporalClass.Month or TemporalClass.Season)
        {
            next = j + 1;
            return true;
        }

        return false;
    }

    private bool TryDate(int i, out TemporalExpression date, out int next)
    {
        date = null!;
        next = i;
        if (i >= lexemes.Count)
            return false;
        if (TryTime(i, out TimeReading time, out int afterTime))
        {
            int k = afterTime;
            if (Is(k, "on") || Symbol(k) == ',' || Is(k, "of"))
                k++;
            if (k < lexemes.Count && TryPeriod(k, out TemporalExpression day, out int afterDay) && day.To is null && day.From is { Granularity: DateGranularity.Day })
            {
                date = WithTime(day with { Start = lexemes[i].Start }, time);
                next = afterDay;
                return true;
            }

            date = WithTime(new TemporalExpression(lexemes[i].Start, lexemes[afterTime - 1].End, TemporalKind.Time), time);
            next = afterTime;
            return true;
        }

        if (!TryPeriod(i, out date, out next))
            return false;
        if (date.From is { Granularity: DateGranularity.Day } && date.To is null)
        {
            int k = next;
            if (Symbol(k) == ',')
                k++;
            if (Is(k, "at") || Is(k, "from"))
                k++;
            if (k < lexemes.Count && TryTime(k, out time, out afterTime, afterDate: true))
            {
                date = WithTime(date with { End = lexemes[afterTime - 1].End }, time);
                next = afterTime;
            }
        }

        return true;
    }

    private static TemporalExpression WithTime(TemporalExpression expression, TimeReading time) =>
        expression with { Time = time.From, EndTime = time.To, IsTimeAmbiguous = time.IsAmbiguous };

    private TemporalExpression Single(int i, int next, CalendarTerm term, CalendarTerm? other = null) =>
        new(lexemes[i].Start, lexemes[next - 1].End, TemporalKind.Date) { From = term, Other = other };

    private TemporalExpression Ranged(int i, int next, CalendarTerm from, CalendarTerm to) =>
        new(lexemes[i].Start, lexemes[next - 1].End, TemporalKind.Date) { From = from, To = to };

    private TemporalClass Class(int i) => i >= 0 && i < lexemes.Count ? lexemes[i].Word.Class : TemporalClass.None;

    private char Symbol(int i) => i >= 0 && i < lexemes.Count ? lexemes[i].Symbol : '\0';

    private int Number(int i) => i >= 0 && i < lexemes.Count ? lexemes[i].Number : -1;

    private bool IsGlued(int i) => i >= 0 && i < lexemes.Count && lexemes[i].IsGlued;

    private bool IsWord(int i) => i >= 0 && i < lexemes.Count && lexemes[i] is { Symbol: '\0', IsNumber: false };

    private bool IsCapital(int i) => i >= 0 && i < lexemes.Count && char.IsUpper(text[lexemes[i].Start]);

    private bool Is(int i, string word) =>
        i >= 0 && i < lexemes.Count && lexemes[i].Length == word.Length
        && text.AsSpan(lexemes[i].Start, word.Length).Equals(word, StringComparison.OrdinalIgnoreCase);
}
