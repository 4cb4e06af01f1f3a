using FactCheck.Entities;
using FactCheck.Language;
using FactCheck.Lexicons;

namespace FactCheck.Kinds.Descriptions;

/// <summary>Whether two nouns name two things of one sort, neither of which is a word for the other: nurse and doctor, tram and bus. Pure functions.</summary>
internal static class SiblingNouns
{
    // Two of one sort that keep the same company: nurse and doctor, tram and bus; beyond it one is a word for the other.
    private const double MinNearness = 0.5, MinCosine = 0.5, MaxSimilarity = 0.55, MaxSimilarityOfThings = 0.65;

    // People are called by many names: "residents", "evacuees".
    private const double MinPersonCosine = 0.7, MinKinCosine = 0.6;

    private const float UsualKind = 0.5f;

    private static readonly string[] ClearSorts = ["artifact", "animal", "plant", "food", "metal", "chemical", "disease", "illness"];

    private static readonly WordMeaning Meaning = EnglishModel.Default.Meaning;

    /// <summary>Whether they are siblings.</summary>
    public static bool Are(string noun, string other) =>
        Siblings.AreThings(noun, other) ?? (Opposites.Are(noun, other, PartOfSpeech.Noun)
        || (Meaning.Nearness(noun, other, PartOfSpeech.Noun) >= MinNearness && Meaning.Cosine(noun, other) >= (IsKin(noun) && IsKin(other) ? MinKinCosine : Meaning.IsKindOf(noun, "person", PartOfSpeech.Noun) ? MinPersonCosine : MinCosine)
            && !Meaning.IsKindOf(noun, other, PartOfSpeech.Noun) && !Meaning.IsKindOf(other, noun, PartOfSpeech.Noun)
            && Meaning.Similarity(noun, PartOfSpeech.Noun, other, PartOfSpeech.Noun) < (IsConcrete(noun) && IsConcrete(other) ? MaxSimilarityOfThings : MaxSimilarity)));

    /// <summary>Whether a noun names a thing one can touch: of what is thought or said one word may do for the other.</summary>
    public static bool IsConcrete(string noun) => Siblings.Has(noun) || ClearSorts.Any(sort => Meaning.KindOf(noun, sort, PartOfSpeech.Noun, out _, UsualKind) >= UsualKind);

    /// <summary>Whether a noun names kin.</summary>
    public static bool IsKin(string noun) => Meaning.KindOf(noun, "relative", PartOfSpeech.Noun, out _, UsualKind) >= UsualKind;
}
