using System.Collections.Frozen;
using System.Collections.Immutable;

namespace FactCheck.Lexicons;

/// <summary>The words for things that are measured side by side and are never one (<c>measure-topics.tsv</c>): exports, output, debt; the dead, the injured.</summary>
internal static class MeasureTopics
{
    private static readonly Lazy<FrozenDictionary<string, ImmutableArray<string>>> Groups = new(() =>
        LexiconTable.Load("measure-topics.tsv").ToLookup(row => row["groups"].Split(',').ToImmutableArray()));

    /// <summary>The groups of all words that name a measure; empty when none does.</summary>
    public static HashSet<string> Of(IEnumerable<string?> lemmas)
    {
        var groups = new HashSet<string>(StringComparer.Ordinal);
        foreach (string? lemma in lemmas)
        {
            if (lemma is not null && Groups.Value.TryGetValue(lemma, out ImmutableArray<string> found))
                groups.UnionWith(found);
        }

        return groups;
    }
}
