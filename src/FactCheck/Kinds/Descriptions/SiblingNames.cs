using FactCheck.Documents;
using FactCheck.Entities;

namespace FactCheck.Kinds.Descriptions;

/// <summary>Names that differ in what the thing is: "the Kell Tunnel" and "the Kell Bridge", of which neither article has both. Pure functions.</summary>
internal static class SiblingNames
{
    /// <summary>The places of such names, by their last words.</summary>
    public static IEnumerable<(int Noun, int Other)> Between(Document one, Document other)
    {
        EntityTable table = EntityTable.Of(one), others = EntityTable.Of(other);
        foreach (NamedEntity entity in table.Entities)
        {
            if (entity.IsPerson || entity.Words.Length < 2)
                continue;
            foreach (NamedEntity rival in others.Entities)
            {
                if (!rival.IsPerson && rival.Words.Length == entity.Words.Length && SharesFirst(entity, rival) && !Knows(others, entity) && !Knows(table, rival)
                    && SiblingNouns.IsConcrete(entity.Words[^1].ToLowerInvariant()) && SiblingNouns.IsConcrete(rival.Words[^1].ToLowerInvariant())
                    && SiblingNouns.Are(entity.Words[^1].ToLowerInvariant(), rival.Words[^1].ToLowerInvariant()))
                    yield return (table.Mentions[entity.Mentions[0]].End - 1, others.Mentions[rival.Mentions[0]].End - 1);
            }
        }
    }

    private static bool SharesFirst(NamedEntity entity, NamedEntity rival)
    {
        for (int i = 0; i < entity.Words.Length - 1; i++)
        {
            if (!entity.Words[i].Equals(rival.Words[i], StringComparison.OrdinalIgnoreCase))
                return false;
        }

        return true;
    }

    private static bool Knows(EntityTable table, NamedEntity name) => table.Entities.Any(entity => entity.Words.Length > 1 && NameMatch.MayBeSame(entity, name));
}
