using FactCheck.Entities;
using FactCheck.Expressions;
using FactCheck.Values;

namespace FactCheck.Kinds.Dates;

/// <summary>
/// A date as far as it can be held against one of another article of the story: "yesterday" is the weekday before that on which the article
/// was written. What is null is not told.
/// </summary>
/// <param name="Year">The year.</param>
/// <param name="Month">The month, 1 to 12.</param>
/// <param name="Day">The day of the month.</param>
/// <param name="Weekday">The weekday, 1 for Monday; 0 where none is told or another week may be meant.</param>
/// <param name="Part">Which part of the month or year is meant.</param>
/// <param name="Time">The time of day, in minutes.</param>
/// <param name="EndYear">The year of the last day of a stretch.</param>
/// <param name="EndMonth">The month of the last day of a stretch.</param>
internal readonly record struct DaySlot(int? Year, int? Month, int? Day, int Weekday, CalendarPart Part = CalendarPart.Whole, int? Time = null, int? EndYear = null, int? EndMonth = null)
{
    // Clocks differ, and so do witnesses.
    private const int MinMinutes = 10, HalfDay = 720, WholeDay = 1440;

    /// <summary>Reads a date; nothing is told where it is open, rounded or counted from another date.</summary>
    public static DaySlot Of(DateClaim claim)
    {
        TemporalExpression expression = claim.Expression;
        int? time = expression is { Time: { } at, EndTime: null, IsApproximate: false, IsTimeAmbiguous: false } ? (at.Hour * 60) + at.Minute : null;
        if (expression.Kind == TemporalKind.Time)
            return new DaySlot(null, null, null, 0, CalendarPart.Whole, time);
        if (expression is not { Kind: TemporalKind.Date, From: CalendarTerm term } || (expression.IsApproximate && expression.Time is null) || term.IsAnaphoric || term.IsImpossible || term.Rolling is not null || term.Index is not null || claim.OtherRange is not null)
            return default;
        if (term.DayShift is int shift && shift is >= -2 and <= 2 && ArticleDay.Of(claim.Document) is > 0 and var written)
            return new DaySlot(null, null, null, ((written - 1 + shift + 7) % 7) + 1, CalendarPart.Whole, time);
        if (term.WeekShift is not null || term.Step is 1 || term.MonthShift is not null || term.Granularity > DateGranularity.Year)
            return default;
        if (claim.Range is { Granularity: DateGranularity.Year } range && (term.YearShift is not null || term.Ago is not null))
            return new DaySlot(range.First.Year, null, null, 0);
        if (term.Ago is not null)
            return default;
        int weekday = term.Weekday is DayOfWeek day ? day == DayOfWeek.Sunday ? 7 : (int)day : 0;
        int? year = term.Year ?? (term.YearShift is not null && claim.Range is not null ? claim.Range.First.Year : null);
        CalendarTerm? end = expression.To;
        return new DaySlot(year, term.Month, term.Day, weekday, term.Part, time, end?.Year ?? term.EndYear, end?.Month);
    }

    /// <summary>Whether it is a stretch of which both ends are told.</summary>
    public bool HasEnd => EndYear is not null || EndMonth is not null;

    /// <summary>Whether both are stretches that begin or end in one month or year.</summary>
    public bool SharesEnd(DaySlot other) => HasEnd && other.HasEnd
        && ((Year == other.Year && Month == other.Month) || (EndYear == other.EndYear && EndMonth == other.EndMonth));

    /// <summary>Whether anything is told.</summary>
    public bool IsTold => Year is not null || Month is not null || Weekday > 0 || Time is not null;

    /// <summary>Whether a day of some week is all that is told.</summary>
    public bool IsOfWeek => Year is null && Month is null;

    /// <summary>Whether both tell enough of one sort to exclude each other, and do.</summary>
    public bool Excludes(DaySlot other)
    {
        if (HasEnd != other.HasEnd)
            return HasEnd ? LiesBeside(other) : other.LiesBeside(this);
        if (Year is int year && other.Year is int otherYear && year != otherYear)
            return true;
        if ((EndYear is int last && other.EndYear is int otherLast && last != otherLast) || (EndMonth is int lastMonth && other.EndMonth is int otherLastMonth && lastMonth != otherLastMonth))
            return true;
        if (Month is int month && other.Month is int otherMonth)
            return month != otherMonth || (Day is int day && other.Day is int otherDay ? day != otherDay : IsOtherPart(other));
        if (Month is null && other.Month is null && Year is not null && other.Year is not null)
            return IsOtherPart(other);
        if (!IsOfWeek || !other.IsOfWeek)
            return false;
        return Weekday > 0 && other.Weekday > 0 ? Weekday != other.Weekday || IsOtherTime(other) : Weekday == 0 && other.Weekday == 0 && IsOtherTime(other);
    }

    /// <summary>Whether both may name one day, year or time.</summary>
    public bool MayBe(DaySlot other) => IsTold && other.IsTold && !Excludes(other)
        && ((Year is not null && other.Year is not null) || (Month is not null && other.Month is not null) || (Weekday > 0 && other.Weekday > 0) || (Time is not null && other.Time is not null));

    // "between March 2021 and August 2023", "in August 2023": of a day within nobody can tell what is meant.
    private bool LiesBeside(DaySlot day) => Year is int first && EndYear is int last && day.Year is int year && (year < first || year > last);

    private bool IsOtherTime(DaySlot other)
    {
        if (Time is not int time || other.Time is not int otherTime)
            return false;
        int apart = Math.Abs(time - otherTime);
        return Math.Min(apart, WholeDay - apart) is >= MinMinutes and not HalfDay;
    }

    private bool IsOtherPart(DaySlot other) => (IsEarly(Part) && IsLate(other.Part)) || (IsLate(Part) && IsEarly(other.Part));

    private static bool IsEarly(CalendarPart part) => part is CalendarPart.Early or CalendarPart.Start;

    private static bool IsLate(CalendarPart part) => part is CalendarPart.Late or CalendarPart.End;
}
