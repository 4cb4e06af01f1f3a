namespace FactCheck.Kinds.Quantities;

/// <summary>What a verb says of an amount that follows it.</summary>
internal enum MeasureVerb
{
    /// <summary>Nothing particular.</summary>
    None,

    /// <summary>The subject has that level: "reached", "totalled".</summary>
    Level,

    /// <summary>The subject changed by it, or to it: "rose", "fell".</summary>
    Change,

    /// <summary>The subject gives it to something: "contributes $3bn to".</summary>
    Adds,
}
