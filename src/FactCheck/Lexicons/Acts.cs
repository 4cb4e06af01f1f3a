using System.Collections.Frozen;
using System.Collections.Immutable;

namespace FactCheck.Lexicons;

/// <summary>
/// Verbs, nouns and adjectives by the act they tell of: "discover", "dig up", "discovery" (<c>acts.tsv</c>). A word may tell of several.
/// </summary>
internal static class Acts
{
    private static readonly Lazy<FrozenDictionary<string, ImmutableArray<string>>> Words = new(() => LexiconTable.Load("acts.tsv", keyColumns: 2).Rows
        .GroupBy(row => row["word"], StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.Select(row => row["act"]).ToImmutableArray(), StringComparer.Ordinal));

    /// <summary>The acts a lemma may tell of, a verb with its particle ("break out"); empty for most words.</summary>
    public static ImmutableArray<string> Of(string lemma) => Words.Value.TryGetValue(lemma, out ImmutableArray<string> acts) ? acts : [];

    private static readonly Lazy<FrozenSet<string>> Recurring = new(() => LexiconTable.Load("acts.tsv", keyColumns: 2).Rows
        .Where(row => row["recurs"] == "yes").Select(row => row["act"]).ToFrozenSet(StringComparer.Ordinal));

    /// <summary>Whether an act is done again and again in one story: talks, announcements, matches.</summary>
    public static bool Recurs(string act) => Recurring.Value.Contains(act);
}
