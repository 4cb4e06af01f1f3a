namespace FactCheck.Kinds.Quantities;

/// <summary>What the label of a figure is one of: figures of one row have labels of one sort.</summary>
internal enum FigureLabelSort
{
    /// <summary>A month.</summary>
    Month,

    /// <summary>A day of the week.</summary>
    Weekday,

    /// <summary>A year.</summary>
    Year,

    /// <summary>A place, a body or a person.</summary>
    Name,

    /// <summary>What a change is counted from: a month or a year earlier.</summary>
    Base,
}
