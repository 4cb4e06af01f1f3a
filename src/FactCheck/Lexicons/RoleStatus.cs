namespace FactCheck.Lexicons;

/// <summary>How somebody holds an office.</summary>
internal enum RoleStatus
{
    /// <summary>Nothing is said: in office.</summary>
    None,

    /// <summary>Said to be in office now: "current", "sitting".</summary>
    Current,

    /// <summary>No longer: "former", "ex-".</summary>
    Former,

    /// <summary>For the time being: "acting", "interim".</summary>
    Acting,

    /// <summary>Not yet: "-elect", "incoming".</summary>
    Elect,

    /// <summary>In the second place: "deputy", "vice".</summary>
    Deputy,

    /// <summary>Wants it: "candidate".</summary>
    Candidate,

    /// <summary>Speaks for the opposition on it: "shadow home secretary".</summary>
    Shadow,
}
