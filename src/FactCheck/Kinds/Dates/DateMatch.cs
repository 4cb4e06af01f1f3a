using FactCheck.Claims;
using FactCheck.Expressions;
using FactCheck.Values;

namespace FactCheck.Kinds.Dates;

/// <summary>Holds two dates against each other, each counted from its own article's dateline where it needs one.</summary>
internal static class DateMatch
{
    /// <summary>How the claim's date stands to the evidence's, events left out of account.</summary>
    public static DateVerdict Relate(DateClaim claim, DateClaim evidence)
    {
        CalendarTerm? term = claim.Expression.From;
        CalendarTerm? other = evidence.Expression.From;
        if (term is null || other is null || term.IsImpossible || other.IsImpossible)
            return new DateVerdict(Agreement.Unrelated, "");
        if (Counted(claim, evidence, term, other) is DateVerdict counted)
            return counted;
        if (claim.Range is DateRange range && evidence.Range is DateRange otherRange)
            return Ranges(claim, evidence, range, otherRange);
        // "September" beside "2019": nothing in common to compare.
        if ((claim.Range ?? evidence.Range) is { Granularity: >= DateGranularity.Year } && (term.Year is null) != (other.Year is null))
            return new DateVerdict(Agreement.Unrelated, "");
        // A date without a year beside one that has it: only what both say is compared.
        if (claim.Range is null && evidence.Range is DateRange known && !term.IsRelativeToDateline() && claim.Expression.Resolve(known.First) is DateRange completed)
            return Ranges(claim, evidence, completed, known);
        if (evidence.Range is null && claim.Range is DateRange given && !other.IsRelativeToDateline() && evidence.Expression.Resolve(given.First) is DateRange filled)
            return Ranges(claim, evidence, given, filled);
        if (claim.Range is not null || evidence.Range is not null)
            return Weekdays(claim, evidence);
        return Unresolved(claim, evidence, term, other);
    }

    /// <summary>Whether the words count from the day of writing and not only lack their year.</summary>
    public static bool IsRelativeToDateline(this CalendarTerm term) =>
        term.IsAnaphoric || term.YearShift is not null || term.MonthShift is not null || term.WeekShift is not null || term.DayShift is not null || term.Step is not null
        || term.Rolling is not null || term.Ago is not null || (term.Weekday is not null && term.Day is null);

    private static DateVerdict Ranges(DateClaim claim, DateClaim evidence, DateRange range, DateRange other)
    {
        if (range.First == other.First && range.Last == other.Last && AreOpposed(range.Bound, other.Bound))
            return new DateVerdict(Agreement.Conflict, "", DateRules.BoundTurned);
        if (OtherPart(claim, evidence) is Rule part)
            return new DateVerdict(Agreement.Conflict, part == DateRules.YearShifted ? "; the years differ" : "", part);
        DateRelation relation = range.RelationTo(other);
        if (relation != DateRelation.Equal && relation != DateRelation.Disjoint && OneEndDiffers(claim, evidence))
            return new DateVerdict(Agreement.Conflict, "", DateRules.Different);
        if (relation == DateRelation.Disjoint && claim.OtherRange is DateRange second && second.RelationTo(other) != DateRelation.Disjoint)
            return new DateVerdict(Agreement.Compatible, "the order of day and month is open, and one reading fits");
        if (relation == DateRelation.Disjoint && evidence.OtherRange is DateRange third && range.RelationTo(third) != DateRelation.Disjoint)
            return new DateVerdict(Agreement.Compatible, "the order of day and month is open, and one reading fits");
        switch (relation)
        {
            case DateRelation.Equal:
                return new DateVerdict(Agreement.Agrees, $"\"{evidence.Words}\"");
            // "since 1982" says nothing of 1986.
            case DateRelation.Finer or DateRelation.Coarser when (range.Bound == DateBound.At) != (other.Bound == DateBound.At) && range.Certainty == DateCertainty.Certain
                && other.Certainty == DateCertainty.Certain && (range.Last < other.First || other.Last < range.First):
                return new DateVerdict(Agreement.Unrelated, "");
            case DateRelation.Finer or DateRelation.Coarser:
                return new DateVerdict(Agreement.Compatible, "one is more exact than the other");
            case DateRelation.Overlapping:
                bool rounds = range.Certainty != DateCertainty.Certain || other.Certainty != DateCertainty.Certain || range.Bound != other.Bound;
                return rounds
                    ? new DateVerdict(Agreement.Compatible, "they share days")
                    : new DateVerdict(Agreement.Discrepancy, "; they share days, and neither holds the other", DateRules.Different);
        }

        // The nearest Tuesday or July 3 may be the wrong one by a week or a year; only what the words fix can conflict.
        if (range.Certainty == DateCertainty.Nearest && other.Certainty == DateCertainty.Nearest && SameWords(claim, evidence))
            return new DateVerdict(Agreement.Compatible, "both name the same weekday or day, counted from different datelines");
        if (SameTermWithoutYear(claim, evidence))
            return new DateVerdict(Agreement.Compatible, "both name the same day or month");
        bool years = SameDayOtherYear(range, other) || (range.Granularity == DateGranularity.Year && other.Granularity == DateGranularity.Year);
        return years
            ? new DateVerdict(Agreement.Conflict, $"; the years differ", DateRules.YearShifted)
            : new DateVerdict(Agreement.Conflict, Apart(range, other), DateRules.Different);
    }

    // "The end of 2019" is rough, but not the end of 2020, nor early May early June.
    private static Rule? OtherPart(DateClaim claim, DateClaim evidence)
    {
        if (claim.Expression is not { To: null, IsApproximate: false, From: { Part: not CalendarPart.Whole } term } || evidence.Expression is not { To: null, IsApproximate: false, From: { Part: not CalendarPart.Whole } other }
            || term.Part != other.Part || term.Granularity != other.Granularity)
            return null;
        if (term.Year is { } year && other.Year is { } otherYear && year != otherYear)
            return DateRules.YearShifted;
        return term.Month is { } month && other.Month is { } otherMonth && month != otherMonth && (term.Year is null || other.Year is null || term.Year == other.Year) ? DateRules.Different : null;
    }

    // "35 years ago" and "20 years ago", "the next ten days" and "the next 15 days", written at about one time: the counts are compared,
    // since the days they round to would overlap.
    private static DateVerdict? Counted(DateClaim claim, DateClaim evidence, CalendarTerm term, CalendarTerm other)
    {
        bool ago = term.Ago is not null && other.Ago is not null;
        bool rolling = term.Rolling is int count && other.Rolling is int otherCount && Math.Sign(count) == Math.Sign(otherCount);
        if (!(ago || rolling) || term.Unit != other.Unit || term.IsAnaphoric || other.IsAnaphoric)
            return null;
        if (claim.Dateline is DateOnly day && evidence.Dateline is DateOnly otherDay && Math.Abs(day.DayNumber - otherDay.DayNumber) > 10)
            return null;
        decimal amount = ago ? term.Ago!.Value : Math.Abs(term.Rolling!.Value);
        decimal otherAmount = ago ? other.Ago!.Value : Math.Abs(other.Rolling!.Value);
        if (amount == otherAmount)
            return new DateVerdict(Agreement.Agrees, $"\"{evidence.Words}\"");
        bool rounds = claim.Expression.IsApproximate || evidence.Expression.IsApproximate;
        return rounds && Math.Abs(amount - otherAmount) <= Math.Max(1, otherAmount / 5)
            ? new DateVerdict(Agreement.Compatible, "they differ by rounding")
            : new DateVerdict(Agreement.Conflict, "", DateRules.Different);
    }

    private static bool AreOpposed(DateBound left, DateBound right) =>
        (left is DateBound.From or DateBound.After && right is DateBound.Until or DateBound.By or DateBound.Before)
        || (right is DateBound.From or DateBound.After && left is DateBound.Until or DateBound.By or DateBound.Before);

    private static bool SameWords(DateClaim claim, DateClaim evidence) =>
        claim.Expression.From is { } term && evidence.Expression.From is { } other && term.Weekday is not null && term.Weekday == other.Weekday && term.Day is null && other.Day is null;

    // "between March 2019 and August 2021" and "between March 2019 and August 2022": both ends are given, and one of them is another.
    private static bool OneEndDiffers(DateClaim claim, DateClaim evidence)
    {
        if (!claim.HasTwoEnds || !evidence.HasTwoEnds || claim.Expression.IsApproximate || evidence.Expression.IsApproximate
            || claim.Expression is not { From: { } start, To: { } end } || evidence.Expression is not { From: { } otherStart, To: { } otherEnd })
            return false;
        return (start == otherStart && end.Granularity == otherEnd.Granularity && end != otherEnd && (end.Year is null) == (otherEnd.Year is null))
            || (end == otherEnd && start.Granularity == otherStart.Granularity && start != otherStart && (start.Year is null) == (otherStart.Year is null));
    }

    // "published in October" and "will publish in October", "in April" and "in April next year": the words are the same, and only the tense of each told the year.
    private static bool SameTermWithoutYear(DateClaim claim, DateClaim evidence) =>
        claim.Expression.From is { Year: null } term && evidence.Expression.From is { Year: null } other && claim.Expression.To == evidence.Expression.To
        && ((term == other && !term.IsRelativeToDateline())
            || (term.Month is not null && (term.YearShift is null) != (other.YearShift is null) && (term with { YearShift = null }) == (other with { YearShift = null })));

    private static bool SameDayOtherYear(DateRange range, DateRange other) =>
        range.First.Year != other.First.Year && range.First.Month == other.First.Month && range.First.Day == other.First.Day
        && range.Last.Month == other.Last.Month && range.Last.Day == other.Last.Day;

    private static string Apart(DateRange range, DateRange other)
    {
        if (range.Granularity != DateGranularity.Day || other.Granularity != DateGranularity.Day)
            return "";
        int days = range.First > other.Last ? range.First.DayNumber - other.Last.DayNumber : other.First.DayNumber - range.Last.DayNumber;
        return days == 1 ? "; they are one day apart" : $"; they are {days} days apart";
    }

    // "on Tuesday" without a dateline beside a known day: the weekday can fit, and cannot be held against it.
    private static DateVerdict Weekdays(DateClaim claim, DateClaim evidence)
    {
        (DateClaim bare, DateRange? range) = claim.Range is null ? (claim, evidence.Range) : (evidence, claim.Range);
        return bare.Expression.From is { Weekday: DayOfWeek weekday, Day: null } && range is { Granularity: DateGranularity.Day } && range.First.DayOfWeek == weekday
            ? new DateVerdict(Agreement.Compatible, "the weekday fits the date")
            : new DateVerdict(Agreement.Unrelated, "");
    }

    // Both lack a dateline: the words themselves are compared, as written on one day.
    private static DateVerdict Unresolved(DateClaim claim, DateClaim evidence, CalendarTerm term, CalendarTerm other)
    {
        if (term == other && claim.Expression.To == evidence.Expression.To)
            return claim.Expression.Bound == evidence.Expression.Bound || !AreOpposed(claim.Expression.Bound, evidence.Expression.Bound)
                ? new DateVerdict(Agreement.Agrees, $"\"{evidence.Words}\"")
                : new DateVerdict(Agreement.Conflict, "", DateRules.BoundTurned);
        // "next season" of one day of writing is no "last season", whenever the game has its seasons.
        if (IsSeasonOfGame(term) && IsSeasonOfGame(other))
            return new DateVerdict(Agreement.Conflict, "", DateRules.Different);
        if (term.IsAnaphoric || other.IsAnaphoric)
            return new DateVerdict(Agreement.Unrelated, "");

        // Any dateline tells the same of words that need none to be held against each other; a leap year has every day.
        var dateline = new DateOnly(2024, 6, 12);
        bool calendar = !term.IsRelativeToDateline() && !other.IsRelativeToDateline();
        bool sameSort = SortOf(term) == SortOf(other);
        if ((!calendar && !sameSort) || claim.Expression.Resolve(dateline) is not DateRange range || evidence.Expression.Resolve(dateline) is not DateRange otherRange)
            return new DateVerdict(Agreement.Unrelated, "");
        DateVerdict verdict = Ranges(claim, evidence, range, otherRange);
        return verdict.Agreement == Agreement.Conflict ? verdict with { Reason = "", Rule = DateRules.Different } : verdict;
    }

    private static bool IsSeasonOfGame(CalendarTerm term) => term is { Granularity: DateGranularity.Season, Index: null, Step: not null };

    // Words that count in one way from the day of writing: two weekdays, two years, two months, two days.
    private static int SortOf(CalendarTerm term) =>
        term.Weekday is not null && term.Day is null ? 1
        : term.YearShift is not null && term.Month is null && term.Index is null ? 2
        : term.MonthShift is not null ? 3
        : term.WeekShift is not null ? 4
        : term.DayShift is not null ? 5
        : term.Ago is not null ? 6 + (int)term.Unit
        : term.Rolling is int rolling ? (rolling < 0 ? 20 : 40) + (int)term.Unit
        : 60;
}
