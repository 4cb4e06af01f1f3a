using FactCheck.Documents;
using FactCheck.Entities;
using FactCheck.Language;
using FactCheck.Lexicons;

namespace FactCheck.Kinds.Quantities;

/// <summary>Places in a race or a table: "finished second", "are third in the table", "a fourth-place finish". Stateless.</summary>
internal static class FinishingPlace
{
    // "in the final of the women's downhill"
    private const int MaxScope = 6;

    /// <summary>Whether an ordinal tells a place: behind a verb of coming in and before no noun, or before "place".</summary>
    /// <param name="document">The document.</param>
    /// <param name="first">Its first token.</param>
    /// <param name="end">The token after it.</param>
    public static bool IsAt(Document document, int first, int end)
    {
        Sentence sentence = document.SentenceOf(first);
        int next = end < sentence.EndToken && document.TextOf(end) is "-" ? end + 1 : end;
        if (next < sentence.EndToken && NumberContexts.PlaceNouns.Contains(document.TextOf(next)))
            return true;
        if (next > end || first == sentence.FirstToken || !(NumberContexts.PlaceVerbs.Contains(document.TextOf(first - 1)) || IsGapped(document, sentence, first)))
            return false;
        return end >= sentence.EndToken || document.Tokens[end].PartOfSpeech is PartOfSpeech.Adposition or PartOfSpeech.Punctuation or PartOfSpeech.CoordinatingConjunction or PartOfSpeech.SubordinatingConjunction
            || document.TextOf(end) is "overall";
    }

    // "Koskela finished second and Hagen third"
    private static bool IsGapped(Document document, Sentence sentence, int first)
    {
        if (document.Tokens[first - 1].PartOfSpeech != PartOfSpeech.ProperNoun)
            return false;
        for (int token = first - 1; token > sentence.FirstToken; token--)
        {
            if (NumberContexts.PlaceVerbs.Contains(document.TextOf(token - 1)))
                return true;
        }

        return false;
    }

    /// <summary>Who has the place: the last name before it in its sentence; null where none stands there.</summary>
    public static NamedEntity? HolderOf(QuantityClaim claim)
    {
        EntityTable table = EntityTable.Of(claim.Document);
        NamedEntity? holder = null;
        for (int token = claim.Sentence.FirstToken; token < claim.Sentence.EndToken && claim.Document.Tokens[token].Start < claim.Figure.Start; token++)
            holder = table.NamedAt(token) ?? holder;
        return holder;
    }

    /// <summary>All who have the place: the last name before it, and those joined to it by "and".</summary>
    public static IEnumerable<NamedEntity> HoldersOf(QuantityClaim claim)
    {
        EntityTable table = EntityTable.Of(claim.Document);
        int token = claim.Sentence.FirstToken, last = -1;
        for (; token < claim.Sentence.EndToken && claim.Document.Tokens[token].Start < claim.Figure.Start; token++)
            last = table.MentionAt(token) >= 0 ? token : last;
        while (last >= claim.Sentence.FirstToken && table.MentionAt(last) is >= 0 and var mention)
        {
            yield return table.Entities[table.Mentions[mention].Entity];
            int before = table.Mentions[mention].First - 1;
            last = before > claim.Sentence.FirstToken && claim.Document.TextOf(before) is "and" ? before - 1 : -1;
        }
    }

    /// <summary>What the place is in, in lower case: "league" of "third in the Premier League"; null where the words behind do not say.</summary>
    public static string? ScopeOf(QuantityClaim claim)
    {
        Document document = claim.Document;
        int token = claim.Sentence.FirstToken;
        while (token < claim.Sentence.EndToken && document.Tokens[token].Start < claim.Figure.End)
            token++;
        int end = Math.Min(claim.Sentence.EndToken, token + MaxScope);
        while (token < end && document.TextOf(token) is not ("in" or "at" or "of"))
            token++;
        string? noun = null;
        for (token++; token < end && document.Tokens[token].PartOfSpeech is PartOfSpeech.Determiner or PartOfSpeech.Adjective or PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Number; token++)
            noun = document.Tokens[token].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.ProperNoun ? document.Tokens[token].Lemma.ToLowerInvariant() : noun;
        return noun;
    }
}
