using System.Collections.Frozen;

namespace FactCheck.Lexicons;

/// <summary>Titles that news use for many posts, so that another title for the same person is no contradiction (<c>loose-titles.tsv</c>).</summary>
internal static class LooseTitles
{
    private static readonly Lazy<FrozenSet<string>> Words = new(() => LexiconTable.Load("loose-titles.tsv").ToSet());

    /// <summary>Whether the title, in lower case, is one of them.</summary>
    public static bool Contains(string title) => Words.Value.Contains(title);
}
