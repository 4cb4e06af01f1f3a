using FactCheck.Claims;
using FactCheck.Documents;
using FactCheck.Expressions;
using FactCheck.Values;

namespace FactCheck.Kinds.Dates;

/// <summary>Whether the sources of a rewrite have a time of day at all, whatever it is the time of. Stateless.</summary>
internal static class SourceTimes
{
    private const int MinutesOfHour = 60, HalfDay = 12 * MinutesOfHour;

    // "90 minutes later"; nobody counts on a clock beyond.
    private const int MaxCount = 90;

    // "At 2.30pm" of what began at 14:32, "at about 2.30pm" of what began at 14:45.
    private const int MaxRounding = 5, MaxRough = 30;

    /// <summary>Whether no source has the time of day, in either way to write it, nor one that rounds to it.</summary>
    public static bool LackAny(ClaimSet claims, DateClaim claim)
    {
        // "At 7 p.m." may be said of "at 7", which is no time yet.
        if (claim.Expression is not { Time: { Minute: > 0 } time, EndTime: null })
            return false;
        return !claims.Claims.OfType<DateClaim>().Any(other => other.Document != claims.Rewrite && other.Expression.Time is { } told && (Carries(claim, time, other, told) || IsReckoned(claim, time, other, told)));
    }

    // "until 11:30" of what happened at 05:30 and closed the road for six hours
    private static bool IsReckoned(DateClaim claim, TimeOnly time, DateClaim other, TimeOnly told)
    {
        Document source = other.Document;
        int most = claim.Expression.IsApproximate || other.Expression.IsApproximate ? MaxRough : MaxRounding;
        for (int i = Math.Max(0, other.SentenceIndex - 1); i < Math.Min(source.Sentences.Length, other.SentenceIndex + 2); i++)
        {
            foreach (TemporalExpression length in SentenceDates.In(source, source.Text, source.Sentences[i].Span.Start, source.Sentences[i].Span.End))
            {
                int minutes = length.Duration is not { } duration || duration.Low != duration.High || duration.Low > MaxCount ? 0 : duration.Unit == DurationUnit.Hour ? (int)(duration.Low * MinutesOfHour) : duration.Unit == DurationUnit.Minute ? (int)duration.Low : 0;
                if (minutes > 0 && (IsNear(MinutesOf(time), MinutesOf(told) + minutes, most) || IsNear(MinutesOf(time), MinutesOf(told) - minutes, most)))
                    return true;
            }
        }

        return false;
    }

    private static bool IsNear(int one, int other, int most)
    {
        int apart = Math.Abs(one - other) % (2 * HalfDay);
        return apart <= most || apart >= (2 * HalfDay) - most;
    }

    private static bool Carries(DateClaim claim, TimeOnly time, DateClaim other, TimeOnly told)
    {
        int apart = Math.Abs(MinutesOf(time) - MinutesOf(told));
        if (apart <= (claim.Expression.IsApproximate || other.Expression.IsApproximate ? MaxRough : MaxRounding) || (other.Expression.EndTime is { } end && time >= told && time <= end))
            return true;
        if (apart == HalfDay && (claim.Expression.IsTimeAmbiguous || other.Expression.IsTimeAmbiguous))
            return true;

        // Two clocks are whole hours apart; one is not.
        return time.Minute == told.Minute && ZoneOf(claim) != ZoneOf(other);
    }

    private static int MinutesOf(TimeOnly time) => (time.Hour * 60) + time.Minute;

    // "GMT" of "10:30 GMT", "ET" of "8 p.m. ET", "local" of "local time", "(" where another clock follows in brackets; empty where none is named.
    private static string ZoneOf(DateClaim claim)
    {
        foreach (string word in claim.Words.Split(' '))
        {
            if (word.Length is > 1 and < 6 && word.All(char.IsAsciiLetterUpper) && word is not ("AM" or "PM"))
                return word;
        }

        ReadOnlySpan<char> behind = claim.Document.Text.AsSpan(claim.Span.End).TrimStart();
        if (claim.Words.Contains("time", StringComparison.Ordinal) || behind.StartsWith("local", StringComparison.Ordinal))
            return "local";
        int end = 0;
        while (end < behind.Length && char.IsAsciiLetterUpper(behind[end]))
            end++;
        return end > 1 ? behind[..end].ToString() : behind.StartsWith("(", StringComparison.Ordinal) ? "(" : "";
    }
}
