namespace FactCheck.Lexicons;

/// <summary>What a reporting verb says about the words it reports.</summary>
internal enum ReportingForce
{
    /// <summary>They were said: "say", "add".</summary>
    State,

    /// <summary>They are the speaker's view or charge: "claim", "allege".</summary>
    Claim,

    /// <summary>The speaker says they are so after all: "confirm", "admit".</summary>
    Confirm,

    /// <summary>The speaker says they are not so: "deny".</summary>
    Deny,

    /// <summary>They are wanted: "urge", "demand".</summary>
    Order,

    /// <summary>They are to come: "promise", "predict".</summary>
    Future,
}
