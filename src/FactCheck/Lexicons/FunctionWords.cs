using System.Collections.Frozen;

namespace FactCheck.Lexicons;

/// <summary>The most frequent English words that tell nothing by themselves (<c>function-words.tsv</c>).</summary>
internal static class FunctionWords
{
    private static readonly Lazy<FrozenSet<string>> Words = new(() =>
        LexiconTable.Load("function-words.tsv", keyColumns: 2).Rows.Where(row => row["language"] == "en").Select(row => row["word"]).ToFrozenSet(StringComparer.OrdinalIgnoreCase));

    /// <summary>Whether the word is one of them.</summary>
    public static bool Contains(string word) => Words.Value.Contains(word);
}
