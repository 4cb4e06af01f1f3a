using System.Collections.Frozen;

namespace FactCheck.Lexicons;

/// <summary>Verbs and nouns that news use as opposites and WordNet does not call so (<c>opposites.tsv</c>).</summary>
internal static class OppositeWords
{
    // By word: hardly any word of a text has an opposite here, and most pairs end at their first word.
    private static readonly Lazy<FrozenDictionary<string, string[]>> OppositesOf = new(() =>
        LexiconTable.Load("opposites.tsv", keyColumns: 2).Rows
            .SelectMany(row => new (string Lemma, string Opposite)[] { (row["lemma"], row["opposite"]), (row["opposite"], row["lemma"]) })
            .GroupBy(pair => pair.Lemma, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.Select(pair => pair.Opposite).Distinct().ToArray(), StringComparer.Ordinal));

    /// <summary>Whether the lemma has an opposite here.</summary>
    public static bool Has(string lemma) => OppositesOf.Value.ContainsKey(lemma);

    /// <summary>Whether the two lemmas are opposites; in any order.</summary>
    public static bool Contains(string lemma, string other) => OppositesOf.Value.TryGetValue(lemma, out string[]? opposites) && Array.IndexOf(opposites, other) >= 0;
}
