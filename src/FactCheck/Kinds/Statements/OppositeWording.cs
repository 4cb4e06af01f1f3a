using FactCheck.Documents;
using FactCheck.Entities;
using FactCheck.Language;
using FactCheck.Lexicons;

namespace FactCheck.Kinds.Statements;

/// <summary>What makes two opposites say the same after all. Stateless.</summary>
internal static class OppositeWording
{
    // "is always going to be hard" and "was never easy": between the two pairs of opposites.
    private const int Reach = 6;

    private const int ShortestStem = 5;

    /// <summary>
    /// Whether beside two opposites stand two others of one sort ("never easy", "always hard"), or one of them speaks of what was before
    /// ("formerly held", "left"), or they compare the same two from both sides ("taller than", "shorter than").
    /// </summary>
    public static bool IsCountered(Document document, int word, Document other, int rival) =>
        IsOfBefore(document, word) != IsOfBefore(other, rival) || HasOtherPair(document, word, other, rival) || TurnedComparison.AreOne(document, word, other, rival);

    /// <summary>Whether the sentence of the opposite has the word itself in some form too: "before and after" for "before ... and afterwards".</summary>
    public static bool HasWord(Document other, int rival, Document document, int word)
    {
        ReadOnlySpan<char> text = document.TextOf(word);
        Sentence passage = other.SentenceOf(rival);
        for (int i = passage.FirstToken; i < passage.EndToken; i++)
        {
            if (i != rival && other.Tokens[i].Length >= ShortestStem && (text.StartsWith(other.TextOf(i), StringComparison.OrdinalIgnoreCase) || other.TextOf(i).StartsWith(text, StringComparison.OrdinalIgnoreCase)) && !Opposites.Negates(text, other.TextOf(i)))
                return true;
        }

        return false;
    }

    private static bool IsOfBefore(Document document, int word)
    {
        foreach (int child in document.Syntax.ChildrenOf(word))
        {
            if (document.Tokens[child].Relation == DependencyRelation.AdverbialModifier && ClauseWords.Is(document.Tokens[child].Lemma, ClauseWord.Former))
                return true;
        }

        return word > 0 && ClauseWords.Is(document.Tokens[word - 1].Lemma, ClauseWord.Former);
    }

    private static bool HasOtherPair(Document document, int word, Document other, int rival)
    {
        Sentence sentence = document.SentenceOf(word), passage = other.SentenceOf(rival);
        for (int i = Math.Max(sentence.FirstToken, word - Reach); i < Math.Min(sentence.EndToken, word + Reach + 1); i++)
        {
            if (i == word || !MayTurn(document.Tokens[i]))
                continue;
            for (int j = Math.Max(passage.FirstToken, rival - Reach); j < Math.Min(passage.EndToken, rival + Reach + 1); j++)
            {
                if (j != rival && document.Tokens[i].PartOfSpeech == other.Tokens[j].PartOfSpeech && Opposites.Are(document.Tokens[i], other.Tokens[j]) && AreJoined(document, word, i) && AreJoined(other, rival, j))
                    return true;
            }
        }

        return false;
    }

    private static bool MayTurn(in Token word) => word.PartOfSpeech is PartOfSpeech.Adjective or PartOfSpeech.Adverb or PartOfSpeech.Verb or PartOfSpeech.Noun && !LightVerbs.Contains(word.Lemma);

    // Of one clause.
    private static bool AreJoined(Document document, int word, int other) => document.Syntax.ClauseOf(word) == document.Syntax.ClauseOf(other);
}
