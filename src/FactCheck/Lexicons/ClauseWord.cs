namespace FactCheck.Lexicons;

/// <summary>What a word does in a clause.</summary>
internal enum ClauseWord
{
    /// <summary>Stands for all or for none: "anyone", "nobody", "casualty" in "no casualties".</summary>
    Anyone,

    /// <summary>A verb whose object will not be: "rule out", "avert".</summary>
    Averting,

    /// <summary>A verb that, denied, denies its object: "found no crack".</summary>
    Having,

    /// <summary>A verb that passes judgement: "found guilty".</summary>
    Judging,

    /// <summary>Denies its clause: "not", "never".</summary>
    Negative,

    /// <summary>Beside a denial leaves half of it standing: "not only", "no longer".</summary>
    Partial,

    /// <summary>Stands for a part of those named behind "of": "none of the drivers".</summary>
    Quantifier,

    /// <summary>A verb of being or staying somewhere, of which "may" says that it is so: "may stay at home".</summary>
    Staying,

    /// <summary>Leaves room for what comes later: "not yet", "still".</summary>
    Unfinished,

    /// <summary>Names nothing in particular: "no way", "no sign".</summary>
    Unspecific,

    /// <summary>Says of a clause that it is not so: "a rumour", "untrue".</summary>
    Untruth,
}
