using System.Collections.Frozen;

namespace FactCheck.Lexicons;

/// <summary>Nouns and forms of address that are said of men or of women only (<c>gendered-nouns.tsv</c>).</summary>
internal static class GenderedNouns
{
    private static readonly Lazy<FrozenDictionary<string, bool>> Nouns =
        new(() => LexiconTable.Load("gendered-nouns.tsv").ToLookup(row => row["gender"] == "feminine", ignoreCase: false));

    /// <summary>Whether the noun is said of women, or else of men; null for one that is said of both.</summary>
    public static bool? IsOfWomen(string noun) => Nouns.Value.TryGetValue(noun, out bool women) ? women : null;
}
