namespace FactCheck.Lexicons;

/// <summary>What a word does in a numeral.</summary>
internal enum NumberRole
{
    /// <summary>"zero" to "nine".</summary>
    Digit,

    /// <summary>"ten" to "nineteen".</summary>
    Teen,

    /// <summary>"twenty" to "ninety".</summary>
    Ten,

    /// <summary>"hundred".</summary>
    Hundred,

    /// <summary>"thousand", "million", "lakh", or a symbol such as "bn".</summary>
    Scale,

    /// <summary>"dozen".</summary>
    Dozen,

    /// <summary>"first" to "ninth".</summary>
    OrdinalDigit,

    /// <summary>"tenth" to "nineteenth".</summary>
    OrdinalTeen,

    /// <summary>"twentieth" to "ninetieth".</summary>
    OrdinalTen,

    /// <summary>"hundredth".</summary>
    OrdinalHundred,

    /// <summary>"thousandth" and above.</summary>
    OrdinalScale,

    /// <summary>"half", "quarter": the value is the denominator.</summary>
    Part,

    /// <summary>"thirds", "quarters": the value is the denominator.</summary>
    Parts,

    /// <summary>"and".</summary>
    And,

    /// <summary>"a", "an".</summary>
    Article,

    /// <summary>"point".</summary>
    Point,

    /// <summary>"minus", "negative".</summary>
    Sign,

    /// <summary>A figure in digits; no word of the table.</summary>
    Literal,
}
