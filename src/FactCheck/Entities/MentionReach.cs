using FactCheck.Documents;
using FactCheck.Language;
using FactCheck.Lexicons;
using FactCheck.Values;

namespace FactCheck.Entities;

/// <summary>How far a mention reaches in its sentence, and what kind of thing it names by the model. Pure functions.</summary>
internal static class MentionReach
{
    /// <summary>Where a mention that begins at a token ends. The model's mention and the run of proper nouns are joined where one goes on from the other: "Astrid" + "Lund".</summary>
    public static int Of(Document document, int start, int limit, int entity, out EntityType type)
    {
        type = EntityType.None;
        int end = start;
        bool house = false;
        while (end < limit)
        {
            int before = end;

            // "Brandt & Lowe" is one house.
            if (end > start && end + 1 < limit && document.TextOf(end) is "&" && NameRun.IsProper(document, end - 1) && NameRun.IsProper(document, end + 1))
            {
                end = NameRun.End(document, end + 1, limit);
                house = true;
                continue;
            }

            // "Hefazat-e-Islam", "Stoke-on-Trent"
            if (JointEnd(document, start, end, limit) is var joined && joined > end)
            {
                end = joined;
                continue;
            }

            while (entity < document.Entities.Length && (document.Entities[entity].End <= end || (end > start && IsSurname(document, document.Entities[entity], type))))
                entity++;
            if (entity < document.Entities.Length && document.Entities[entity].First == end && MentionScanner.IsName(document.Entities[entity].Type)
                && (end == start || (NameRun.Goes(document, start, end) && Completes(document, document.Entities[entity], type))))
            {
                type = Stronger(type, document.Entities[entity].Type);
                end = Math.Min(limit, document.Entities[entity].End);
            }
            else if (end == start || NameRun.Goes(document, start, end))
            {
                int next = entity < document.Entities.Length && document.Entities[entity].First >= end ? document.Entities[entity].First : limit;
                end = NameRun.End(document, end, Math.Min(limit, Math.Max(next, end)));
            }

            // "League Two side Norda": the number is the league's, whatever the model joins it with.
            if (end == before && end > start && end < limit && document.Tokens[end].PartOfSpeech == PartOfSpeech.Number && char.IsUpper(document.TextOf(end)[0]) && NameRun.Goes(document, start, end))
                end++;
            if (end == before)
                break;
        }

        if (house)
            type = EntityType.Organization;
        if (end == start && IsDemonym(document, start))
            end = start + 1;
        if (end > start && type == EntityType.None)
            type = EntityType.Other;
        return end;
    }

    // The model may end a name within: "Hefazat-e-".
    private static int JointEnd(Document document, int start, int end, int limit)
    {
        for (int token = end; token > start && token > end - 3; token--)
        {
            if (NameRun.JointEnd(document, token, limit) is var joined && joined > end)
                return joined;
        }

        return end;
    }

    // "Theresa May": the model has a month behind a given name.
    private static bool IsSurname(Document document, EntityMention mention, EntityType type) =>
        type == EntityType.Person && mention.Type == EntityType.Date && mention.End == mention.First + 1 && NameEdges.IsWordOfName(document, mention.First, type);

    // A person's name is never half of another thing; what the model is unsure of is what its sure part says.
    private static EntityType Stronger(EntityType left, EntityType right) =>
        left == EntityType.Person || right == EntityType.Person ? EntityType.Person : left is EntityType.None or EntityType.Other ? right : left;

    // "Astrid" + "Lund": a lone word behind a person is the rest of the name. "Republic of Korea" + "Park Ji-ho" are two.
    private static bool Completes(Document document, EntityMention next, EntityType type) =>
        type == EntityType.None || (next.Type == EntityType.Person && next.End == next.First + 1 && NameRun.IsGiven(document, next.First - 1)) || (type == EntityType.Person && next.Type != EntityType.Person && next.End - next.First == 1)
        || (type == EntityType.Other && next.Type != EntityType.Other && next.End - next.First == 1);

    private static bool IsDemonym(Document document, int token) =>
        char.IsUpper(document.TextOf(token)[0]) && document.Tokens[token].PartOfSpeech is PartOfSpeech.Adjective or PartOfSpeech.Noun
        && Countries.CodeOf([NameSpelling.Fold(document.TextOf(token))]) is not null;

    /// <summary>A name ends where a quotation or a bracket begins, and before "from", "at", "in"; a person's at a comma: "Sio, Fifita" are two.</summary>
    public static int WithoutMarks(Document document, int start, int end, EntityType type)
    {
        for (int i = start + 1; i < end; i++)
        {
            ReadOnlySpan<char> text = document.TextOf(i);
            bool parts = document.Tokens[i].PartOfSpeech == PartOfSpeech.Adposition && document.TextOf(i - 1) is not "-" && char.IsLower(text[0]) && text is not ("of" or "for" or "de" or "du" or "von" or "van" or "al" or "la");
            if (parts || (type == EntityType.Person && (text is "," or "and" || (text is "of" && NameTitles.IsAddress(document, start, end)))) || text is "\"" or "\u201C" or "\u201D" or "``" or "''" or "(" or ")" or "[" or "]" or ";" or ":")
                return i;
        }

        return end;
    }
}
