using FactCheck.Claims;
using FactCheck.Documents;
using FactCheck.Entities;
using FactCheck.Language;
using FactCheck.Lexicons;
using FactCheck.Values;

namespace FactCheck.Kinds.Copies;

/// <summary>One name put in the place of another.</summary>
internal static class NameChange
{
    private const int MinSharedStart = 3;

    /// <summary>The change; null when the edit exchanges no name.</summary>
    public static Change? Of(CopiedSentence copy, CopyEdit edit)
    {
        EntityTable here = EntityTable.Of(copy.Document), there = EntityTable.Of(copy.Original);
        if (OnlyMention(here, edit.First, edit.End) is not { } mention || OnlyMention(there, edit.OriginalFirst, edit.OriginalEnd) is not { } other)
            return null;
        NamedEntity entity = here.Entities[mention.Entity], original = there.Entities[other.Entity];
        if (!IsPlain(here, mention, entity) || !IsPlain(there, other, original))
            return null;
        if (!(AreOfOneSort(entity, original) || (IsAll(entity, mention, edit.First, edit.End) && IsAll(original, other, edit.OriginalFirst, edit.OriginalEnd))) || NameMatch.MayBeSame(NameMatch.Compare(entity, original)) || IsShortened(entity, original) || IsShortened(original, entity))
            return null;

        // "Costa and Lang" for "Lang and Costa": the order was changed.
        if (Names(there, copy.Original.Sentences[copy.OriginalSentence], entity) || Names(here, copy.Document.Sentences[copy.Sentence], original))
            return null;
        return new Change(CopyRules.Name, $"{entity.Name} stands where the other text has {original.Name}", mention.First, mention.End, other.First, other.End);
    }

    // The whole name, or its last word where no other name has it: "Freberg" may be either of two Frebergs.
    private static bool IsPlain(EntityTable table, NameMention mention, NamedEntity entity)
    {
        if (mention.End - mention.First >= entity.Words.Length)
            return true;
        string last = NameSpelling.Fold(table.Document.TextOf(mention.End - 1));
        return entity.Words[^1] == last && table.Entities.Count(other => other.Words.Contains(last)) == 1;
    }

    // The one name of the words, where nothing else of weight stands beside it.
    private static NameMention? OnlyMention(EntityTable table, int first, int end)
    {
        NameMention? found = null;
        for (int i = first; i < end; i++)
        {
            Token token = table.Document.Tokens[i];
            if (table.MentionAt(i) is >= 0 and var index)
            {
                if (found is not null && found != table.Mentions[index])
                    return null;
                found = table.Mentions[index];
            }
            else if (token.PartOfSpeech is PartOfSpeech.Verb or PartOfSpeech.Number or PartOfSpeech.Noun)
            {
                return null;
            }
        }

        return found;
    }

    // "Lib Dem" for "Liberal Democrat", "Hibs" for "Hibernian", "Chris Lane" for "Mr Lane"; "ex-Albion" says where somebody was before.
    private static bool IsShortened(NamedEntity entity, NamedEntity original) =>
        (entity.Words.Length == original.Words.Length && entity.Words.Zip(original.Words).All(pair => pair.Second.StartsWith(pair.First, StringComparison.Ordinal)))
        || SharedStart(entity.Words[^1], original.Words[^1]) >= Math.Max(MinSharedStart, Math.Min(entity.Words[^1].Length, original.Words[^1].Length) - 1)
            && (entity.Words.Length == 1 || original.Words.Length == 1 || Honorifics.Contains(entity.Words[0]) || Honorifics.Contains(original.Words[0]))
        || entity.Name.StartsWith("ex-", StringComparison.OrdinalIgnoreCase);

    private static int SharedStart(string word, string other)
    {
        int shared = 0;
        while (shared < word.Length && shared < other.Length && word[shared] == other[shared])
            shared++;
        return shared;
    }

    // Whether the name is all there is: what sort of thing it names is then no matter. "The Frenchman" may stand for any Frenchman.
    private static bool IsAll(NamedEntity entity, NameMention mention, int first, int end) => entity.Country is null && mention.First >= first && mention.End >= end - 1 && mention.First <= first + 1 && mention.End <= end + 1;

    private static bool AreOfOneSort(NamedEntity left, NamedEntity right) =>
        left.Type == right.Type && (left.Country is null) == (right.Country is null);

    private static bool Names(EntityTable table, Sentence sentence, NamedEntity entity)
    {
        for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (table.NamedAt(i) is { } other && NameMatch.MayBeSame(NameMatch.Compare(other, entity)))
                return true;
        }

        return false;
    }
}
