using System.Collections.Frozen;

namespace FactCheck.Lexicons;

/// <summary>The months, by name and by short form (<c>months.tsv</c>).</summary>
internal static class MonthNames
{
    private static readonly Lazy<FrozenSet<string>> Words = new(() => LexiconTable.Load("months.tsv").ToSet());

    /// <summary>Whether the word is one of them, in small letters or not.</summary>
    public static bool Contains(string word) => Words.Value.Contains(word.ToLowerInvariant());
}
