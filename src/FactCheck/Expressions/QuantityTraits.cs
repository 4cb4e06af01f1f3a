namespace FactCheck.Expressions;

/// <summary>What the form of a quantity in a text says beside its value.</summary>
[Flags]
public enum QuantityTraits
{
    /// <summary>Nothing of note.</summary>
    None = 0,

    /// <summary>The figure is written in digits: "24", and not "twenty-four".</summary>
    Digits = 1,

    /// <summary>A position in a series: "24th".</summary>
    Ordinal = 2,

    /// <summary>A position counted from the end or from here: "penultimate", "next". The figure is the offset, 0 for the last or current one.</summary>
    Relative = 4,

    /// <summary>The first part of a compound: "10-member". The noun's span is in the expression.</summary>
    Compound = 8,

    /// <summary>An age: "three-year-old", "aged 45", "Smith, 45,".</summary>
    Age = 16,

    /// <summary>Four digits that are probably a year; a counted noun behind them says otherwise.</summary>
    Year = 32,

    /// <summary>A share in words or as a fraction: "half", "one in five", "3/4". The quantity is in percent.</summary>
    Fraction = 64,

    /// <summary>One of several quantities in a row: "22, 24 and 26".</summary>
    Listed = 128,

    /// <summary>The figure carries a scale word or symbol: "million", "bn".</summary>
    Scaled = 256,

    /// <summary>A rate: "60 miles an hour", "$70 a share". The unit behind "per" is not in the quantity, save for speeds.</summary>
    Rate = 512,

    /// <summary>The word "one", which may be a pronoun.</summary>
    One = 1024,
}
