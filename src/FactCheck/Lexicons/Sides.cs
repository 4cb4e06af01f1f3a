using System.Collections.Frozen;

namespace FactCheck.Lexicons;

/// <summary>Words that tell one of two sides of a thing: "left" and "right", "northern" and "southern" (<c>sides.tsv</c>).</summary>
internal static class Sides
{
    private static readonly Lazy<FrozenDictionary<string, (string Axis, int Side)>> Words =
        new(() => LexiconTable.Load("sides.tsv").ToLookup(row => (row["axis"], row.Integer("side"))));

    /// <summary>What a word tells: which two sides there are, and 1 or -1 for the one meant.</summary>
    public static bool TryGet(ReadOnlySpan<char> word, out (string Axis, int Side) side) =>
        Words.Value.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out side);

    /// <summary>Whether the two sides are points of the compass.</summary>
    public static bool IsCompass(string axis) => axis is "north" or "east";
}
