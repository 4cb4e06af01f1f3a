using System.Collections.Frozen;
using System.Collections.Immutable;

namespace FactCheck.Lexicons;

/// <summary>Countries and their people under all their names: "Türkiye", "Turkey" and "Turkish" are one (<c>countries.tsv</c>).</summary>
internal static class Countries
{
    private static readonly Lazy<FrozenDictionary<string, string>> Codes = new(() => LexiconTable.Load("countries.tsv").ToLookup(row => row["code"]));

    private static readonly Lazy<ILookup<string, string>> Names = new(() => Codes.Value.ToLookup(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal));

    /// <summary>The ISO 3166 codes of all countries.</summary>
    public static IEnumerable<string> All => Names.Value.Select(country => country.Key);

    /// <summary>The folded names of a country and its people, by its ISO 3166 code; empty for an unknown code.</summary>
    public static IEnumerable<string> NamesOf(string code) => Names.Value[code];

    /// <summary>The ISO 3166 code of the country the folded words name, or whose people they name; null when they name none.</summary>
    public static string? CodeOf(ImmutableArray<string> words) => words.Length switch
    {
        0 => null,
        1 => Codes.Value.GetValueOrDefault(words[0]),
        <= 5 => Codes.Value.GetValueOrDefault(string.Join(' ', words)),
        _ => null,
    };
}
