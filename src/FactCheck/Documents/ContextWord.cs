using FactCheck.Language;

namespace FactCheck.Documents;

/// <summary>A word that tells what a figure or a date beside it is of.</summary>
/// <param name="Lemma">The lemma, in upper case.</param>
/// <param name="PartOfSpeech">What it is in its sentence.</param>
/// <param name="Distance">Its place among the words after it, from 1; below 0 before it, -1 the nearest.</param>
internal readonly record struct ContextWord(string Lemma, PartOfSpeech PartOfSpeech, int Distance)
{
    // "export", "exported" and "exporter"; not "produce" and "product".
    private const int MinStem = 5;

    // Words this alike may say one thing; those that merely keep company lie below.
    private const double MinSimilarity = 0.5;

    /// <summary>Whether it names somebody or something.</summary>
    public bool IsName => PartOfSpeech == PartOfSpeech.ProperNoun;

    /// <summary>Whether both are one word, or built from one.</summary>
    public bool IsOne(ContextWord other) => Lemma == other.Lemma || SharesStem(Lemma, other.Lemma);

    /// <summary>Whether one may stand for the other.</summary>
    public bool MayBeOne(ContextWord other) => IsOne(other)
        || EnglishModel.Default.Similarity(Lemma, PartOfSpeech, other.Lemma, other.PartOfSpeech) >= MinSimilarity;

    private static bool SharesStem(string one, string other)
    {
        int length = Math.Min(one.Length, other.Length);
        int shared = 0;
        while (shared < length && one[shared] == other[shared])
            shared++;
        return shared >= MinStem && Math.Max(one.Length, other.Length) - shared <= 4 && length - shared <= 3;
    }
}
