using System.Collections.Frozen;
using System.Collections.Immutable;

namespace FactCheck.Lexicons;

/// <summary>
/// Words for one sort of thing that exclude each other where one thing is meant: of things that two stories may name by one noun each,
/// tram and bus, knee and ankle (<c>siblings.tsv</c>), and of what takes one word in one place only, wedding and funeral, month and year,
/// yellow and green (<c>contrasts.tsv</c>), and verbs (<c>act-contrasts.tsv</c>).
/// </summary>
internal static class Siblings
{
    private static readonly Lazy<FrozenDictionary<string, ImmutableArray<(string Group, string Sort)>>> Things = new(() => Load("siblings.tsv"));

    private static readonly Lazy<FrozenDictionary<string, ImmutableArray<(string Group, string Sort)>>> Contrasts = new(() => Load("contrasts.tsv"));

    private static readonly Lazy<FrozenDictionary<string, ImmutableArray<(string Group, string Sort)>>> Acts = new(() => Load("act-contrasts.tsv"));

    /// <summary>Whether a noun is one of the things.</summary>
    public static bool Has(string noun) => Things.Value.ContainsKey(noun);

    /// <summary>True for two sorts of one group, false for two words for one sort, null for any other two nouns, adjectives or adverbs.</summary>
    public static bool? Are(string word, string other)
    {
        bool? things = Are(Things.Value, word, other), contrasts = Are(Contrasts.Value, word, other);
        return things == false || contrasts == false ? false : things ?? contrasts;
    }

    /// <summary>The same of things: words that exclude each other in one place only may both be told of one story.</summary>
    public static bool? AreThings(string noun, string other) =>
        Are(Contrasts.Value, noun, other) == false ? false : Are(Things.Value, noun, other);

    /// <summary>The same of two verbs, by their lemmas: to score and to assist.</summary>
    public static bool? AreActs(string verb, string other) => Are(Acts.Value, verb, other);

    /// <summary>Whether a noun names one sort of what the other names: a carmaker is a company.</summary>
    public static bool IsSortOf(string noun, string wider) =>
        Contrasts.Value.TryGetValue(noun, out ImmutableArray<(string Group, string Sort)> sorts) && Contrasts.Value.TryGetValue(wider, out ImmutableArray<(string Group, string Sort)> others)
        && sorts.Any(sort => others.Any(other => other.Sort == sort.Group));

    private static bool? Are(FrozenDictionary<string, ImmutableArray<(string Group, string Sort)>> words, string word, string other)
    {
        if (!words.TryGetValue(word, out ImmutableArray<(string Group, string Sort)> sorts) || !words.TryGetValue(other, out ImmutableArray<(string Group, string Sort)> others))
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

    private static FrozenDictionary<string, ImmutableArray<(string Group, string Sort)>> Load(string file) =>
        LexiconTable.Load(file, keyColumns: 2).Rows.GroupBy(row => row[0])
            .ToFrozenDictionary(group => group.Key, group => group.Select(row => (row["group"], row["sort"])).ToImmutableArray(), StringComparer.OrdinalIgnoreCase);
}
