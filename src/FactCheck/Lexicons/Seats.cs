using System.Collections.Frozen;

namespace FactCheck.Lexicons;

/// <summary>Capitals, palaces and parliaments that newspapers say for the government of their country: "Moscow said", "the White House" (<c>seats.tsv</c>).</summary>
internal static class Seats
{
    private static readonly Lazy<FrozenSet<(string, string)>> Rows =
        new(() => LexiconTable.Load("seats.tsv", keyColumns: 2).Rows.Select(row => (row["seat"], row["code"])).ToFrozenSet());

    private static readonly Lazy<FrozenSet<string>> Names = new(() => Rows.Value.Select(row => row.Item1).ToFrozenSet(StringComparer.Ordinal));

    /// <summary>Whether the folded words may stand for the government of a country.</summary>
    public static bool Contains(string name) => Names.Value.Contains(name);

    /// <summary>Whether the folded words may stand for the government of this country, by its ISO 3166 code.</summary>
    public static bool IsOf(string name, string country) => Rows.Value.Contains((name, country));
}
