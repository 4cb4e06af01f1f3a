using FactCheck.Documents;

namespace FactCheck.Alignment;

/// <summary>A sentence of a rewrite laid on the sources.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="Words">Its content words.</param>
/// <param name="Place">The sentence of the sources that says most of it, counted through all sources; -1 when none says any.</param>
/// <param name="CoveredByOne">The share of its words' weight that this sentence says.</param>
/// <param name="CoveredByTwo">The share that it and the one that adds most say.</param>
internal sealed record AlignedSentence(Sentence Sentence, List<AlignedWord> Words, int Place, double CoveredByOne, double CoveredByTwo)
{
    /// <summary>How many negations that sentence of the sources has.</summary>
    public int PlaceNegations { get; set; }
}
