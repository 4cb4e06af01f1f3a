namespace FactCheck.Lexicons;

/// <summary>The part of a verb that tells a cause.</summary>
internal enum CauseSide
{
    /// <summary>Who or what does it: "sparks caused the fire".</summary>
    Agent,

    /// <summary>Whom or what it is done to: "blamed the frost".</summary>
    Patient,
}
