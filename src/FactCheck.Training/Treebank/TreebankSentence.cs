namespace FactCheck.Training.Treebank;

/// <summary>One sentence of a treebank.</summary>
internal sealed class TreebankSentence
{
    public List<TreebankWord> Words { get; } = [];

    /// <summary>Whether a paragraph or a document begins here.</summary>
    public bool StartsParagraph { get; set; }

    /// <summary>Whether a document begins here.</summary>
    public bool StartsDocument { get; set; }

    /// <summary>Whether the file marks entities at all (GUM does, EWT does not).</summary>
    public bool HasEntities { get; set; }

    /// <summary>Whose ways the annotation follows: 1 for a treebank without entities (EWT), -1 for one with them (GUM), 0 for neither.</summary>
    public float Leaning { get; set; }

    /// <summary>Half-open range in the raw text of the file.</summary>
    public int Start { get; set; }
    public int End { get; set; }

    /// <summary>Entity mentions by the MISC column, nested ones included: first word, end word, type.</summary>
    public List<(int First, int End, string Type)> Entities { get; } = [];
}
