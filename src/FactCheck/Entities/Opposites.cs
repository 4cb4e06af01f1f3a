using FactCheck.Language;
using FactCheck.Lexicons;

namespace FactCheck.Entities;

/// <summary>Whether two words say the opposite of each other, by what news use as opposites and by the relations of the English model.</summary>
internal static class Opposites
{
    private static readonly WordMeaning Meaning = EnglishModel.Default.Meaning;

    /// <summary>Whether the lemmas are opposites as words of this part of speech; in any order.</summary>
    public static bool Are(string lemma, string other, PartOfSpeech partOfSpeech) =>
        OppositeWords.Contains(lemma, other) || AreOpposites(Meaning.Pair(lemma, other, partOfSpeech));

    /// <summary>Whether the words are opposites; of two parts of speech only where news use them so ("lie", "truth").</summary>
    public static bool Are(Token word, Token other) =>
        word.PartOfSpeech == other.PartOfSpeech ? Are(word.Lemma, other.Lemma, word.PartOfSpeech) : OppositeWords.Contains(word.Lemma, other.Lemma);

    // The relations carry opposites on to near words; a kind of a thing is not its opposite all the same: "highlight", "emphasize".
    private static bool AreOpposites(WordPair pair) => pair.AreOpposites && !pair.IsKindOf && !pair.HasKind;
}
