namespace FactCheck.Kinds.Statements;

/// <summary>What part an argument has in what is said, active and passive alike.</summary>
internal enum ArgumentRole
{
    /// <summary>Who does it, or of whom it is said.</summary>
    Agent,

    /// <summary>To whom or what it is done.</summary>
    Patient,

    /// <summary>Who gets it.</summary>
    Recipient,

    /// <summary>What the agent is said to be.</summary>
    Attribute,

    /// <summary>Place, time, means: what a preposition brings in.</summary>
    Circumstance,
}
