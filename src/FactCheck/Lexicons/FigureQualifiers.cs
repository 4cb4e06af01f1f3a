using System.Collections.Frozen;

namespace FactCheck.Lexicons;

/// <summary>Words near a figure that tell it from others of its sort (<c>figure-qualifiers.tsv</c>).</summary>
internal static class FigureQualifiers
{
    private static readonly Lazy<FrozenSet<string>> Words = new(() =>
        LexiconTable.Load("figure-qualifiers.tsv").Rows.Select(row => row["word"]).ToFrozenSet(StringComparer.OrdinalIgnoreCase));

    /// <summary>Whether the word, as written in any case, is one of them.</summary>
    public static bool Contains(ReadOnlySpan<char> word) => Words.Value.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
}
