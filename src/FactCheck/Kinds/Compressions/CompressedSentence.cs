using FactCheck.Claims;
using FactCheck.Documents;
using FactCheck.Language;

namespace FactCheck.Kinds.Compressions;

/// <summary>A copied sentence from which words were cut, and which word of the original each of its words is. Immutable.</summary>
internal sealed class CompressedSentence
{
    // Longer sentences are captions and lists run together, or are parsed too unsurely to say what hangs on what.
    private const int MaxTokens = 40;

    private readonly int[] _originalOf;
    private readonly bool[] _isCut;

    private CompressedSentence(CopiedSentence copy, Sentence sentence, Sentence originalSentence)
    {
        (Document, Sentence, Original, OriginalSentence) = (copy.Document, sentence, copy.Original, originalSentence);
        _originalOf = new int[sentence.EndToken - sentence.FirstToken];
        _isCut = new bool[originalSentence.EndToken - originalSentence.FirstToken];
        Array.Fill(_originalOf, -1);
        int own = sentence.FirstToken, other = originalSentence.FirstToken;
        foreach (CopyEdit edit in copy.Edits.Append(new CopyEdit(sentence.EndToken, sentence.EndToken, originalSentence.EndToken, originalSentence.EndToken)))
        {
            for (; own < edit.First; own++, other++)
                _originalOf[own - sentence.FirstToken] = other;
            if (!HasWords(copy.Document, edit.First, edit.End) && (!HasAuxiliary(copy.Document, edit.First, edit.End) || HasAuxiliary(copy.Original, edit.OriginalFirst, edit.OriginalEnd)))
                Array.Fill(_isCut, true, edit.OriginalFirst - originalSentence.FirstToken, edit.OriginalEnd - edit.OriginalFirst);

            (own, other) = (edit.End, edit.OriginalEnd);
        }
    }

    /// <summary>The document of the copy.</summary>
    public Document Document { get; }

    /// <summary>The copy.</summary>
    public Sentence Sentence { get; }

    /// <summary>The document of the original.</summary>
    public Document Original { get; }

    /// <summary>The original.</summary>
    public Sentence OriginalSentence { get; }

    /// <summary>The sentence; null where no word was cut, or either is too long.</summary>
    public static CompressedSentence? Of(CopiedSentence copy)
    {
        Sentence sentence = copy.Document.Sentences[copy.Sentence], original = copy.Original.Sentences[copy.OriginalSentence];
        return Math.Max(sentence.EndToken - sentence.FirstToken, original.EndToken - original.FirstToken) <= MaxTokens && copy.Edits.Any(edit => HasWords(copy.Original, edit.OriginalFirst, edit.OriginalEnd))
            ? new CompressedSentence(copy, sentence, original)
            : null;
    }

    /// <summary>The token of the original that a token of the copy is, or -1; a noun that was a verb ("parade") is another word.</summary>
    public int OriginalOf(int token) =>
        token >= 0 && _originalOf[token - Sentence.FirstToken] is >= 0 and var original && IsVerb(Document, token) == IsVerb(Original, original) ? original : -1;

    /// <summary>Whether a token of the original was taken out, with nothing but a word without meaning put in its place, and the copy has it nowhere.</summary>
    public bool IsCut(int original)
    {
        if (!_isCut[original - OriginalSentence.FirstToken])
            return false;
        for (int i = Sentence.FirstToken; i < Sentence.EndToken; i++)
        {
            if (Document.Tokens[i].Lemma.Equals(Original.Tokens[original].Lemma, StringComparison.OrdinalIgnoreCase))
                return false;
        }

        return true;
    }

    private static bool IsVerb(Document document, int token) => document.Tokens[token].PartOfSpeech == PartOfSpeech.Verb;

    // "was" for "were": the verb agrees with what is its subject now.
    private static bool HasAuxiliary(Document document, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (document.Tokens[i].PartOfSpeech == PartOfSpeech.Auxiliary)
                return true;
        }

        return false;
    }

    private static bool HasWords(Document document, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (document.Tokens[i].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Verb or PartOfSpeech.Adjective or PartOfSpeech.Adverb or PartOfSpeech.Number or PartOfSpeech.Pronoun)
                return true;
        }

        return false;
    }
}
