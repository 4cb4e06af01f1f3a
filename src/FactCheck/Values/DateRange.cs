namespace FactCheck.Values;

/// <summary>
/// The days a date stands for: from <see cref="First"/> to <see cref="Last"/>, both included. "July 2024" is 1 to 31 July 2024.
/// A bounded date ("by 2030") keeps the days its words name; <see cref="Earliest"/> and <see cref="Latest"/> tell what the bound makes of them.
/// </summary>
/// <param name="First">The first day.</param>
/// <param name="Last">The last day, included; not before <paramref name="First"/>.</param>
/// <param name="Granularity">How fine the date is written.</param>
/// <param name="Certainty">How surely the words name the days.</param>
/// <param name="Bound">How the words around it bound the time that is meant.</param>
public sealed record DateRange(
    DateOnly First,
    DateOnly Last,
    DateGranularity Granularity,
    DateCertainty Certainty = DateCertainty.Certain,
    DateBound Bound = DateBound.At)
{
    /// <summary>The first day of the time that is meant; null when nothing bounds it from below ("until 2024").</summary>
    public DateOnly? Earliest => Bound switch
    {
        DateBound.At or DateBound.From => First,
        DateBound.After => Shifted(Last, 1),
        _ => null,
    };

    /// <summary>The last day, included, of the time that is meant; null when nothing bounds it from above ("since 2022").</summary>
    public DateOnly? Latest => Bound switch
    {
        DateBound.At or DateBound.Until or DateBound.By => Last,
        DateBound.Before => Shifted(First, -1),
        _ => null,
    };

    /// <summary>How many days from first to last, both counted.</summary>
    public int Days => Last.DayNumber - First.DayNumber + 1;

    /// <summary>Whether all days of <paramref name="other"/> lie in this range; bounds are left out of account.</summary>
    public bool Contains(DateRange other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return First <= other.First && other.Last <= Last;
    }

    /// <summary>
    /// How this date, as a claim, relates to the evidence. Dates bounded alike compare by the days they name, since "by 2030" and "by 2035"
    /// are two deadlines; dates bounded otherwise by the time they leave open. What rounds is given one more of its own unit either way.
    /// </summary>
    public DateRelation RelationTo(DateRange evidence)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        bool alike = Side(Bound) == Side(evidence.Bound);
        DateOnly first = alike ? First : Earliest ?? DateOnly.MinValue;
        DateOnly last = alike ? Last : Latest ?? DateOnly.MaxValue;
        DateOnly otherFirst = alike ? evidence.First : evidence.Earliest ?? DateOnly.MinValue;
        DateOnly otherLast = alike ? evidence.Last : evidence.Latest ?? DateOnly.MaxValue;
        if (first == otherFirst && last == otherLast)
            return DateRelation.Equal;
        if (otherFirst <= first && last <= otherLast)
            return DateRelation.Finer;
        if (first <= otherFirst && otherLast <= last)
            return DateRelation.Coarser;
        int slack = Math.Max(Slack, evidence.Slack);
        return first.DayNumber - slack <= otherLast.DayNumber && otherFirst.DayNumber - slack <= last.DayNumber
            ? DateRelation.Overlapping
            : DateRelation.Disjoint;
    }

    // "around 2018" may stand for the end of 2017: one more unit of its own, either way.
    private int Slack => Certainty != DateCertainty.Approximate
        ? 0
        : Granularity switch
        {
            DateGranularity.Day => 1,
            DateGranularity.Weekend or DateGranularity.Week => 7,
            DateGranularity.Month => 31,
            DateGranularity.Season or DateGranularity.Quarter => 46,
            DateGranularity.Half => 92,
            DateGranularity.Year => 366,
            DateGranularity.Decade => 3653,
            _ => 36525,
        };

    private static int Side(DateBound bound) => bound switch
    {
        DateBound.From or DateBound.After => 1,
        DateBound.Until or DateBound.By or DateBound.Before => 2,
        _ => 0,
    };

    private static DateOnly? Shifted(DateOnly day, int days)
    {
        int number = day.DayNumber + days;
        return number < DateOnly.MinValue.DayNumber || number > DateOnly.MaxValue.DayNumber ? null : DateOnly.FromDayNumber(number);
    }
}
