using FactCheck.Claims;
using FactCheck.Documents;
using FactCheck.Language;
using FactCheck.Lexicons;

namespace FactCheck.Kinds.Copies;

/// <summary>One title put in the place of another.</summary>
internal static class TitleChange
{
    private const int MaxBefore = 3;

    /// <summary>The change; null when the edit exchanges no title.</summary>
    public static Change? Of(CopiedSentence copy, CopyEdit edit)
    {
        if (TitleOf(copy.Document, copy.Document.Sentences[copy.Sentence], edit.First, edit.End) is not { } title
            || TitleOf(copy.Original, copy.Original.Sentences[copy.OriginalSentence], edit.OriginalFirst, edit.OriginalEnd) is not { } other)
            return null;
        string words = Words(copy.Document, title), original = Words(copy.Original, other);
        return words == original || TitleClasses.MayBeOne(words, original)
            || EnglishModel.Default.Meaning.AreSynonyms(words, original, PartOfSpeech.Noun)
            || EnglishModel.Default.IsKindOf(words, original, PartOfSpeech.Noun) || EnglishModel.Default.IsKindOf(original, words, PartOfSpeech.Noun)
            || words.EndsWith(' ' + original, StringComparison.Ordinal) || original.EndsWith(' ' + words, StringComparison.Ordinal)
            ? null
            : new Change(CopyRules.Title, $"\"{words}\" stands where the other text has \"{original}\"", title.First, title.End, other.First, other.End);
    }

    private static string Words(Document document, (int First, int End) title) =>
        document.SpanOf(title.First, title.End).Of(document.Text).ToString().ToLowerInvariant().Replace('-', ' ');

    // The title that the words belong to: of "Foreign Minister" the edit may hold one word.
    private static (int First, int End)? TitleOf(Document document, Sentence sentence, int first, int end)
    {
        for (int i = Math.Max(sentence.FirstToken, first - MaxBefore); i < end; i++)
        {
            if (!RoleTitles.Phrases.TryMatch(document.Text, document.Tokens[i].Start, sentence.Span.End, out int stop, out _))
                continue;
            int last = i + 1;
            while (last < sentence.EndToken && document.Tokens[last].Start < stop)
                last++;
            if (last > first)
                return (i, last);
            i = last - 1;
        }

        return null;
    }
}
