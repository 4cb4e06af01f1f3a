namespace FactCheck.Kinds.Dates;

/// <summary>What a date is of its event.</summary>
internal enum DateRole
{
    /// <summary>When it happens.</summary>
    At,

    /// <summary>When it begins.</summary>
    Start,

    /// <summary>When it ends.</summary>
    End,

    /// <summary>When somebody was born.</summary>
    Birth,

    /// <summary>When somebody died.</summary>
    Death,

    /// <summary>When a body was founded.</summary>
    Founding,

    /// <summary>How long it lasts.</summary>
    Length,
}
