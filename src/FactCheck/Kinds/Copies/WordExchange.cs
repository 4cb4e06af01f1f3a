using FactCheck.Claims;
using FactCheck.Documents;
using FactCheck.Language;
using FactCheck.Lexicons;

namespace FactCheck.Kinds.Copies;

/// <summary>Two words or phrases of a copied sentence that have changed places: "Prices rose faster than wages" and "Wages rose faster than prices".</summary>
/// <param name="First">Where the second of them stands now.</param>
/// <param name="Second">Where the first of them stands now.</param>
internal sealed record WordExchange(CopyEdit First, CopyEdit Second)
{
    /// <summary>The exchange; null where the sentence was changed in any other way, or says the same either way round.</summary>
    public static WordExchange? Of(CopiedSentence copy)
    {
        CopyEdit[] edits = [.. copy.Edits.Where(edit => !IsEmpty(copy, edit))];
        return edits is [var first, var second] && AreExchanged(copy, first, second) && !AreEven(copy.Document, first, second) && !AreEven(copy.Original, Mirror(first), Mirror(second))
            ? new WordExchange(first, second)
            : null;
    }

    private static CopyEdit Mirror(CopyEdit edit) => new(edit.OriginalFirst, edit.OriginalEnd, edit.First, edit.End);

    // A comma, an article.
    private static bool IsEmpty(CopiedSentence copy, CopyEdit edit) => !HasWords(copy.Document, edit.First, edit.End) && !HasWords(copy.Original, edit.OriginalFirst, edit.OriginalEnd);

    private static bool HasWords(Document document, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (document.Tokens[i].PartOfSpeech is not (PartOfSpeech.Punctuation or PartOfSpeech.Determiner))
                return true;
        }

        return false;
    }

    private static bool AreExchanged(CopiedSentence copy, CopyEdit first, CopyEdit second) =>
        AreSame(copy.Document, first.First, first.End, copy.Original, second.OriginalFirst, second.OriginalEnd)
        && AreSame(copy.Document, second.First, second.End, copy.Original, first.OriginalFirst, first.OriginalEnd)
        && HasContent(copy.Document, first.First, first.End) && HasContent(copy.Document, second.First, second.End);

    private static bool AreSame(Document document, int first, int end, Document other, int otherFirst, int otherEnd)
    {
        if (end - first != otherEnd - otherFirst || end == first)
            return false;
        for (int i = 0; i < end - first; i++)
        {
            if (!document.TextOf(first + i).Equals(other.TextOf(otherFirst + i), StringComparison.OrdinalIgnoreCase))
                return false;
        }

        return true;
    }

    // Figures that changed places are told as figures.
    private static bool HasContent(Document document, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (document.Tokens[i].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Verb or PartOfSpeech.Adjective)
                return true;
        }

        return false;
    }

    // "Costa and Lang", "Costa met Lang", "the talks between Costa and Lang": who comes first says nothing.
    private static bool AreEven(Document document, CopyEdit first, CopyEdit second)
    {
        int one = HeadOf(document, first), other = HeadOf(document, second);
        bool listed = IsJoined(document, one, other) || IsJoined(document, other, one);
        for (int i = first.End; i < second.First; i++)
        {
            Token word = document.Tokens[i];
            listed &= word.PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Adjective or PartOfSpeech.Determiner or PartOfSpeech.CoordinatingConjunction or PartOfSpeech.Punctuation;
        }

        if (listed)
            return true;
        int joint = Joint(document, one, other);
        for (int i = document.SentenceOf(one).FirstToken; i < second.End; i++)
        {
            if (ClauseWords.Is(document.Tokens[i].Lemma, ClauseWord.Mutual) && (i == joint || document.Tokens[i].PartOfSpeech != PartOfSpeech.Verb))
                return true;
        }

        return false;
    }

    // The nearest word that both hang on.
    private static int Joint(Document document, int one, int other)
    {
        for (int up = one; up >= 0; up = document.Tokens[up].Head)
        {
            for (int down = other; down >= 0; down = document.Tokens[down].Head)
            {
                if (up == down)
                    return up;
            }
        }

        return -1;
    }

    private static int HeadOf(Document document, CopyEdit edit)
    {
        for (int i = edit.First; i < edit.End; i++)
        {
            if (document.Tokens[i].Head is var head && (head < edit.First || head >= edit.End))
                return i;
        }

        return edit.First;
    }

    // Through whatever else is listed between them.
    private static bool IsJoined(Document document, int one, int other)
    {
        for (int i = one; i >= 0 && document.Tokens[i].Relation is DependencyRelation.Conjunct or DependencyRelation.Apposition or DependencyRelation.Flat; i = document.Tokens[i].Head)
        {
            if (document.Tokens[i].Head == other || (document.Tokens[other].Relation == DependencyRelation.Conjunct && document.Tokens[i].Head == document.Tokens[other].Head))
                return true;
        }

        return false;
    }
}
