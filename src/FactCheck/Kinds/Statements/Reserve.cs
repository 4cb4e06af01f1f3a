namespace FactCheck.Kinds.Statements;

/// <summary>What keeps a statement from being told as fact.</summary>
internal enum Reserve
{
    /// <summary>Nothing: it is, was or will be so.</summary>
    None,

    /// <summary>It may or may not be so: "it is not known whether".</summary>
    Open,

    /// <summary>It may be so.</summary>
    Possible,

    /// <summary>It will be so if something else is.</summary>
    Condition,

    /// <summary>It would have been so.</summary>
    Unreal,

    /// <summary>It was so but for a little: "almost won".</summary>
    Nearly,

    /// <summary>It will be so: told as done, it is told too early.</summary>
    Coming,

    /// <summary>It is planned or expected.</summary>
    Ahead,

    /// <summary>Somebody asks for it, or it should be so.</summary>
    Wanted,

    /// <summary>It did not come about: "kept him from winning", "rejected claims that he won".</summary>
    Denied,

    /// <summary>It is not so, or somebody else's word, or told without a time: other rules judge that.</summary>
    Other,
}
