namespace FactCheck.Expressions;

/// <summary>The part a word plays in a date; the class column of <c>temporal-words.tsv</c>.</summary>
internal enum TemporalClass
{
    /// <summary>None.</summary>
    None,

    /// <summary>A month.</summary>
    Month,

    /// <summary>A weekday.</summary>
    Weekday,

    /// <summary>A season.</summary>
    Season,

    /// <summary>A unit of time.</summary>
    Unit,

    /// <summary>A day by its distance from today: "yesterday".</summary>
    Day,

    /// <summary>A step from the present: "last", "this", "next".</summary>
    Step,

    /// <summary>A step from another date of the text: "following", "same".</summary>
    Echo,

    /// <summary>A part of a stretch: "early", "end".</summary>
    Part,

    /// <summary>A bound: "since", "by".</summary>
    Bound,

    /// <summary>A word that rounds: "around".</summary>
    About,

    /// <summary>A number word.</summary>
    Cardinal,

    /// <summary>An ordinal word.</summary>
    Ordinal,

    /// <summary>A decade in words: "nineties".</summary>
    Decade,

    /// <summary>A part of the day: "morning".</summary>
    Daytime,

    /// <summary>A time of day in a word: "noon"; the value is in minutes.</summary>
    Time,

    /// <summary>A time zone.</summary>
    Zone,

    /// <summary>"each", "every".</summary>
    Every,

    /// <summary>"daily", "weekly", "Tuesdays".</summary>
    Recurring,

    /// <summary>A vague number: "several".</summary>
    Vague,

    /// <summary>A noun that a four-digit number counts, so that it is no year: "2000 people".</summary>
    Counted,

    /// <summary>A word of no meaning of its own that an expression may start with: "the", "between".</summary>
    Opener,

    /// <summary>A word for a business year: "fiscal".</summary>
    Fiscal,
}
