using FactCheck.Claims;
using FactCheck.Documents;
using FactCheck.Language;
using FactCheck.Lexicons;

namespace FactCheck.Kinds.Copies;

/// <summary>Two words or phrases of a copied sentence that have changed places: "Prices rose faster than wages" and "Wages rose faster than prices".</summary>
/// <param name="First">The earlier place: what stands there in the copy, and what stood there.</param>
/// <param name="Second">The later place.</param>
/// <param name="IsEven">Whether the sentence says the same either way round.</param>
internal sealed record WordExchange(CopyEdit First, CopyEdit Second, bool IsEven)
{
    // "the union of the workers"
    private const int MaxWords = 5;

    /// <summary>The exchange; null where the sentence was changed in any other way.</summary>
    public static WordExchange? Of(CopiedSentence copy) =>
        copy.Edits.Where(edit => !IsEmpty(copy, edit)).ToArray() is [var first, var second] && Pair(copy, first, second) is (CopyEdit one, CopyEdit other)
            ? new WordExchange(one, other, AreEven(copy.Document, one, other) || AreEven(copy.Original, Mirror(one), Mirror(other)))
            : null;

    /// <summary>Whether two clauses changed places as wholes: "rose in Orn while they fell in Tarn", "fell in Tarn while they rose in Orn".</summary>
    public static bool AreClausesExchanged(CopiedSentence copy) =>
        copy.Edits.Where(edit => !IsEmpty(copy, edit)).ToArray() is [var first, var second, var third, var fourth]
        && AreExchanged(copy, first, third) && AreExchanged(copy, second, fourth);

    /// <summary>Whether an edit is a part of the exchange.</summary>
    public bool Covers(CopyEdit edit) => edit.First < Second.End && edit.End > First.First || (edit.OriginalFirst < Second.OriginalEnd && edit.OriginalEnd > First.OriginalFirst);

    // Either both were replaced, or one was kept and the other, with the words between, was taken out before it and put in behind it.
    private static (CopyEdit First, CopyEdit Second)? Pair(CopiedSentence copy, CopyEdit first, CopyEdit second)
    {
        if (AreExchanged(copy, first, second))
            return (first, second);
        int moved = first.End - first.First, taken = first.OriginalEnd - first.OriginalFirst, kept = second.First - first.End;
        if (kept is < 1 or > MaxWords || second.OriginalFirst - first.OriginalEnd != kept)
            return null;
        if (taken == 0 && moved is > 1 and <= MaxWords && second.End == second.First && second.OriginalEnd - second.OriginalFirst == moved)
            return Around(copy, first.First, moved, kept, first.OriginalFirst, isKeptLast: true);
        return moved == 0 && taken is > 1 and <= MaxWords && second.OriginalEnd == second.OriginalFirst && second.End - second.First == taken
            ? Around(copy, first.First, taken, kept, first.OriginalFirst, isKeptLast: false)
            : null;
    }

    // "Tarn to Orn" for "Orn to Tarn": of the words moved some are the joint in the middle.
    private static (CopyEdit First, CopyEdit Second)? Around(CopiedSentence copy, int start, int moved, int kept, int original, bool isKeptLast)
    {
        int length = moved + kept;
        for (int words = 1; words < moved; words++)
        {
            int head = isKeptLast ? words : kept, tail = isKeptLast ? kept : words;
            var one = new CopyEdit(start, start + head, original, original + tail);
            var other = new CopyEdit(start + length - tail, start + length, original + length - head, original + length);
            if (AreExchanged(copy, one, other) && AreSame(copy.Document, one.End, other.First, copy.Original, one.OriginalEnd, other.OriginalFirst))
                return (one, other);
        }

        return null;
    }

    private static CopyEdit Mirror(CopyEdit edit) => new(edit.OriginalFirst, edit.OriginalEnd, edit.First, edit.End);

    // A comma, an article.
    private static bool IsEmpty(CopiedSentence copy, CopyEdit edit) => !HasWords(copy.Document, edit.First, edit.End) && !HasWords(copy.Original, edit.OriginalFirst, edit.OriginalEnd);

    private static bool HasWords(Document document, int first, int end) =>
        Any(document, first, end, part => part is not (PartOfSpeech.Punctuation or PartOfSpeech.Determiner));

    private static bool Any(Document document, int first, int end, Func<PartOfSpeech, bool> test)
    {
        for (int i = first; i < end; i++)
        {
            if (test(document.Tokens[i].PartOfSpeech))
                return true;
        }

        return false;
    }

    private static bool AreExchanged(CopiedSentence copy, CopyEdit first, CopyEdit second) =>
        AreSame(copy.Document, first.First, first.End, copy.Original, second.OriginalFirst, second.OriginalEnd)
        && AreSame(copy.Document, second.First, second.End, copy.Original, first.OriginalFirst, first.OriginalEnd)
        && HasContent(copy.Document, first) && HasContent(copy.Document, second);

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
    private static bool HasContent(Document document, CopyEdit edit) =>
        Any(document, edit.First, edit.End, part => part is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Verb or PartOfSpeech.Adjective);

    // "Costa and Lang", "farms as well as shops", "Costa met Lang", "the talks between Costa and Lang": who comes first says nothing.
    private static bool AreEven(Document document, CopyEdit first, CopyEdit second)
    {
        int one = HeadOf(document, first), other = HeadOf(document, second);
        bool listed = IsJoined(document, one, other) || IsJoined(document, other, one);
        bool adding = false;
        for (int i = first.End; i < second.First; i++)
        {
            Token word = document.Tokens[i];
            listed &= word.PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Adjective or PartOfSpeech.Determiner or PartOfSpeech.CoordinatingConjunction or PartOfSpeech.Punctuation;
            adding |= ClauseWords.Is(word.Lemma, ClauseWord.Joining);
        }

        if (listed || adding)
            return true;
        int joint = Joint(document, one, other);
        for (int i = Math.Min(joint >= 0 ? joint : first.First, first.First); i < second.End; i++)
        {
            if (ClauseWords.Is(document.Tokens[i].Lemma, ClauseWord.Mutual) && (i == joint || document.Tokens[i].PartOfSpeech != PartOfSpeech.Verb))
                return true;
            if (i == joint && ClauseWords.Is(document.Tokens[i].Lemma, ClauseWord.Reversible) && document.Tokens[one].Head == i && document.Tokens[other].Head == i
                && (document.Tokens[one].PartOfSpeech == PartOfSpeech.Noun || document.Tokens[other].PartOfSpeech == PartOfSpeech.Noun))
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
