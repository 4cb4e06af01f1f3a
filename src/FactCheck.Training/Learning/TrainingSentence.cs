namespace FactCheck.Training.Learning;

/// <summary>One sentence as the network reads it: rows of the embedding tables, and what it is to answer.</summary>
internal sealed class TrainingSentence
{
    /// <summary>Row in the table of words; 0 where the word is unknown.</summary>
    public required int[] Word { get; init; }

    /// <summary>Row of the given vectors; -1 where there is none.</summary>
    public required int[] Vector { get; init; }

    /// <summary>Rows of the hashed tables, one array a table; -1 where one is left out.</summary>
    public required int[][] Hashed { get; init; }
    public required int[] Tag { get; init; }

    /// <summary>Index of the head; the sentence length stands for the root.</summary>
    public required int[] Head { get; init; }
    public required int[] Relation { get; init; }

    /// <summary>Entity labels; null where nobody marked them.</summary>
    public int[]? Entity { get; init; }

    /// <summary>Types of what the words head; null where nobody marked them.</summary>
    public int[]? HeadType { get; init; }

    /// <summary>1 for a sentence of a treebank without entities, -1 for one with: they differ in what they call a name.</summary>
    public required float Leaning { get; init; }
    public int Length => Word.Length;
}
