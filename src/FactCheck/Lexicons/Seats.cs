using System.Collections.Frozen;

namespace FactCheck.Lexicons;

/// <summary>Capitals, palaces and parliaments that newspapers say for the government of their country: "Moscow said", "the White House" (<c>seats.tsv</c>).</summary>
internal static class Seats
{
    private static readonly Lazy<FrozenSet<(string, string)>> Rows =
        new(() => LexiconTable.Load("seats.tsv", keyColumns: 2).Rows.Select(row => (row["seat"], row["code"])).ToFrozenSet());

    private static readonly Lazy<FrozenSet<string>> Names = new(() => Rows.Value.Select(row => row.Item1).ToFrozenSet(StringComparer.Ordinal));

    private static readonly Lazy<ILookup<string, (string, string)>> Holding =
        new(() => LexiconTable.Load("seat-holders.tsv", keyColumns: 2).Rows.ToLookup(row => row["seat"], row => (row["code"], row["holder"]), StringComparer.Ordinal));

    /// <summary>Whether the folded words may stand for the government of a country.</summary>
    public static bool Contains(string name) => Names.Value.Contains(name);

    /// <summary>
    /// Who sits there, with the ISO 3166 code of the country: the European Commission in Brussels, the prime minister in Downing Street (<c>seat-holders.tsv</c>).
    /// A capital shows a name; an office has other holders in other countries.
    /// </summary>
    public static IEnumerable<(string Country, string Holder)> HoldersOf(string name) => Holding.Value[name];

    /// <summary>Whether the folded words may stand for what another name names: a government by its country, or a body by its name.</summary>
    /// <param name="seat">The folded words of the seat.</param>
    /// <param name="name">The folded words of the other name.</param>
    /// <param name="country">The country that the other name names; null for none.</param>
    public static bool MayStandFor(string seat, string name, string? country) =>
        (country is not null && IsOf(seat, country)) || HoldersOf(seat).Any(holder => holder.Holder.Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether the folded words may stand for the government of this country, by its ISO 3166 code.</summary>
    public static bool IsOf(string name, string country) => Rows.Value.Contains((name, country));
}
