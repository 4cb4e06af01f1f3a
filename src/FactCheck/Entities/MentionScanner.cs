using System.Collections.Immutable;
using FactCheck.Documents;
using FactCheck.Language;
using FactCheck.Lexicons;
using FactCheck.Values;

namespace FactCheck.Entities;

/// <summary>
/// Finds the mentions of names: what the model marks as entities, and runs of proper nouns it has missed. Determiners, titles before
/// persons and possessive endings are cut off.
/// </summary>
internal static class MentionScanner
{
    /// <summary>A mention before it is linked.</summary>
    /// <param name="First">Index of the first token.</param>
    /// <param name="End">Index after the last token.</param>
    /// <param name="Head">Index of the syntactic head.</param>
    /// <param name="Type">What kind of thing is named.</param>
    /// <param name="Words">The folded words.</param>
    /// <param name="Titled">Whether a title or an honorific stood before the name.</param>
    public readonly record struct Found(int First, int End, int Head, EntityType Type, ImmutableArray<string> Words, bool Titled);

    /// <summary>The mentions of a document, in text order.</summary>
    public static List<Found> Scan(Document document)
    {
        var found = new List<Found>();
        int entity = 0;
        foreach (Sentence sentence in document.Sentences)
        {
            if (IsShouted(document, sentence))
                continue;
            for (int i = sentence.FirstToken; i < sentence.EndToken;)
            {
                while (entity < document.Entities.Length && document.Entities[entity].End <= i)
                    entity++;
                int reach = MentionReach.Of(document, i, sentence.EndToken, entity, out EntityType type);
                if (NameTitles.IsAddress(document, i, sentence.EndToken))
                    (reach, type) = (Math.Max(type == EntityType.Person ? reach : i, Math.Max(i + 2, NameRun.End(document, i + 1, sentence.EndToken))), EntityType.Person);
                if (NameRun.CountryEnd(document, i, sentence.EndToken) is var country && country > reach)
                    (reach, type) = (country, EntityType.Place);

                // "Ban Ki-moon knew": the tagger may see a noun in a family name.
                if (i + 3 < sentence.EndToken && document.Tokens[i].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.ProperNoun && !Honorifics.Contains(NameSpelling.Fold(document.TextOf(i)))
                    && NameRun.IsSecondSyllable(document, i + 2, sentence.EndToken))
                    (reach, type) = (Math.Max(reach, i + 4), EntityType.Person);
                if (reach == i + 1 && CommonPlural.Is(document, i, type))
                    reach = i;
                int end = MentionReach.WithoutMarks(document, i, reach, type);
                if (end > i)
                    MentionParts.Split(document, i, end, type, found);
                i = Math.Max(end, i + 1);
            }
        }

        AddSurnames(document, found);
        IntroducedNames.Join(document, found);
        return found;
    }

    // "Vroom, a former minister, ..." at the start of a sentence: the tagger may see a noun in a surname; the full name elsewhere tells.
    private static void AddSurnames(Document document, List<Found> found)
    {
        var surnames = new HashSet<string>(StringComparer.Ordinal);
        foreach (Found mention in found)
        {
            if (mention is { Type: EntityType.Person, Words: [_, .., { Length: > 3 } surname] })
                surnames.Add(surname);
        }

        if (surnames.Count == 0)
            return;
        foreach (Sentence sentence in document.Sentences)
        {
            int first = sentence.FirstToken;
            if (first + 1 >= sentence.EndToken || document.Tokens[first].PartOfSpeech != PartOfSpeech.Noun || !char.IsUpper(document.TextOf(first)[0])
                || !(document.TextOf(first + 1) is "," || document.Tokens[first + 1].PartOfSpeech is PartOfSpeech.Verb or PartOfSpeech.Auxiliary)
                || NameSpelling.Fold(document.TextOf(first)) is var word && !surnames.Contains(word))
                continue;
            int place = found.FindIndex(mention => mention.End > first);
            if (place < 0)
                place = found.Count;
            if (place == found.Count || found[place].First > first)
                found.Insert(place, new Found(first, first + 1, first, EntityType.Person, [word], false));
        }
    }

    /// <summary>Whether the model's type is one of names, and not of dates or amounts.</summary>
    public static bool IsName(EntityType type) =>
        type is EntityType.Person or EntityType.Organization or EntityType.Place or EntityType.Event or EntityType.Product or EntityType.Work or EntityType.Other;

    // A headline in capitals tells nothing about names.
    private static bool IsShouted(Document document, Sentence sentence)
    {
        int capitals = 0;
        foreach (char c in sentence.Span.Of(document.Text))
        {
            if (char.IsLower(c))
                return false;
            if (char.IsUpper(c))
                capitals++;
        }

        return capitals > 12;
    }

    /// <summary>The folded words of a name, without its marks and particles.</summary>
    public static ImmutableArray<string> Words(Document document, int first, int end)
    {
        var words = ImmutableArray.CreateBuilder<string>(end - first);
        bool join = false;
        for (int i = first; i < end; i++)
        {
            string word = NameSpelling.Fold(document.TextOf(i));
            if (word.Length == 0 || document.Tokens[i].PartOfSpeech == PartOfSpeech.Particle)
            {
                join = document.TextOf(i) is "-" && i > first && document.Tokens[i].Start == document.Tokens[i - 1].End;
                continue;
            }

            if (join)
                words[^1] += word;
            else
                words.Add(word);
            join = false;
        }

        return words.ToImmutable();
    }

    /// <summary>The token of a name on which its other words depend.</summary>
    public static int HeadOf(Document document, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            int head = document.Tokens[i].Head;
            if (head < first || head >= end)
                return i;
        }

        return end - 1;
    }
}
