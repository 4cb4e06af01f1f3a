namespace FactCheck.Claims;

/// <summary>Which number about its subject a quantity is.</summary>
public enum Statistic
{
    /// <summary>Not said.</summary>
    Unspecified,

    /// <summary>How many, or how much in all.</summary>
    Total,

    /// <summary>A part of a whole.</summary>
    Share,

    /// <summary>By how much something changed.</summary>
    Change,

    /// <summary>So much per something.</summary>
    Rate,

    /// <summary>A mean or median.</summary>
    Average,

    /// <summary>A position in a series.</summary>
    Rank,

    /// <summary>A length of time.</summary>
    Duration,

    /// <summary>An age.</summary>
    Age,

    /// <summary>A result of two sides.</summary>
    Score,
}
