namespace FactCheck.Claims;

/// <summary>What a check concluded about one claim. Every claim ends in exactly one verdict.</summary>
public enum Verdict
{
    /// <summary>Not compared; the reason is always given.</summary>
    NotChecked,

    /// <summary>A source says the same, or it follows from what a source says.</summary>
    Supported,

    /// <summary>A source says otherwise.</summary>
    Contradicted,

    /// <summary>No source speaks of it.</summary>
    Unsupported,
}
