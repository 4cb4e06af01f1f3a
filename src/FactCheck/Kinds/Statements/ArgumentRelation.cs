namespace FactCheck.Kinds.Statements;

/// <summary>How two arguments stand to each other.</summary>
internal enum ArgumentRelation
{
    /// <summary>One of them is open or too vague to tell.</summary>
    Unknown,

    /// <summary>They are the same, or one is a form or a kind of the other.</summary>
    Same,

    /// <summary>They are two: two people, two places, two figures of speech for two things.</summary>
    Different,
}
