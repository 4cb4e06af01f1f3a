using FactCheck.Claims;

namespace FactCheck.Kinds.Dates;

/// <summary>Whether the sources of a rewrite have a time of day at all, whatever it is the time of. Stateless.</summary>
internal static class SourceTimes
{
    private const int HalfDay = 12 * 60;

    // "At 2.30pm" of what began at 14:32.
    private const int MaxRounding = 5;

    /// <summary>Whether no source has the time of day, in either way to write it, nor one that rounds to it.</summary>
    public static bool LackAny(ClaimSet claims, DateClaim claim)
    {
        // "At 7 p.m." may be said of "at 7", which is no time yet.
        if (claim.Expression is not { Time: { Minute: > 0 } time, EndTime: null, IsApproximate: false })
            return false;
        return !claims.Claims.OfType<DateClaim>().Any(other => other.Document != claims.Rewrite && other.Expression.Time is { } told && Carries(claim, time, other, told));
    }

    private static bool Carries(DateClaim claim, TimeOnly time, DateClaim other, TimeOnly told)
    {
        int apart = Math.Abs(MinutesOf(time) - MinutesOf(told));
        if (apart <= MaxRounding || (other.Expression.EndTime is { } end && time >= told && time <= end))
            return true;
        if (apart == HalfDay && (claim.Expression.IsTimeAmbiguous || other.Expression.IsTimeAmbiguous))
            return true;

        // Two clocks are whole hours apart.
        return time.Minute == told.Minute && (NamesZone(claim) || NamesZone(other));
    }

    private static int MinutesOf(TimeOnly time) => (time.Hour * 60) + time.Minute;

    // "10:30 GMT", "8 p.m. ET", "local time"
    private static bool NamesZone(DateClaim claim)
    {
        foreach (string word in claim.Words.Split(' '))
        {
            if ((word.Length is > 1 and < 6 && word.All(char.IsAsciiLetterUpper) && word is not ("AM" or "PM")) || word is "time")
                return true;
        }

        ReadOnlySpan<char> behind = claim.Document.Text.AsSpan(claim.Span.End).TrimStart();
        return behind.Length > 1 && (behind.StartsWith("local", StringComparison.Ordinal) || (char.IsAsciiLetterUpper(behind[0]) && char.IsAsciiLetterUpper(behind[1])) || behind[0] == '(');
    }
}
