namespace FactCheck.Lexicons;

/// <summary>Where a hedge stands.</summary>
internal enum HedgeSide
{
    /// <summary>Before its figure.</summary>
    Before,

    /// <summary>After its figure.</summary>
    After,

    /// <summary>Before two figures that "and" joins: "between 5 and 7".</summary>
    Between,

    /// <summary>Before two figures that "to" joins: "from 5 to 7".</summary>
    From,
}
