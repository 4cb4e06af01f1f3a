using FactCheck.Documents;
using FactCheck.Language;

namespace FactCheck.Entities;

/// <summary>Whether two comparisons say one thing from both sides: "Prices rose faster than wages", "wages rose more slowly than prices". Pure functions.</summary>
internal static class TurnedComparison
{
    // "more slowly in the second year than prices"
    private const int Reach = 6;

    /// <summary>Whether what stands only behind one "than" stands before the compared word of the other sentence, and the other way round.</summary>
    /// <param name="document">The document of one.</param>
    /// <param name="word">Its compared word.</param>
    /// <param name="other">The document of the other.</param>
    /// <param name="rival">Its compared word.</param>
    public static bool AreOne(Document document, int word, Document other, int rival)
    {
        HashSet<string> behind = BehindThan(document, word), otherBehind = BehindThan(other, rival);
        if (behind.Count == 0 || otherBehind.Count == 0)
            return false;
        HashSet<string> before = Nouns(document, document.SentenceOf(word).FirstToken, word), otherBefore = Nouns(other, other.SentenceOf(rival).FirstToken, rival);
        return behind.Any(noun => !otherBehind.Contains(noun) && !before.Contains(noun) && otherBefore.Contains(noun))
            && otherBehind.Any(noun => !behind.Contains(noun) && !otherBefore.Contains(noun) && before.Contains(noun));
    }

    // Up to the next clause.
    private static HashSet<string> BehindThan(Document document, int word)
    {
        int sentenceEnd = document.SentenceOf(word).EndToken;
        for (int i = word + 1; i < Math.Min(sentenceEnd, word + Reach); i++)
        {
            if (document.TextOf(i) is not "than")
                continue;
            int end = i + 1;
            while (end < sentenceEnd && document.Tokens[end].PartOfSpeech is not (PartOfSpeech.Verb or PartOfSpeech.Punctuation))
                end++;
            return Nouns(document, i + 1, end);
        }

        return [];
    }

    private static HashSet<string> Nouns(Document document, int first, int end)
    {
        var nouns = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (int i = first; i < end; i++)
        {
            // "the older sister than the younger one": what tells two of one sort apart.
            if (document.Tokens[i].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Adjective)
                nouns.Add(document.Tokens[i].Lemma);
        }

        return nouns;
    }
}
