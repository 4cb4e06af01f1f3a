using System.Globalization;
using FactCheck.Claims;
using FactCheck.Expressions;
using FactCheck.Values;

namespace FactCheck.Kinds.Dates;

/// <summary>Holds each date against itself and against the day its article was published. Thread-safe.</summary>
internal sealed class DateReviewer : IClaimReviewer
{
    /// <inheritdoc/>
    public void Review(ClaimSet claims, ICollection<Comparison> comparisons)
    {
        ArgumentNullException.ThrowIfNull(claims);
        ArgumentNullException.ThrowIfNull(comparisons);
        DateClaim? previous = null;
        DateInPlace? inPlace = null;
        foreach (DateClaim claim in claims.Claims.OfType<DateClaim>())
        {
            if (claims.Rewrite is not null && claim.Document != claims.Rewrite)
                continue;
            if (previous is not null && LengthMisfit(previous, claim) is Comparison misfit)
                comparisons.Add(misfit);
            previous = claim;
            if (claims.Rewrite is not null && SourceDates.LackAny(claims, claim))
                comparisons.Add((inPlace ??= new DateInPlace(claims)).Find(claim) is { } other
                    ? Replaced(claim, other)
                    : Missing(claim, IsFixed(claim, inPlace) ? DateRules.NotInSource : DateRules.RelativeNotInSource));
            else if (claims.Rewrite is not null && SourceTimes.LackAny(claims, claim))
                comparisons.Add(Missing(claim, DateRules.NotInSource));

            if (Conflict(claim) is (Rule rule, string reason))
                comparisons.Add(new Comparison { Claims = [claim], Agreement = Agreement.Conflict, Rule = rule, Reason = reason, Strength = 1 });
        }

        if (claims.Rewrite is null)
            StoryDates.Review(claims, comparisons);
    }

    // A day, month or year is said or not, but "before July" may be said of the end of June, and 2025 of "last year". A weekday may stand for a date; where the source has weekdays, it would have this one too.
    private static bool IsFixed(DateClaim claim, DateInPlace inPlace) => claim.Expression.From is CalendarTerm term && term is { Rolling: null, Ago: null, MonthShift: null, WeekShift: null, IsAnaphoric: false }
        && claim.Expression.Bound is not (DateBound.Before or DateBound.After) && !(claim.HasTwoEnds && term.Year is null)
        && (term.Granularity == DateGranularity.Year ? term.Year is int year && !inPlace.MayMean(year) : term.Year is not null || term.Month is not null || inPlace.HasRival(claim));

    private static Comparison Missing(DateClaim claim, Rule rule) => new()
    {
        Claims = [claim],
        Agreement = Agreement.Unrelated,
        Rule = rule,
        Reason = $"no source has \"{claim.Words}\", or a {(claim.Expression.Time is null ? "date" : "time")} that it fits",
        Strength = 0.5,
    };

    private static Comparison Replaced(DateClaim claim, DateClaim other) => new()
    {
        Claims = [claim, other],
        Agreement = Agreement.Conflict,
        Rule = DateRules.InPlace,
        Reason = $"no source has \"{claim.Words}\"; the sentence most like this one says \"{other.Words}\"",
        Joins = false,
        Strength = 0.5,
    };

    // "a five-year term from 2025 to 2027": both hang on one word.
    private static Comparison? LengthMisfit(DateClaim first, DateClaim second)
    {
        if (first.Document != second.Document || first.SentenceIndex != second.SentenceIndex || first.Event.HeadToken < 0 || first.Event.HeadToken != second.Event.HeadToken)
            return null;
        (DateClaim length, DateClaim ends) = first.Event.Role == DateRole.Length ? (first, second) : (second, first);
        if (length.Expression.Duration is not Duration duration || ends.Event.Role == DateRole.Length || ends.Range is not DateRange range || !ends.HasTwoEnds)
            return null;
        bool fits = duration.Fits(range);
        return new Comparison
        {
            Claims = [first, second],
            Agreement = fits ? Agreement.Agrees : Agreement.Conflict,
            Rule = fits ? null : DateRules.LengthMisfit,
            Reason = fits ? $"\"{ends.Words}\" lasts as long as \"{length.Words}\" says" : $"\"{ends.Words}\" does not last as long as \"{length.Words}\" says",
            Strength = 1,
        };
    }

    private static (Rule Rule, string Reason)? Conflict(DateClaim claim)
    {
        if (claim.Expression.From is not CalendarTerm term)
            return null;
        string? impossible = ImpossibleDay(term) ?? (claim.Expression.To is CalendarTerm last ? ImpossibleDay(last) : null);
        if (impossible is not null)
            return (DateRules.NoSuchDay, $"\"{claim.Words}\": {impossible}");
        if (EndsBeforeStart(claim, term))
            return (DateRules.EndsBeforeStart, $"\"{claim.Words}\" ends before it starts");
        if (WeekdayMisfit(claim, term) is string weekday)
            return (DateRules.WeekdayMisfit, $"\"{claim.Words}\": {weekday}");
        return ToldAsPast(claim)
            ? (DateRules.ToldAsPast, $"\"{claim.Words}\" lies after {Day(claim.Dateline!.Value)}, the day of the article, and is told as past")
            : null;
    }

    private static string? ImpossibleDay(CalendarTerm term)
    {
        if (!term.IsImpossible)
            return null;
        string month = CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(Math.Clamp(term.Month!.Value, 1, 12));
        return term.Month == 2 && term.Day == 29 ? $"{term.Year} is no leap year" : $"{month} has no day {term.Day}";
    }

    private static bool EndsBeforeStart(DateClaim claim, CalendarTerm start)
    {
        if (claim.Expression.To is not CalendarTerm end || start.Year is null || end.Year is null || start.IsFiscal || end.IsFiscal)
            return false;
        return CalendarResolver.Resolve(start, null, TemporalDirection.Nearest) is DateRange first
            && CalendarResolver.Resolve(end, null, TemporalDirection.Nearest) is DateRange last && last.Last < first.First;
    }

    private static string? WeekdayMisfit(DateClaim claim, CalendarTerm term)
    {
        if (term is not { Weekday: DayOfWeek weekday, Day: not null, Month: not null } || claim.Range is not DateRange range || range.Granularity != DateGranularity.Day
            || range.First.DayOfWeek == weekday || claim.OtherRange?.First.DayOfWeek == weekday)
            return null;
        // Without its year the date may be of another one; within half a year of the dateline it is not.
        if (term.Year is null && (claim.Dateline is not DateOnly dateline || Math.Abs(dateline.DayNumber - range.First.DayNumber) > 183))
            return null;
        return $"{Day(range.First)} is a {range.First.DayOfWeek}, no {weekday}";
    }

    private static bool ToldAsPast(DateClaim claim) =>
        claim.Dateline is DateOnly dateline && claim.Range is { Certainty: DateCertainty.Certain, Bound: DateBound.At } range
        && claim.Expression is { To: null, From.EndYear: null } && range.Granularity <= DateGranularity.Month
        // A day of slack: datelines and places of the world differ by as much.
        && range.First.DayNumber > dateline.DayNumber + 1
        && claim.Event is { IsPast: true, IsPlanned: false, IsIdentifying: false, IsNegated: false, Role: DateRole.At or DateRole.Start or DateRole.Death };

    private static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
