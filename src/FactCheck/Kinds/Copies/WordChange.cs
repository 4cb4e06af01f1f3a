using FactCheck.Claims;
using FactCheck.Language;
using FactCheck.Lexicons;

namespace FactCheck.Kinds.Copies;

/// <summary>A word put in the place of its opposite, or of an earlier step of an affair.</summary>
internal static class WordChange
{
    /// <summary>The change; null when the edit exchanges no such words.</summary>
    public static Change? Of(CopiedSentence copy, CopyEdit edit)
    {
        EditWords words = EditWords.OfCopy(copy, edit), original = EditWords.OfOriginal(copy, edit);
        if (words.Content.Count == 0 || words.Content.Count != original.Content.Count || words.Negations != original.Negations)
            return null;
        Change? change = null;
        for (int i = 0; i < words.Content.Count; i++)
        {
            int word = words.Content[i], other = original.Content[i];
            Token token = words[word], instead = original[other];
            if (token.Lemma == instead.Lemma)
                continue;

            // Two words exchanged at once were written anew.
            if (change is not null)
                return null;
            change = Of(copy, word, other, token, instead);
        }

        return change;
    }

    private static Change? Of(CopiedSentence copy, int word, int other, Token token, Token instead)
    {
        string text = copy.Document.TextOf(word).ToString(), original = copy.Original.TextOf(other).ToString();
        if (AreOpposites(token, instead))
            return Make(CopyRules.Opposite, $"\"{text}\" stands where the source has \"{original}\", the opposite");
        return token.PartOfSpeech == PartOfSpeech.Verb && instead.PartOfSpeech == PartOfSpeech.Verb && StatusLadders.Compare(token.Lemma, instead.Lemma) > 0
            ? Make(CopyRules.Step, $"\"{text}\" stands where the source goes no further than \"{original}\"")
            : null;

        Change Make(Rule rule, string reason) => new(rule, reason, word, word + 1, other, other + 1);
    }

    private static bool AreOpposites(Token token, Token instead) =>
        OppositeWords.Contains(token.Lemma, instead.Lemma)
        || (token.PartOfSpeech == instead.PartOfSpeech && EnglishModel.Default.Meaning.AreOpposites(token.Lemma, instead.Lemma, token.PartOfSpeech));
}
