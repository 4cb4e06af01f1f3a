namespace FactCheck.Values;

/// <summary>What a unit measures; quantities of different dimensions are never compared.</summary>
public enum UnitDimension
{
    /// <summary>A count of things, or a bare number.</summary>
    Count,

    /// <summary>A position in a series: "24th".</summary>
    Ordinal,

    /// <summary>A share in percent, or a fraction ("half", "one in five"), in percent.</summary>
    Percent,

    /// <summary>A difference of two shares, in percentage points.</summary>
    PercentagePoint,

    /// <summary>A multiple: "doubled", "threefold".</summary>
    Ratio,

    /// <summary>A result of two sides: "3-2".</summary>
    Score,

    /// <summary>Money; each currency is a unit of its own and is not converted.</summary>
    Money,

    /// <summary>A length of time, an age.</summary>
    Time,

    /// <summary>Length or distance.</summary>
    Length,

    /// <summary>Area.</summary>
    Area,

    /// <summary>Volume.</summary>
    Volume,

    /// <summary>Mass.</summary>
    Mass,

    /// <summary>Temperature.</summary>
    Temperature,

    /// <summary>Energy.</summary>
    Energy,

    /// <summary>Power.</summary>
    Power,

    /// <summary>Speed.</summary>
    Speed,

    /// <summary>Pressure.</summary>
    Pressure,

    /// <summary>An amount of data.</summary>
    Data,

    /// <summary>Frequency.</summary>
    Frequency,

    /// <summary>An angle.</summary>
    Angle,

    /// <summary>Another unit; comparable with itself only.</summary>
    Other,
}
