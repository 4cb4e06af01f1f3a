namespace FactCheck.Lexicons;

/// <summary>What must be beside a word for it to be read as a unit.</summary>
internal enum UnitNeed
{
    /// <summary>A figure before it.</summary>
    None,

    /// <summary>A figure that touches it: "240V".</summary>
    Attached,

    /// <summary>A figure with decimals that touches it: "9.58s".</summary>
    AttachedDecimal,

    /// <summary>A figure in digits before it: "5 g".</summary>
    Figure,

    /// <summary>A word of size after it, or feet before it: 10" wide.</summary>
    Length,

    /// <summary>A figure that a temperature can have: "40C".</summary>
    Temperature,

    /// <summary>Not a number of millions: "100m sprint".</summary>
    Metre,

    /// <summary>"of" after it: "two cups of flour".</summary>
    Of,

    /// <summary>Not "second half".</summary>
    Second,

    /// <summary>A figure before it, which it makes an age: "87 yo".</summary>
    Age,
}
