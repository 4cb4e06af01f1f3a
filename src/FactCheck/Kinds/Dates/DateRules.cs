using System.Collections.Immutable;
using FactCheck.Claims;

namespace FactCheck.Kinds.Dates;

/// <summary>The rules of the dates; what each means is written in its page.</summary>
internal static class DateRules
{
    /// <summary>One event, two dates.</summary>
    public static Rule Different { get; } = new("FC2001", "Dates of one event exclude each other", Severity.Warning);

    /// <summary>One event, the same day in another year, or another year.</summary>
    public static Rule YearShifted { get; } = new("FC2002", "The year of an event is shifted", Severity.Warning);

    /// <summary>One event, two times of day.</summary>
    public static Rule TimeDiffers { get; } = new("FC2003", "Times of day of one event exclude each other", Severity.Warning);

    /// <summary>A later article moves the date.</summary>
    public static Rule Superseded { get; } = new("FC2004", "A later article gives another date", Severity.Note);

    /// <summary>"since" against "until", "by" against "after".</summary>
    public static Rule BoundTurned { get; } = new("FC2005", "The bound of a date is turned", Severity.Warning);

    /// <summary>"Monday, July 9" where July 9 is a Tuesday.</summary>
    public static Rule WeekdayMisfit { get; } = new("FC2010", "The weekday does not fit its date", Severity.Error);

    /// <summary>"a five-year term, 2025-2027".</summary>
    public static Rule LengthMisfit { get; } = new("FC2011", "The length of a period does not fit its ends", Severity.Warning);

    /// <summary>"30 February".</summary>
    public static Rule NoSuchDay { get; } = new("FC2012", "There is no such day", Severity.Error);

    /// <summary>"from May 2020 to March 2019".</summary>
    public static Rule EndsBeforeStart { get; } = new("FC2013", "A period ends before it starts", Severity.Warning);

    /// <summary>A date ahead of the article, told as past.</summary>
    public static Rule ToldAsPast { get; } = new("FC2014", "A day after the article's own is told as past", Severity.Note);

    /// <summary>A date that no source has.</summary>
    public static Rule NotInSource { get; } = new("FC2020", "No source has this date", Severity.Warning);

    /// <summary>A date that no source has, where a source has another.</summary>
    public static Rule InPlace { get; } = new("FC2021", "The source has another date in this place", Severity.Warning);

    /// <summary>"last month", or a weekday beside none, that no source has.</summary>
    public static Rule RelativeNotInSource { get; } = new("FC2022", "No source has this date counted from the day of writing", Severity.Note);

    /// <summary>One happening, told in other words, with two dates.</summary>
    public static Rule Retold { get; } = new("FC2023", "Two articles date one happening differently", Severity.Warning);

    /// <summary>All of them, by id.</summary>
    public static ImmutableArray<Rule> All { get; } =
        [Different, YearShifted, TimeDiffers, Superseded, BoundTurned, WeekdayMisfit, LengthMisfit, NoSuchDay, EndsBeforeStart, ToldAsPast, NotInSource, InPlace, RelativeNotInSource, Retold];
}
