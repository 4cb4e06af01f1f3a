namespace FactCheck.Lexicons;

/// <summary>The part of a verb that tells a cause.</summary>
internal enum CauseSide
{
    /// <summary>Who or what does it: "sparks caused the fire".</summary>
    Agent,

    /// <summary>Whom or what it is done to: "blamed the frost".</summary>
    Patient,

    /// <summary>What "to" brings in: "attributed the fire to a spark".</summary>
    To,

    /// <summary>What "from" brings in: "resulted from a spark".</summary>
    From,
}
