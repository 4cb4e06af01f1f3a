using FactCheck.Documents;
using FactCheck.Language;

namespace FactCheck.Entities;

/// <summary>Whether two comparisons say one thing from both sides: "Prices rose faster than wages", "wages rose more slowly than prices". Pure functions.</summary>
internal static class TurnedComparison
{
    // "more slowly in the second year than prices"
    private const int Reach = 6;

    /// <summary>Whether what stands behind "than" in one sentence stands before the compared word in the other, and the other way round.</summary>
    /// <param name="document">The document of one.</param>
    /// <param name="word">Its compared word.</param>
    /// <param name="other">The document of the other.</param>
    /// <param name="rival">Its compared word.</param>
    public static bool AreOne(Document document, int word, Document other, int rival) =>
        BehindThan(document, word) is >= 0 and var second && BehindThan(other, rival) is >= 0 and var otherSecond
        && StandsBefore(document, word, other.Tokens[otherSecond].Lemma) && StandsBefore(other, rival, document.Tokens[second].Lemma);

    private static int BehindThan(Document document, int word)
    {
        int end = document.SentenceOf(word).EndToken;
        for (int i = word + 1; i < Math.Min(end, word + Reach); i++)
        {
            if (document.TextOf(i) is not "than")
                continue;
            for (int j = i + 1; j < Math.Min(end, i + Reach); j++)
            {
                if (document.Tokens[j].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.ProperNoun)
                    return j;
            }
        }

        return -1;
    }

    private static bool StandsBefore(Document document, int word, string lemma)
    {
        for (int i = document.SentenceOf(word).FirstToken; i < word; i++)
        {
            if (document.Tokens[i].Lemma.Equals(lemma, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
