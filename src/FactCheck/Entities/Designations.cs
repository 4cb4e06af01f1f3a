using FactCheck.Documents;
using FactCheck.Language;
using FactCheck.Lexicons;

namespace FactCheck.Entities;

/// <summary>
/// What a document calls somebody beside the name: "mayor" of "Mayor Lund" and of "Lund, the mayor,". Two names that differ by a slip are one
/// person's where both bear one office. Pure functions.
/// </summary>
internal static class Designations
{
    // ", the former mayor of the small town"
    private const int MaxWords = 5;

    /// <summary>Whether both entities are called by one office or profession.</summary>
    public static bool Share(EntityTable table, NamedEntity entity, EntityTable otherTable, NamedEntity other)
    {
        HashSet<string> found = Of(table, entity);
        return found.Count > 0 && Of(otherTable, other).Overlaps(found);
    }

    /// <summary>The offices and professions of an entity, synonyms brought to one word; those that anybody may have ("member") only with the word before them.</summary>
    public static HashSet<string> Of(EntityTable table, NamedEntity entity)
    {
        Document document = table.Document;
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (int index in entity.Mentions)
        {
            NameMention mention = table.Mentions[index];
            Sentence sentence = document.SentenceOf(mention.First);
            int before = mention.First - 1;
            if (before > sentence.FirstToken && document.TextOf(before) is ",")
                before--;
            if (before >= sentence.FirstToken)
                Add(table, before, found);
            if (mention.End >= sentence.EndToken || document.TextOf(mention.End) is not ",")
                continue;

            // "Lund, the mayor," and "Lund, mayor of the town": the first noun that is no part of another.
            for (int i = mention.End + 1; i < sentence.EndToken && i <= mention.End + MaxWords && IsNominal(document, i); i++)
            {
                if (document.Tokens[i].PartOfSpeech == PartOfSpeech.Noun && (i + 1 == sentence.EndToken || !IsNominal(document, i + 1)))
                    Add(table, i, found);
            }
        }

        return found;
    }

    private static void Add(EntityTable table, int token, HashSet<string> found)
    {
        Document document = table.Document;
        Token noun = document.Tokens[token];
        if (noun.PartOfSpeech is not (PartOfSpeech.Noun or PartOfSpeech.ProperNoun) || noun.Is(Morphology.Plural) || table.MentionAt(token) >= 0)
            return;
        string lemma = noun.Lemma.ToLowerInvariant();
        string? title = RoleTitles.Canonical(lemma);
        if (title is not null && !RoleTitles.IsGeneral(lemma))
            found.Add(title);
        else if (title is not null && token > 0 && document.Tokens[token - 1].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.ProperNoun && table.MentionAt(token - 1) < 0)
            found.Add(document.Tokens[token - 1].Lemma.ToLowerInvariant() + " " + lemma);
        else if (title is null && EnglishModel.Default.IsKindOf(lemma, "person", PartOfSpeech.Noun) && !CommonPeople.Contains(lemma))
            found.Add(lemma);
    }

    private static bool IsNominal(Document document, int token) =>
        document.Tokens[token].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Adjective or PartOfSpeech.Determiner or PartOfSpeech.Number || document.TextOf(token) is "-";
}
