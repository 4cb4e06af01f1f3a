using FactCheck.Documents;
using FactCheck.Language;
using FactCheck.Lexicons;

namespace FactCheck.Entities;

/// <summary>Whether two words say the opposite of each other, by what news use as opposites and by the relations of the English model.</summary>
internal static class Opposites
{
    // What is left of "under" and "infer" without their beginnings is no word.
    private const int ShortestNegated = 4;

    private static readonly string[] Prefixes = ["un", "in", "im", "il", "ir", "dis", "non", "non-", "sub"];

    private static readonly WordMeaning Meaning = EnglishModel.Default.Meaning;

    /// <summary>Whether the lemmas are opposites as words of this part of speech; in any order.</summary>
    public static bool Are(string lemma, string other, PartOfSpeech partOfSpeech) =>
        OppositeWords.Contains(lemma, other) || AreOpposites(Meaning.Pair(lemma, other, partOfSpeech));

    /// <summary>The same of words that have been looked up, as words of one part of speech.</summary>
    public static bool Are(string lemma, WordEntry entry, string other, WordEntry otherEntry) =>
        OppositeWords.Contains(lemma, other) || AreOpposites(Meaning.Pair(entry, otherEntry));

    /// <summary>Whether the words are opposites; of two parts of speech only where news use them so ("lie", "truth").</summary>
    public static bool Are(Token word, Token other) =>
        word.PartOfSpeech == other.PartOfSpeech ? Are(word.Lemma, other.Lemma, word.PartOfSpeech) : OppositeWords.Contains(word.Lemma, other.Lemma);

    /// <summary>Whether the one word is the other with a prefix that denies it: "inflexible", "flexible".</summary>
    public static bool Negates(ReadOnlySpan<char> word, ReadOnlySpan<char> other)
    {
        if (other.Length < ShortestNegated || !word.EndsWith(other, StringComparison.OrdinalIgnoreCase))
            return false;
        foreach (string prefix in Prefixes)
        {
            if (word[..^other.Length].Equals(prefix, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    /// <summary>Whether an adjective denies by its prefix what the rest of it says: "unbroken"; not "interesting".</summary>
    public static bool IsNegative(string lemma) =>
        Array.Exists(Prefixes, prefix => lemma.Length >= prefix.Length + ShortestNegated && lemma.StartsWith(prefix, StringComparison.Ordinal) && Are(lemma, lemma[prefix.Length..], PartOfSpeech.Adjective));

    /// <summary>Whether "old" tells an age, which may be any: "18-year-old", "18 years old".</summary>
    public static bool IsOfAge(Document document, int token) =>
        document.Tokens[token].Lemma == "old" && token > 1 && TimeUnits.Contains(document.Tokens[document.TextOf(token - 1) is "-" ? token - 2 : token - 1].Lemma);

    // The relations carry opposites on to near words; a kind of a thing is not its opposite all the same: "highlight", "emphasize".
    private static bool AreOpposites(WordPair pair) => pair.AreOpposites && !pair.IsKindOf && !pair.HasKind;
}
