using FactCheck.Claims;
using FactCheck.Documents;
using FactCheck.Language;
using FactCheck.Lexicons;

namespace FactCheck.Kinds.Copies;

/// <summary>The words of one side of an edit, by what they can change.</summary>
internal sealed class EditWords
{
    /// <summary>Reads the tokens <c>[first, end)</c>.</summary>
    public EditWords(Document document, int first, int end)
    {
        (Document, First, End) = (document, first, end);
        for (int i = first; i < end; i++)
        {
            Token token = document.Tokens[i];

            // "refused to sell", "failed to appear": not done.
            bool denied = token.PartOfSpeech == PartOfSpeech.Verb && i + 1 < document.Tokens.Length && document.TextOf(i + 1) is "to"
                && Modalities.TryGet(token.Lemma, out Modality modality) && modality == Modality.Denied;

            // "not only a hit but a lesson"
            bool half = i + 1 < document.Tokens.Length && document.TextOf(i + 1) is "only" or "just" or "merely" or "simply";
            // "unless it is paid", "if it is not paid"
            if (denied || (token.Is(Morphology.Negative) && !half) || token.Lemma == "unless")
            {
                Negations++;
                continue;
            }

            if (token.PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.Verb or PartOfSpeech.Adjective or PartOfSpeech.Adverb)
                Content.Add(i);
        }
    }

    /// <summary>The document.</summary>
    public Document Document { get; }

    /// <summary>Index of the first token.</summary>
    public int First { get; }

    /// <summary>Index after the last token.</summary>
    public int End { get; }

    /// <summary>How many of the words negate.</summary>
    public int Negations { get; }

    /// <summary>The nouns, verbs, adjectives and adverbs, in text order; names and negations left out.</summary>
    public List<int> Content { get; } = [];

    /// <summary>The words of an edit in the copy.</summary>
    public static EditWords OfCopy(CopiedSentence copy, CopyEdit edit) => new(copy.Document, edit.First, edit.End);

    /// <summary>The words of an edit in the original.</summary>
    public static EditWords OfOriginal(CopiedSentence copy, CopyEdit edit) => new(copy.Original, edit.OriginalFirst, edit.OriginalEnd);

    /// <summary>A token.</summary>
    public Token this[int index] => Document.Tokens[index];
}
