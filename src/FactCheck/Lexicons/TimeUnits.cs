using System.Collections.Frozen;

namespace FactCheck.Lexicons;

/// <summary>The units of time (<c>temporal-words.tsv</c>): "minute", "years".</summary>
internal static class TimeUnits
{
    private static readonly Lazy<FrozenSet<string>> Words = new(() => LexiconTable.Load("temporal-words.tsv").Rows
        .Where(row => row["class"] == "unit").Select(row => row["word"]).ToFrozenSet(StringComparer.OrdinalIgnoreCase));

    /// <summary>Whether a word is a unit of time.</summary>
    public static bool Contains(string word) => Words.Value.Contains(word);
}
