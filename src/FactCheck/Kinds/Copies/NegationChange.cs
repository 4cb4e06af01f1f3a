using FactCheck.Claims;
using FactCheck.Documents;
using FactCheck.Language;
using FactCheck.Lexicons;

namespace FactCheck.Kinds.Copies;

/// <summary>A negation put in or taken out.</summary>
internal static class NegationChange
{
    // "did not find" for "found"; what is longer, or opens the sentence, was cut off or put before it with its own sense.
    private const int MaxWords = 4;

    /// <summary>The change; null when the edit denies nothing and leaves nothing undenied.</summary>
    public static Change? Of(CopiedSentence copy, CopyEdit edit)
    {
        EditWords words = EditWords.OfCopy(copy, edit), original = EditWords.OfOriginal(copy, edit);
        if (words.Negations + original.Negations != 1 || !HaveOneSense(words, original))
            return null;
        if (edit.End - edit.First > MaxWords || edit.OriginalEnd - edit.OriginalFirst > MaxWords || edit.First == copy.Document.Sentences[copy.Sentence].FirstToken)
            return null;
        bool added = words.Negations == 1;

        // "doubts that they are genuine; the owner says they are" and "says they are forged; the owner says they are not"
        if (added ? EndsWith(copy.Document, copy.Sentence, edit.End) : EndsWith(copy.Original, copy.OriginalSentence, edit.OriginalEnd))
            return null;

        // A negation that moved within the sentence still stands in it.
        if (NegationsOf(copy.Document, copy.Document.Sentences[copy.Sentence]) == NegationsOf(copy.Original, copy.Original.Sentences[copy.OriginalSentence]))
            return null;
        (int first, int end) = WithNeighbour(copy.Document.Sentences[copy.Sentence].EndToken, edit.First, edit.End);
        (int otherFirst, int otherEnd) = WithNeighbour(copy.Original.Sentences[copy.OriginalSentence].EndToken, edit.OriginalFirst, edit.OriginalEnd);
        return new Change(CopyRules.Negation, added ? "the other text says that it is so" : "the other text says that it is not so", first, end, otherFirst, otherEnd);
    }

    private static bool EndsWith(Document document, int sentence, int end)
    {
        while (end < document.Sentences[sentence].EndToken && document.Tokens[end].PartOfSpeech == PartOfSpeech.Punctuation)
            end++;
        return end == document.Sentences[sentence].EndToken && IsNegative(document, end);
    }

    // Before the marks at the end, or of a sentence without any.
    private static bool IsNegative(Document document, int end)
    {
        int last = end - 1;
        while (last > 0 && document.Tokens[last].PartOfSpeech == PartOfSpeech.Punctuation)
            last--;
        return document.Tokens[last].Lemma is "not" or "n't";
    }

    // "did not attend" for "missed" says the same: but for adverbs, the same verbs and nouns stand on both sides.
    private static bool HaveOneSense(EditWords words, EditWords original)
    {
        List<string> left = [.. words.Content.Where(i => words[i].PartOfSpeech != PartOfSpeech.Adverb && !Modalities.TryGet(words[i].Lemma, out _)).Select(i => words[i].Lemma)];
        List<string> right = [.. original.Content.Where(i => original[i].PartOfSpeech != PartOfSpeech.Adverb && !Modalities.TryGet(original[i].Lemma, out _)).Select(i => original[i].Lemma)];
        return left.SequenceEqual(right, StringComparer.OrdinalIgnoreCase);
    }

    // What was taken out leaves no words of its own: the word behind it is shown.
    private static (int First, int End) WithNeighbour(int limit, int first, int end) => end > first ? (first, Math.Min(limit, end + 1)) : (first, Math.Min(limit, first + 1));

    // "denied that he had met" and "said he had not met" deny it once each.
    private static int NegationsOf(Document document, Sentence sentence)
    {
        // "failed to block it" and "an attempt to block it failed" too: each counts once, before an infinitive or not.
        int denials = 0;
        for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            bool plain = document.Tokens[i].PartOfSpeech == PartOfSpeech.Verb && Modalities.TryGet(document.Tokens[i].Lemma, out Modality modality) && modality == Modality.Denied
                && !(i + 1 < document.Tokens.Length && document.TextOf(i + 1) is "to");
            denials += plain ? 1 : 0;
        }

        return denials + new EditWords(document, sentence.FirstToken, sentence.EndToken).Negations;
    }
}
