using FactCheck.Documents;
using FactCheck.Language;
using FactCheck.Lexicons;

namespace FactCheck.Entities;

/// <summary>Ages told behind a noun: "a man of 44", "a retired judge of 72". Stateless.</summary>
internal static class AgeBehindNoun
{
    // "A father of nine" has children.
    private const int MinYears = 14, MaxYears = 110;

    // "one of them a retired judge"
    private const int MaxAdjectives = 3;

    /// <summary>The token of the noun whose age a number tells; -1 where it tells none: "a leader of 40 unions", "a crowd of 44".</summary>
    /// <param name="document">The document.</param>
    /// <param name="number">The token of the number.</param>
    /// <param name="years">The number.</param>
    public static int Of(Document document, int number, decimal years)
    {
        int noun = number - 2, end = number + 1;
        if (years is < MinYears or > MaxYears || years != decimal.Truncate(years) || noun <= document.SentenceOf(number).FirstToken || document.TextOf(number - 1) is not "of")
            return -1;
        Token word = document.Tokens[noun];
        if (word.PartOfSpeech != PartOfSpeech.Noun || word.Is(Morphology.Plural) || !(RoleTitles.IsTitle(word.Lemma) || CommonPeople.Contains(word.Lemma) || IsPerson(word.Lemma)))
            return -1;
        if (end < document.SentenceOf(number).EndToken && (document.Tokens[end].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Adjective or PartOfSpeech.Number or PartOfSpeech.Symbol || document.TextOf(end) is "-" or "%" or "per"))
            return -1;
        int article = noun - 1;
        while (article > 0 && noun - article <= MaxAdjectives && document.Tokens[article].PartOfSpeech is PartOfSpeech.Adjective or PartOfSpeech.Noun or PartOfSpeech.Adverb or PartOfSpeech.Verb)
            article--;
        return article >= 0 && document.TextOf(article) is "a" or "A" or "an" or "An" or "another" ? noun : -1;
    }

    private static bool IsPerson(string lemma) => EnglishModel.Default.Meaning.KindOf(lemma, "person", PartOfSpeech.Noun, out _) >= MinPerson;

    // "A host of 40", "a round of 18": a person in few of its meanings.
    private const float MinPerson = 0.3f;
}
