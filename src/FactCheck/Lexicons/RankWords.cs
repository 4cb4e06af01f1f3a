using System.Collections.Frozen;

namespace FactCheck.Lexicons;

/// <summary>
/// Adjectives that rank things, with the scale they rank on (<c>rank-words.tsv</c>), and nouns beside them that do not say of what the rank
/// is: "level", "result" (<c>rank-nouns.tsv</c>).
/// </summary>
internal static class RankWords
{
    private static readonly Lazy<FrozenDictionary<string, (string Scale, int Sign)>> Words =
        new(() => LexiconTable.Load("rank-words.tsv").ToLookup(row => (row["scale"], row.Integer("sign"))));

    private static readonly Lazy<FrozenSet<string>> Nouns = new(() => LexiconTable.Load("rank-nouns.tsv").ToSet());

    /// <summary>The scale an adjective ranks on, and 1 for its upper end ("large"), -1 for its lower ("small").</summary>
    public static bool TryScale(string lemma, out (string Scale, int Sign) scale) => Words.Value.TryGetValue(lemma, out scale);

    /// <summary>Whether a noun leaves open what is ranked.</summary>
    public static bool IsGeneral(string lemma) => Nouns.Value.Contains(lemma);
}
