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
        if (OnlyMention(there, edit.OriginalFirst, edit.OriginalEnd) is not { } other)
            return null;
        NamedEntity original = there.Entities[other.Entity];
        if (OnlyMention(here, edit.First, edit.End) is not { } mention)
        {
            return IsBareSubject(copy.Document, edit.First, edit.End) && IsPlain(there, other, original) && IsAll(original, other, edit.OriginalFirst, edit.OriginalEnd)
                ? new Change(CopyRules.Name, $"{copy.Document.TextOf(edit.First)} stands where the other text has {original.Name}", edit.First, edit.End, other.First, other.End)
                : null;
        }

        NamedEntity entity = here.Entities[mention.Entity];
        if (!IsPlain(here, mention, entity) || !IsPlain(there, other, original))
            return null;
        if (!(AreOfOneSort(entity, original) || (IsAll(entity, mention, edit.First, edit.End) && IsAll(original, other, edit.OriginalFirst, edit.OriginalEnd))) || NameMatch.MayBeSame(entity, original) || IsShortened(entity, original) || IsShortened(original, entity)
            || Seats.MayStandFor(entity.Joined, original.Joined, original.Country) || Seats.MayStandFor(original.Joined, entity.Joined, entity.Country))
            return null;

        // "Costa and Lang" for "Lang and Costa": the order was changed.
        if (Names(there, copy.Original.Sentences[copy.OriginalSentence], entity) || Names(here, copy.Document.Sentences[copy.Sentence], original))
            return null;
        return new Change(CopyRules.Name, $"{entity.Name} stands where the other text has {original.Name}", mention.First, mention.End, other.First, other.End);
    }

    // "Harrow himself spoke": a thing that opens a sentence without an article, where a name stood, is a name nobody knows.
    private static bool IsBareSubject(Document document, int first, int end)
    {
        Token word = document.Tokens[first];
        if (end != first + 1 || document.SentenceOf(first).FirstToken != first || !char.IsUpper(document.TextOf(first)[0]))
            return false;

        // The tagger may take it for an order given to somebody.
        if (word is { PartOfSpeech: PartOfSpeech.Verb, Tag: "VB" })
            return true;
        return word is { PartOfSpeech: PartOfSpeech.Noun or PartOfSpeech.ProperNoun, Relation: DependencyRelation.NominalSubject } && !word.Is(Morphology.Plural)
            && !EnglishModel.Default.IsKindOf(word.Lemma, "person", PartOfSpeech.Noun) && !EnglishModel.Default.IsKindOf(word.Lemma, "group", PartOfSpeech.Noun);
    }

    // The whole name, its acronym, or its last word where no other name has it: "Freberg" may be either of two Frebergs.
    private static bool IsPlain(EntityTable table, NameMention mention, NamedEntity entity)
    {
        if (mention.End - mention.First >= entity.Words.Length || (mention.End == mention.First + 1 && Acronyms.IsWrittenAsOne(table.Document.TextOf(mention.First))))
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
            if (table.NamedAt(i) is { } other && NameMatch.MayBeSame(other, entity))
                return true;
        }

        return false;
    }
}
