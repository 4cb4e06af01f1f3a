namespace FactCheck.Lexicons;

/// <summary>What a word tells of a vote.</summary>
internal enum VoteWord
{
    /// <summary>Nobody was against: "unanimously".</summary>
    Unanimous,

    /// <summary>Not all were of one mind: "divided", "abstain".</summary>
    Divided,

    /// <summary>Somebody votes or decides: "vote", "approve".</summary>
    Vote,

    /// <summary>Who votes: "board", "juror".</summary>
    Body,

    /// <summary>None is left out: "all".</summary>
    Everybody,
}
