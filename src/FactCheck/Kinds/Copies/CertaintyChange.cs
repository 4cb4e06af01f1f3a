using FactCheck.Claims;
using FactCheck.Documents;
using FactCheck.Language;
using FactCheck.Lexicons;

namespace FactCheck.Kinds.Copies;

/// <summary>A "may", "allegedly" or "plans to" taken out, or turned into "will".</summary>
internal static class CertaintyChange
{
    // "are expected to" and "is thought likely to"; what is longer was another clause.
    private const int MaxWords = 4;

    /// <summary>The change; null when the edit makes nothing more certain.</summary>
    public static Change? Of(CopiedSentence copy, CopyEdit edit)
    {
        EditWords words = EditWords.OfCopy(copy, edit), original = EditWords.OfOriginal(copy, edit);
        if (words.Negations != original.Negations || original.End == original.First || original.End - original.First > MaxWords)
            return null;
        (Modality here, int at) = ModalityOf(words, strict: false);
        (Modality there, int doubt) = ModalityOf(original, strict: true);
        bool lost = there is Modality.Possible or Modality.Alleged
            ? here is Modality.Actual or Modality.Future || (there == Modality.Possible && IsToldAhead(words, at))
            : there is Modality.Planned or Modality.Expected && here == Modality.Actual;
        if (!lost || !HaveOneSense(words, original) || IsToldToo(copy.Original, copy.Original.Sentences[copy.OriginalSentence]))
            return null;
        int end = at >= 0 ? at + 1 : Math.Max(edit.First + 1, edit.End);
        return new Change(
            CopyRules.Certainty,
            $"the other text says \"{copy.Original.TextOf(doubt)}\"",
            at >= 0 ? at : edit.First,
            Math.Min(end, copy.Document.Sentences[copy.Sentence].EndToken),
            doubt,
            doubt + 1);
    }

    // "may", "reportedly", "plans to": auxiliaries and adverbs, and verbs that govern an infinitive. A plain verb says that it is so. Who
    // "believes" something is an attribution, which is told apart; "can" and "would" follow the tense of the sentence. The copy may put its
    // doubt in any form: "foresees growth".
    private static (Modality Modality, int Token) ModalityOf(EditWords words, bool strict)
    {
        for (int i = words.First; i < words.End; i++)
        {
            Token token = words[i];
            // "The firm plans to": the parse may take it for a noun.
            bool governs = (token.PartOfSpeech == PartOfSpeech.Verb || (strict && token.Tag == "NNS")) && (!strict || (i + 1 < words.Document.Tokens.Length && words.Document.TextOf(i + 1) is "to" && token.Tag != "VBG"));
            bool says = governs || token.PartOfSpeech is PartOfSpeech.Auxiliary or PartOfSpeech.Adverb;
            if (says && token.Lemma is not ("have" or "need" or "can") && Modalities.TryGet(token.Lemma, out Modality modality))
                return (modality, i);
        }

        return (Modality.Actual, -1);
    }

    // "said she would leave": she will.
    private static bool IsToldAhead(EditWords words, int at)
    {
        if (at < 0 || words[at].Lemma != "would")
            return false;
        for (int i = words.Document.SentenceOf(at).FirstToken; i < at; i++)
        {
            if (words[i].PartOfSpeech == PartOfSpeech.Verb && ReportingVerbs.Contains(words[i].Lemma))
                return true;
        }

        return false;
    }

    // "hoped to reach them, and did so"
    private static bool IsToldToo(Document document, Sentence sentence)
    {
        for (int i = sentence.FirstToken; i + 1 < sentence.EndToken; i++)
        {
            if (document.Tokens[i].Lemma == "do" && document.Tokens[i + 1].Lemma is "so" or "just")
                return true;
        }

        return false;
    }

    // Nothing else of weight was exchanged.
    private static bool HaveOneSense(EditWords words, EditWords original)
    {
        List<string> left = [.. Lemmas(words)];
        List<string> right = [.. Lemmas(original)];
        return left.SequenceEqual(right, StringComparer.OrdinalIgnoreCase);
    }

    private static IEnumerable<string> Lemmas(EditWords words) =>
        words.Content.Where(i => words[i].PartOfSpeech != PartOfSpeech.Adverb && !Modalities.TryGet(words[i].Lemma, out _)).Select(i => words[i].Lemma);
}
