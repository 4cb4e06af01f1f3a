using System.Collections.Immutable;
using FactCheck.Claims;
using FactCheck.Documents;
using FactCheck.Language;

namespace FactCheck.Kinds.Copies;

/// <summary>
/// Those who were exchanged between two copied sentences: "The rebels took the town. The army had left" and "The army took the town. The rebels
/// had left". Pure functions.
/// </summary>
internal static class CrossedWords
{
    // As long as a name with what describes it: "the former finance minister Ida Holm".
    private const int MaxWords = 6;

    /// <summary>The edits that put in one sentence what another edit took out of another one, and the other way round.</summary>
    public static IEnumerable<(CopiedSentence Copy, CopyEdit Edit)> Of(ImmutableArray<CopiedSentence> copies)
    {
        var edits = new List<(CopiedSentence Copy, CopyEdit Edit, string Words, string Original)>();
        foreach (CopiedSentence copy in copies)
        {
            foreach (CopyEdit edit in copy.Edits)
            {
                if (edit.End - edit.First is > 0 and <= MaxWords && edit.OriginalEnd - edit.OriginalFirst is > 0 and <= MaxWords
                    && Who(copy.Document, edit.First, edit.End) is { Length: > 0 } words && Who(copy.Original, edit.OriginalFirst, edit.OriginalEnd) is { Length: > 0 } original
                    && MayBeTwo(copy.Document.Tokens[LastNoun(copy.Document, edit.First, edit.End)], copy.Original.Tokens[LastNoun(copy.Original, edit.OriginalFirst, edit.OriginalEnd)]))
                    edits.Add((copy, edit, words, original));
            }
        }

        foreach ((CopiedSentence copy, CopyEdit edit, string words, string original) in edits)
        {
            bool crossed = edits.Exists(other => other.Copy.Document == copy.Document && other.Copy.Original == copy.Original && other.Copy.Sentence != copy.Sentence
                && other.Copy.OriginalSentence != copy.OriginalSentence && other.Words == original && other.Original == words);
            if (crossed)
                yield return (copy, edit);
        }
    }

    // "Orn", "the champions"; "the firm", "the brewery": a name and a description, or a thing and a kind of it, may be one.
    private static bool MayBeTwo(Token noun, Token other) => noun.PartOfSpeech == other.PartOfSpeech
        && (noun.PartOfSpeech == PartOfSpeech.ProperNoun || !(EnglishModel.Default.IsKindOf(noun.Lemma, other.Lemma, PartOfSpeech.Noun) || EnglishModel.Default.IsKindOf(other.Lemma, noun.Lemma, PartOfSpeech.Noun)));

    private static int LastNoun(Document document, int first, int end)
    {
        int last = end - 1;
        while (last > first && document.Tokens[last].PartOfSpeech is not (PartOfSpeech.Noun or PartOfSpeech.ProperNoun))
            last--;
        return last;
    }

    // The nouns, names and adjectives; empty where a verb or a figure was exchanged too, or no noun.
    private static string Who(Document document, int first, int end)
    {
        var words = new List<string>();
        bool named = false;
        for (int i = first; i < end; i++)
        {
            Token word = document.Tokens[i];
            if (word.PartOfSpeech is PartOfSpeech.Verb or PartOfSpeech.Number)
                return "";
            if (word.PartOfSpeech is not (PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Adjective))
                continue;
            named |= word.PartOfSpeech != PartOfSpeech.Adjective;
            words.Add(word.Lemma.ToLowerInvariant());
        }

        return named ? string.Join(' ', words) : "";
    }
}
