using FactCheck.Lexicons;

namespace FactCheck.Expressions;

/// <summary>Times of day: "8 a.m.", "13:49", "9.30pm", "noon", "0900 GMT", "5 to 6pm".</summary>
internal sealed partial class DateParser
{
    // How many words before two figures with a colon tell what they are.
    private const int RatioReach = 4;

    private readonly record struct TimeReading(TimeOnly From, TimeOnly? To, bool IsAmbiguous);

    private bool TryTime(int i, out TimeReading time, out int next, bool afterDate = false)
    {
        time = default;
        next = i;
        int j = Is(i, "at") || Is(i, "from") || Is(i, "around") || Is(i, "about") ? i + 1 : i;
        bool strong = afterDate || j > i || Is(i - 1, "at") || Is(i - 1, "by") || Is(i - 1, "until") || Is(i - 1, "from") || Is(i - 1, "around");
        // "12 noon"
        if (Number(j) == 12 && Class(j + 1) == TemporalClass.Time)
            j++;
        if (Class(j) == TemporalClass.Time)
        {
            int minutes = lexemes[j].Word.Value;
            time = new TimeReading(new TimeOnly(minutes / 60, minutes % 60), null, IsAmbiguous: false);
            next = j + 1;
            return true;
        }

        if (!TryClock(j, out Clock clock, out next) || (!clock.HasMarker && clock.HasMinutes && IsNoTimeOfDay(j, next)))
            return false;
        bool ranged = Symbol(next) == '-' || Is(next, "to") || Is(next, "and") || Is(next, "until");
        if (ranged && TryClock(next + 1, out Clock end, out int afterEnd) && end.HasMarker && end.Hour <= 24)
        {
            bool pm = end.IsAfternoon;
            if (!clock.HasMarker && clock.Hour <= 12)
                clock = clock with { HasMarker = true, IsAfternoon = pm && clock.Hour <= end.Hour, };
            if (clock.ToTime() is TimeOnly from && end.ToTime() is TimeOnly to)
            {
                time = new TimeReading(from, to, IsAmbiguous: false);
                next = afterEnd;
                return true;
            }
        }

        if (!clock.HasMarker && !(clock.HasMinutes && (strong || clock.TwoDigits)) || clock.ToTime() is not TimeOnly at)
            return false;
        time = new TimeReading(at, null, IsAmbiguous: !clock.HasMarker && clock.Hour is >= 1 and <= 12);
        return true;
    }

    // "a scale of 1:50", "at 1:50 scale", "won the set 21:15", "in 15:40": a ratio, a result, the time of a race.
    private bool IsNoTimeOfDay(int first, int next)
    {
        if (Is(first - 1, "in") || Contains(NumberContexts.RatioNear, next))
            return true;
        bool apart = false;
        for (int i = first - 1; i >= first - RatioReach && IsWord(i); i--)
        {
            if (Contains(NumberContexts.RatioNear, i) || (!apart && Contains(NumberContexts.ScoreWords, i)))
                return true;

            // "won at 20:15"
            apart |= IsPreposition(i);
        }

        return false;
    }

    private bool Contains(NumberContext context, int i) => IsWord(i) && context.Contains(text.AsSpan(lexemes[i].Start, lexemes[i].Length));

    private readonly record struct Clock(int Hour, int Minute, bool HasMarker, bool IsAfternoon, bool HasMinutes, bool TwoDigits)
    {
        public TimeOnly? ToTime()
        {
            int hour = !HasMarker || Hour > 12 ? Hour : IsAfternoon ? (Hour == 12 ? 12 : Hour + 12) : Hour == 12 ? 0 : Hour;
            return hour is >= 0 and <= 23 && Minute is >= 0 and <= 59 ? new TimeOnly(hour, Minute) : null;
        }
    }

    private bool TryClock(int i, out Clock clock, out int next)
    {
        clock = default;
        next = i;
        int hour = Number(i) >= 0 && lexemes[i].Length <= 2 ? Number(i) : Class(i) == TemporalClass.Cardinal && lexemes[i].Word.Value <= 12 ? lexemes[i].Word.Value : -1;
        int minute = 0;
        bool minutes = false;
        next = i + 1;
        if (Number(i) >= 0 && lexemes[i].Length == 4 && !IsGluedToNumber(i) && Class(next) == TemporalClass.Zone && Number(i) % 100 < 60)
        {
            clock = new Clock(Number(i) / 100, Number(i) % 100, HasMarker: true, IsAfternoon: false, HasMinutes: true, TwoDigits: true);
            next++;
            return true;
        }

        if (hour is < 0 or > 24 || IsGluedToNumber(i))
            return false;
        bool twoDigits = lexemes[i].Length == 2;
        if (Symbol(next) is ':' or '.' && IsGlued(next) && Number(next + 1) is >= 0 and <= 59 && IsGlued(next + 1) && lexemes[next + 1].Length == 2)
        {
            bool colon = Symbol(next) == ':';
            minute = Number(next + 1);
            next += 2;
            minutes = colon;
            // "2:04:11" is a time of a race.
            if (colon && Symbol(next) == ':' && IsGlued(next) && Number(next + 1) >= 0)
            {
                if (lexemes[next + 1].Length != 2 || !twoDigits)
                    return false;
                next += 2;
            }

            if (IsDecimalAt(next) || (Symbol(next) == '%' && IsGlued(next)))
                return false;
            if (!colon && !TryMarker(next, out _, out _))
                return false;
        }

        bool marked = TryMarker(next, out bool afternoon, out int afterMarker) && hour >= 1;
        if (marked)
            next = afterMarker;
        else if (Is(next, "o") && Symbol(next + 1) == '\'' && Is(next + 2, "clock"))
            (minutes, next) = (true, next + 3);
        if (Class(next) == TemporalClass.Zone && (marked || minutes) && IsCapital(next))
        {
            marked = marked || minutes;
            next++;
        }

        clock = new Clock(hour, minute, marked, afternoon, minutes, twoDigits && Number(i) >= 0);
        return true;
    }

    // "am", "a.m.", "pm", "p.m."
    private bool TryMarker(int i, out bool afternoon, out int next)
    {
        afternoon = Is(i, "pm") || Is(i, "p");
        next = i + 1;
        if (Is(i, "am") || Is(i, "pm"))
            return !(Is(i, "am") && !IsGlued(i) && IsWord(i - 1));
        if (!(Is(i, "a") || Is(i, "p")) || Symbol(i + 1) != '.' || !IsGlued(i + 1) || !Is(i + 2, "m") || !IsGlued(i + 2))
            return false;
        next = Symbol(i + 3) == '.' && IsGlued(i + 3) ? i + 4 : i + 3;
        return true;
    }
}
