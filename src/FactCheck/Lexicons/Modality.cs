namespace FactCheck.Lexicons;

/// <summary>How a statement stands to the facts, from certain to least certain.</summary>
internal enum Modality
{
    /// <summary>It is or was so.</summary>
    Actual,

    /// <summary>It will be so.</summary>
    Future,

    /// <summary>It is expected.</summary>
    Expected,

    /// <summary>Somebody plans, offers or tries it.</summary>
    Planned,

    /// <summary>It should be so, or somebody asks for it.</summary>
    Necessary,

    /// <summary>It would be so if.</summary>
    Conditional,

    /// <summary>It may be so.</summary>
    Possible,

    /// <summary>Somebody alleges or believes it.</summary>
    Alleged,

    /// <summary>It did not come about: "failed to", "refused to".</summary>
    Denied,
}
