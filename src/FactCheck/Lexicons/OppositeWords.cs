using System.Collections.Frozen;

namespace FactCheck.Lexicons;

/// <summary>Verbs and nouns that news use as opposites and WordNet does not call so (<c>opposites.tsv</c>).</summary>
internal static class OppositeWords
{
    private static readonly Lazy<FrozenSet<(string, string)>> Pairs =
        new(() => LexiconTable.Load("opposites.tsv", keyColumns: 2).Rows.Select(row => (row["lemma"], row["opposite"])).ToFrozenSet());

    private static readonly Lazy<FrozenSet<string>> Words = new(() => Pairs.Value.SelectMany(pair => new[] { pair.Item1, pair.Item2 }).ToFrozenSet(StringComparer.Ordinal));

    /// <summary>Whether the lemma has an opposite here.</summary>
    public static bool Has(string lemma) => Words.Value.Contains(lemma);

    /// <summary>Whether the two lemmas are opposites; in any order.</summary>
    public static bool Contains(string lemma, string other) => Has(lemma) && Has(other) && (Pairs.Value.Contains((lemma, other)) || Pairs.Value.Contains((other, lemma)));
}
