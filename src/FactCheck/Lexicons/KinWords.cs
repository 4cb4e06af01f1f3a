using System.Collections.Frozen;
using System.Collections.Immutable;

namespace FactCheck.Lexicons;

/// <summary>
/// Words for kin and for what makes kin of people, by the relation each tells of (<c>kin.tsv</c>): whoever reads "their son" may write "his
/// father", whoever reads "they married" "his wife".
/// </summary>
internal static class KinWords
{
    private static readonly (string One, string Other)[] Ends = [("parent", "child"), ("grandparent", "grandchild"), ("uncle", "nephew")];

    private static readonly Lazy<FrozenDictionary<string, ImmutableArray<(string Relation, bool IsTold)>>> Words = new(() =>
        LexiconTable.Load("kin.tsv", keyColumns: 2).Rows.GroupBy(row => row["word"])
            .ToFrozenDictionary(group => group.Key, group => group.Select(row => (row["group"], row["told"] == "yes")).ToImmutableArray(), StringComparer.OrdinalIgnoreCase));

    /// <summary>Whether a noun says which kin somebody is: "brother", "wife"; not "child" or "couple".</summary>
    public static bool Tells(string noun) => Words.Value.TryGetValue(noun, out ImmutableArray<(string Relation, bool IsTold)> relations) && relations.Any(relation => relation.IsTold);

    /// <summary>The relations a word tells of: parent, sibling, spouse and the like; empty for other words.</summary>
    public static ImmutableArray<string> RelationsOf(string word) => Words.Value.TryGetValue(word, out ImmutableArray<(string Relation, bool IsTold)> relations) ? [.. relations.Select(relation => relation.Relation)] : [];

    /// <summary>Whether two nouns tell of the two ends of one relation, so that nobody is both to one other: "father" and "son", "uncle" and "niece".</summary>
    public static bool AreEnds(string noun, string other) => Array.Exists(Ends, ends => (Tells(noun, ends.One) && Tells(other, ends.Other)) || (Tells(noun, ends.Other) && Tells(other, ends.One)));

    /// <summary>Whether two nouns may be said of one couple of people, each seen from the other: mother and son, uncle and niece.</summary>
    public static bool AreConverse(string noun, string other) =>
        Words.Value.TryGetValue(noun, out ImmutableArray<(string Relation, bool IsTold)> relations) && Words.Value.TryGetValue(other, out ImmutableArray<(string Relation, bool IsTold)> others)
        && relations.Any(relation => others.Contains((relation.Relation, !relation.IsTold)));

    private static bool Tells(string noun, string relation) => Words.Value.TryGetValue(noun, out ImmutableArray<(string Relation, bool IsTold)> relations) && relations.Contains((relation, true));
}
