using FactCheck.Documents;
using FactCheck.Language;
using FactCheck.Lexicons;

namespace FactCheck.Kinds.Statements;

/// <summary>What is told of another without its verb: "and so was his brother", "as his father had done", "Ames did the same". Pure functions.</summary>
internal static class ToldOn
{
    /// <summary>Whether a sentence, or the one behind it, tells what it tells of another too.</summary>
    public static bool Is(Document document, int sentence)
    {
        for (int index = sentence; index < Math.Min(document.Sentences.Length, sentence + 2); index++)
        {
            Sentence range = document.Sentences[index];
            for (int i = range.FirstToken; i < range.EndToken; i++)
            {
                if (ClauseWords.Is(document.Tokens[i].Lemma, ClauseWord.Likewise) || ClauseWords.Is(document.Tokens[i].Lemma, ClauseWord.Adding) || (i + 1 < range.EndToken && IsJoined(document, i)))
                    return true;
            }
        }

        return false;
    }

    // "as had his father", "with his daughter", "she and her husband"
    private static bool IsJoined(Document document, int token) => document.TextOf(token) is "as" or "with" or "and" or "than"
        && (document.Tokens[token + 1].PartOfSpeech == PartOfSpeech.Auxiliary || (document.Tokens[token + 1].PartOfSpeech == PartOfSpeech.Pronoun && document.Tokens[token + 1].Is(Morphology.Possessive)));
}
