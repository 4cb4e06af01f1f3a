namespace FactCheck.Checking;

/// <summary>How the articles of a cluster stand to each other.</summary>
public enum ClusterVerdict
{
    /// <summary>One article only.</summary>
    Single,

    /// <summary>All say the same, or what is true together.</summary>
    Agree,

    /// <summary>They can be true together and an editor would still ask.</summary>
    Discrepancy,

    /// <summary>They cannot all be true.</summary>
    Conflict,

    /// <summary>They differ by what was true when they were written.</summary>
    Update,
}
