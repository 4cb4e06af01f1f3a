using FactCheck.Values;

namespace FactCheck.Expressions;

/// <summary>A date, a period, a length of time or a time of day found in a text, as its words give it. Immutable.</summary>
/// <param name="Start">First UTF-16 offset of its words.</param>
/// <param name="End">Offset after the last of them.</param>
/// <param name="Kind">What it states.</param>
internal sealed record TemporalExpression(int Start, int End, TemporalKind Kind)
{
    /// <summary>The date, or the first end of a period; null for a length of time or a time of day.</summary>
    public CalendarTerm? From { get; init; }

    /// <summary>The last end of a period ("3 to 5 May"), included; null for a single date.</summary>
    public CalendarTerm? To { get; init; }

    /// <summary>The other reading of a numeric date whose order is not known ("03/04/2024"); null when there is one reading only.</summary>
    public CalendarTerm? Other { get; init; }

    /// <summary>How the words around the date bound the time that is meant.</summary>
    public DateBound Bound { get; init; }

    /// <summary>Whether the words round: "around", "circa".</summary>
    public bool IsApproximate { get; init; }

    /// <summary>The length of time; null for the other kinds.</summary>
    public Duration? Duration { get; init; }

    /// <summary>The time of day; null when none is given, or two are.</summary>
    public TimeOnly? Time { get; init; }

    /// <summary>The time of day to which a stretch lasts ("5 to 6pm"); null otherwise.</summary>
    public TimeOnly? EndTime { get; init; }

    /// <summary>Whether the time of day lacks morning or evening ("10:30"), so that twelve hours more are as likely.</summary>
    public bool IsTimeAmbiguous { get; init; }

    /// <summary>
    /// The days meant; null when the words need a dateline and none is given, hang on another date of the text, or name a day that does
    /// not exist.
    /// </summary>
    /// <param name="dateline">The day the words were written on; null when unknown.</param>
    /// <param name="direction">Which way from the dateline to look where the words leave the year or week open.</param>
    public DateRange? Resolve(DateOnly? dateline, TemporalDirection direction = TemporalDirection.Nearest)
    {
        if (From is null)
            return null;

        DateRange? range = To is null ? CalendarResolver.Resolve(From, dateline, direction) : CalendarResolver.Resolve(From, To, dateline, direction);
        if (range is null)
            return null;

        DateCertainty certainty = IsApproximate ? DateCertainty.Approximate : Other is not null ? DateCertainty.Ambiguous : range.Certainty;
        return range with { Certainty = certainty, Bound = Bound };
    }
}
