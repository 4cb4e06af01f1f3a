using System.Collections.Frozen;
using System.Collections.Immutable;

namespace FactCheck.Lexicons;

/// <summary>Nouns for one sort of thing that exclude each other where one thing is meant: tram and bus, knee and ankle, wheat and barley (<c>siblings.tsv</c>).</summary>
internal static class Siblings
{
    private static readonly Lazy<FrozenDictionary<string, ImmutableArray<(string Group, string Sort)>>> Nouns = new(() =>
        LexiconTable.Load("siblings.tsv", keyColumns: 2).Rows.GroupBy(row => row["noun"])
            .ToFrozenDictionary(group => group.Key, group => group.Select(row => (row["group"], row["sort"])).ToImmutableArray(), StringComparer.OrdinalIgnoreCase));

    /// <summary>Whether a noun has siblings here.</summary>
    public static bool Has(string noun) => Nouns.Value.ContainsKey(noun);

    /// <summary>True for two sorts of one group, false for two words for one sort, null for any other two nouns.</summary>
    public static bool? Are(string noun, string other)
    {
        if (!Nouns.Value.TryGetValue(noun, out ImmutableArray<(string Group, string Sort)> sorts) || !Nouns.Value.TryGetValue(other, out ImmutableArray<(string Group, string Sort)> others))
            return null;
        bool? found = null;
        foreach ((string group, string sort) in sorts)
        {
            foreach ((string otherGroup, string otherSort) in others)
            {
                if (group != otherGroup)
                    continue;
                if (sort == otherSort)
                    return false;
                found = true;
            }
        }

        return found;
    }
}
