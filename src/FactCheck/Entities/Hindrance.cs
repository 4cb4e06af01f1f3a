using FactCheck.Documents;
using FactCheck.Language;
using FactCheck.Lexicons;

namespace FactCheck.Entities;

/// <summary>What somebody was kept from: "kept the ferry from leaving". Pure functions.</summary>
internal static class Hindrance
{
    // "kept the last of the ferries from leaving"
    private const int Reach = 7;

    /// <summary>The verb that keeps another from coming about: "kept" for "leaving"; -1 where none does.</summary>
    /// <param name="document">The document.</param>
    /// <param name="verb">The verb that may be hindered.</param>
    public static int Of(Document document, int verb)
    {
        int first = document.SentenceOf(verb).FirstToken;
        if (verb - 2 < first || document.TextOf(verb - 1) is not "from" || !document.TextOf(verb).EndsWith("ing"))
            return -1;
        for (int i = verb - 2; i >= Math.Max(first, verb - Reach); i--)
        {
            if (document.Tokens[i].PartOfSpeech == PartOfSpeech.Verb)
                return ClauseWords.Is(document.Tokens[i].Lemma, ClauseWord.Hindering) ? i : -1;
        }

        return -1;
    }
}
