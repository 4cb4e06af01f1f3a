namespace FactCheck.Alignment;

/// <summary>How two words stand to each other in meaning.</summary>
internal enum WordRelation
{
    /// <summary>One of them was not said.</summary>
    Unknown,

    /// <summary>They mean different things.</summary>
    Different,

    /// <summary>One is a kind of the other, or they are close in meaning.</summary>
    Near,

    /// <summary>The same word, a synonym, or one derived from the other.</summary>
    Same,
}
