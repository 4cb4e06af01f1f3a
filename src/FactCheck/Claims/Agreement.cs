namespace FactCheck.Claims;

/// <summary>How the claims of a comparison stand to each other.</summary>
public enum Agreement
{
    /// <summary>They speak of different things after all.</summary>
    Unrelated,

    /// <summary>They say the same.</summary>
    Agrees,

    /// <summary>They say different things that are true together: one is rounded, or less specific.</summary>
    Compatible,

    /// <summary>They can be true together and an editor would still ask: "150" against "over 100".</summary>
    Discrepancy,

    /// <summary>They cannot both be true.</summary>
    Conflict,

    /// <summary>Both were true at their time: the later one supersedes.</summary>
    Update,
}
