namespace FactCheck.Expressions;

/// <summary>How a numeral is written.</summary>
[Flags]
internal enum NumeralTraits
{
    None = 0,

    /// <summary>In digits, at least in part.</summary>
    Digits = 1,

    /// <summary>With decimals.</summary>
    Decimals = 2,

    /// <summary>With a scale word or symbol of a thousand or more.</summary>
    Scaled = 4,

    /// <summary>A part of one: "half", "three-fifths", "one in five"; the value is the share itself, 0.6.</summary>
    Share = 8,

    /// <summary>A position: "24th".</summary>
    Ordinal = 16,

    /// <summary>Digits with separators of thousands: "1,234".</summary>
    Grouped = 32,

    /// <summary>The digit word "one" alone.</summary>
    One = 64,

    /// <summary>Begins with "a": "a hundred".</summary>
    Article = 128,

    /// <summary>Exact by its form, whatever its digits: "a dozen", "half a million".</summary>
    ExactForm = 256,
}
