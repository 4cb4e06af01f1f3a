namespace FactCheck.Values;

/// <summary>How surely the words name the days.</summary>
public enum DateCertainty
{
    /// <summary>The words and the calendar alone decide, or the words and the dateline.</summary>
    Certain,

    /// <summary>The year, the month or the week was taken as the one nearest to the dateline: "on July 3", "on Tuesday".</summary>
    Nearest,

    /// <summary>The words round: "around 2018", "two years ago", "early May", "spring 2020".</summary>
    Approximate,

    /// <summary>One of two readings of a numeric date whose order is not known: "03/04/2024".</summary>
    Ambiguous,
}
