namespace FactCheck.Values;

/// <summary>How fine a date is written, from fine to coarse.</summary>
public enum DateGranularity
{
    /// <summary>A day.</summary>
    Day,

    /// <summary>A weekend.</summary>
    Weekend,

    /// <summary>A week.</summary>
    Week,

    /// <summary>A month.</summary>
    Month,

    /// <summary>A season, three months of it.</summary>
    Season,

    /// <summary>A quarter of a year.</summary>
    Quarter,

    /// <summary>Half a year.</summary>
    Half,

    /// <summary>A year, or a term over two of them ("2024-25").</summary>
    Year,

    /// <summary>A decade.</summary>
    Decade,

    /// <summary>A century.</summary>
    Century,
}
