namespace FactCheck.Language;

/// <summary>
/// One token of an analysed text, by UD English conventions ("don't" is two tokens, "10-member" three).
/// Positions are UTF-16 offsets into the text that was analysed; token indexes are positions in <see cref="Analysis.Tokens"/>.
/// </summary>
/// <param name="Start">First UTF-16 offset of the token.</param>
/// <param name="End">Offset after the last character; the token is <c>[Start, End)</c>.</param>
/// <param name="Head">Index of the head token within <see cref="Analysis.Tokens"/>, or -1 for the root of its sentence.</param>
/// <param name="Relation">The relation to <paramref name="Head"/>.</param>
/// <param name="PartOfSpeech">The universal part of speech.</param>
/// <param name="Tag">The Penn Treebank tag (XPOS), as text: "NNS", "VBD".</param>
/// <param name="Morphology">The morphological features.</param>
/// <param name="Lemma">The dictionary form: lower case, except for proper nouns, which keep their case.</param>
public readonly record struct Token(
    int Start,
    int End,
    int Head,
    DependencyRelation Relation,
    PartOfSpeech PartOfSpeech,
    string Tag,
    Morphology Morphology,
    string Lemma)
{
    /// <summary>Length in UTF-16 code units.</summary>
    public int Length => End - Start;

    /// <summary>Whether all of <paramref name="morphology"/> is marked on this token.</summary>
    public bool Is(Morphology morphology) => (Morphology & morphology) == morphology;
}
