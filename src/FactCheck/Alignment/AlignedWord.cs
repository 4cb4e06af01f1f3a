namespace FactCheck.Alignment;

/// <summary>A content word of a rewrite held against the sources. All shares are 0 to 1.</summary>
internal sealed class AlignedWord
{
    /// <summary>Index of the token in the rewrite.</summary>
    public required int Token { get; init; }

    /// <summary>Its sort.</summary>
    public required WordSort Sort { get; init; }

    /// <summary>How much the word tells: rare words 1, the most frequent ones 0.15.</summary>
    public required double Weight { get; init; }

    /// <summary>How the sources carry it.</summary>
    public required WordMatch Match { get; init; }

    /// <summary>Whether a check of its own found it supported: a rounded figure, a name in another spelling.</summary>
    public bool IsVouched { get; init; }

    /// <summary>How far the word is carried at all.</summary>
    public double Support => IsVouched ? Math.Max(0.9, Match.Support) : Match.Support;

    /// <summary>How much of the words around it the best sentence of the sources says.</summary>
    public double Context { get; set; }

    /// <summary>How much of the words around it the best sentence that has the word too says.</summary>
    public double ContextWithWord { get; set; }

    /// <summary>How much better the words around it are placed where the word is not.</summary>
    public double Gap => IsVouched ? 0 : Math.Max(0, Context - ContextWithWord);

    /// <summary>How well its link to its governor is carried; null when the governor or the word is not in the sources.</summary>
    public double? Arc { get; set; }

    /// <summary>The part it plays below its governor.</summary>
    public ArcSort ArcSort { get; set; }

    /// <summary>Likeness to the word that fills its place in the sources; null when nothing fills it.</summary>
    public double? Rival { get; set; }

    /// <summary>Whether the sentence of the sources that says most of this one has the word's opposite instead.</summary>
    public bool IsOpposed { get; set; }

    /// <summary>Whether it is negated.</summary>
    public bool IsNegated { get; set; }

    /// <summary>How many words the run copied from the sources has that it stands in; 0 for none.</summary>
    public int RunLength { get; set; }

    /// <summary>Likeness to what a source has in its place between two copied runs; null when it stands in no such place.</summary>
    public double? Swapped { get; set; }

    /// <summary>Whether it was put between two copied runs that follow each other in a source.</summary>
    public bool IsInserted { get; set; }

    /// <summary>Whether a claim that covers it was found contradicted.</summary>
    public bool IsContradicted { get; set; }

    /// <summary>Whether a claim that covers it was found unsupported.</summary>
    public bool IsUnsupported { get; set; }

    /// <summary>How grave a finding on it is: 0 for none, a third for a note, 1 for an error.</summary>
    public double Alarm { get; set; }
}
