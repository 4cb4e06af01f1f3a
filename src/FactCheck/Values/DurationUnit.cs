namespace FactCheck.Values;

/// <summary>The unit a length of time is written in.</summary>
public enum DurationUnit
{
    /// <summary>A second.</summary>
    Second,

    /// <summary>A minute.</summary>
    Minute,

    /// <summary>An hour.</summary>
    Hour,

    /// <summary>A day.</summary>
    Day,

    /// <summary>A week, or a fortnight as two of them.</summary>
    Week,

    /// <summary>A month; a quarter is three of them.</summary>
    Month,

    /// <summary>A year; a decade is ten of them, a century a hundred.</summary>
    Year,
}
