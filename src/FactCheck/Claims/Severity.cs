namespace FactCheck.Claims;

/// <summary>How much a finding matters. Each level is a promise measured on labelled data.</summary>
public enum Severity
{
    /// <summary>Switched off: not reported.</summary>
    None,

    /// <summary>Worth a look.</summary>
    Note,

    /// <summary>Wrong at most once in five.</summary>
    Warning,

    /// <summary>Wrong at most once in twenty.</summary>
    Error,
}
