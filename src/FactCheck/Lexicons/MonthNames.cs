using System.Collections.Frozen;

namespace FactCheck.Lexicons;

/// <summary>The months, by name and by short form (<c>months.tsv</c>).</summary>
internal static class MonthNames
{
    private static readonly Lazy<FrozenDictionary<string, int>> Words = new(() => LexiconTable.Load("months.tsv").ToLookup(row => row.Integer("month")));

    /// <summary>Whether the word is one of them, in small letters or not.</summary>
    public static bool Contains(string word) => Words.Value.ContainsKey(word);

    /// <summary>The number of the month a word names, 1 to 12; 0 where it names none.</summary>
    public static int NumberOf(string word) => Words.Value.GetValueOrDefault(word);
}
