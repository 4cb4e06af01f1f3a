using FactCheck.Documents;
using FactCheck.Language;

namespace FactCheck.Entities;

/// <summary>Whether two opposite verbs tell of one way from both its ends: "joined Sandvik from Ekeby", "left Ekeby for Sandvik". Pure functions.</summary>
internal static class TwoEnds
{
    /// <summary>Whether what each verb is done to stands beside the other one, behind a preposition.</summary>
    /// <param name="document">The document of one.</param>
    /// <param name="verb">Its verb.</param>
    /// <param name="other">The document of the other.</param>
    /// <param name="rival">Its verb.</param>
    public static bool AreOne(Document document, int verb, Document other, int rival)
    {
        if (document.Tokens[verb].PartOfSpeech != PartOfSpeech.Verb || other.Tokens[rival].PartOfSpeech != PartOfSpeech.Verb)
            return false;
        (HashSet<string> end, HashSet<string> beyond) = Ends(document, verb);
        (HashSet<string> otherEnd, HashSet<string> otherBeyond) = Ends(other, rival);
        return end.Any(word => !otherEnd.Contains(word) && otherBeyond.Contains(word)) && otherEnd.Any(word => !end.Contains(word) && beyond.Contains(word));
    }

    // What is named before and behind the preposition: the parse may hang the one end on the other.
    private static (HashSet<string> End, HashSet<string> Beyond) Ends(Document document, int verb)
    {
        var end = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var beyond = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        bool behind = false;
        for (int i = verb + 1; i < document.SentenceOf(verb).EndToken; i++)
        {
            Token word = document.Tokens[i];
            if (word.Lemma is "for" or "from" or "to" && !behind)
                behind = true;
            else if (word.PartOfSpeech is PartOfSpeech.Punctuation or PartOfSpeech.Verb or PartOfSpeech.Auxiliary or PartOfSpeech.Adposition)
                break;
            else if (word.PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.ProperNoun)
                (behind ? beyond : end).Add(document.TextOf(i).ToString());
        }

        return (end, beyond);
    }
}
