using System.Collections.Immutable;
using FactCheck.Claims;
using FactCheck.Documents;
using FactCheck.Entities;
using FactCheck.Language;
using FactCheck.Lexicons;

namespace FactCheck.Kinds.Names;

/// <summary>One claim for everything a document names, titles of works left to their own kind.</summary>
internal sealed class NameExtractor : IClaimExtractor<NameClaim>
{
    private const int EdgeLength = 3;

    /// <inheritdoc/>
    public IEnumerable<NameClaim> Extract(ClaimKind kind, Document document)
    {
        EntityTable table = EntityTable.Of(document);
        var claims = new List<NameClaim>(table.Entities.Length);
        foreach (NamedEntity entity in table.Entities)
        {
            if (entity.Type == EntityType.Work || IsCurrency(entity))
                continue;
            claims.Add(new NameClaim(kind, table, entity, Fullest(table, entity)) { Keys = KeysOf(entity) });
        }

        claims.Sort((left, right) => left.Span.CompareTo(right.Span));
        return claims;
    }

    // "EUR 1.2m" is an amount.
    private static bool IsCurrency(NamedEntity entity) => entity.Words.Length == 1 && CurrencyWords.Has(entity.Name);

    private static NameMention Fullest(EntityTable table, NamedEntity entity)
    {
        NameMention best = table.Mentions[entity.Mentions[0]];
        foreach (int index in entity.Mentions)
        {
            NameMention mention = table.Mentions[index];
            if (mention.End - mention.First > best.End - best.First)
                best = mention;
        }

        return best;
    }

    // Every word, so that parts of names meet; both ends of a word, so that a slip in its middle, or at one end, does not hide it.
    private static ImmutableArray<string> KeysOf(NamedEntity entity)
    {
        if (entity.Country is not null)
            return ["c:" + entity.Country.Split('-')[0]];
        var keys = ImmutableArray.CreateBuilder<string>((entity.Words.Length * 3) + 1);
        foreach (string word in entity.Words)
        {
            if (word.Length < EdgeLength && entity.Words.Length > 1)
                continue;
            keys.Add("e:" + word);
            if (word.Length < EdgeLength)
                continue;
            keys.Add("e<" + word[..EdgeLength]);
            keys.Add("e>" + word[^EdgeLength..]);
        }

        if ((entity.Acronym ?? (entity.IsPerson ? null : Acronyms.Of(entity.Words))) is { } acronym)
            keys.Add("e:" + acronym);
        if (entity.Words.Length > 1 && !entity.IsPerson)
            keys.Add("e:" + Acronyms.OfAll(entity.Words, entity.Name));
        return keys.ToImmutable();
    }
}
