using System.Collections.Frozen;

namespace FactCheck.Lexicons;

/// <summary>Short forms of given names (<c>nicknames.tsv</c>).</summary>
internal static class Nicknames
{
    private static readonly Lazy<FrozenSet<(string, string)>> Pairs =
        new(() => LexiconTable.Load("nicknames.tsv", keyColumns: 2).Rows.Select(row => (row["nickname"], row["name"])).ToFrozenSet());

    /// <summary>Whether one of the folded given names is a short form of the other, or both are of a third ("Bill", "Billy").</summary>
    public static bool AreSame(string left, string right) =>
        Pairs.Value.Contains((left, right)) || Pairs.Value.Contains((right, left))
        || Pairs.Value.Any(pair => pair.Item1 == left && Pairs.Value.Contains((right, pair.Item2)));
}
