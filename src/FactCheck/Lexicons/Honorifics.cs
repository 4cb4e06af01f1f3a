using System.Collections.Frozen;

namespace FactCheck.Lexicons;

/// <summary>Words that stand before the name of a person and are no part of it (<c>honorifics.tsv</c>).</summary>
internal static class Honorifics
{
    private static readonly Lazy<FrozenSet<string>> Words = new(() => LexiconTable.Load("honorifics.tsv").ToSet());

    /// <summary>Whether the folded word is an honorific or a title before a name.</summary>
    public static bool Contains(string folded) => Words.Value.Contains(folded);
}
