namespace FactCheck.Training.Treebank;

/// <summary>One syntactic word of a treebank.</summary>
internal sealed class TreebankWord
{
    public required string Form { get; init; }
    public required string Lemma { get; init; }
    public required string Upos { get; init; }
    public required string Xpos { get; init; }
    public required string Features { get; init; }

    /// <summary>Number of the head, counted from 1; 0 is the root.</summary>
    public required int Head { get; init; }
    public required string Relation { get; init; }
    public required string Misc { get; init; }

    /// <summary>Whether white space follows in the text.</summary>
    public bool SpaceAfter { get; set; } = true;

    /// <summary>Half-open range in the raw text of the file.</summary>
    public int Start { get; set; }
    public int End { get; set; }
}
