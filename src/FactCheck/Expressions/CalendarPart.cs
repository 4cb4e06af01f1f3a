namespace FactCheck.Expressions;

/// <summary>Which part of a stretch of time is meant.</summary>
internal enum CalendarPart
{
    /// <summary>All of it.</summary>
    Whole,

    /// <summary>"early 2019": its first part.</summary>
    Early,

    /// <summary>"mid-2019": the part in the middle.</summary>
    Middle,

    /// <summary>"late 2019": its last part.</summary>
    Late,

    /// <summary>"the beginning of 2019".</summary>
    Start,

    /// <summary>"the end of 2019".</summary>
    End,
}
