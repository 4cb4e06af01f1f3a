using System.Collections.Frozen;

namespace FactCheck.Lexicons;

/// <summary>Words written with a capital that name nobody and nothing: months, weekdays, time zones (<c>no-names.tsv</c>).</summary>
internal static class NoNames
{
    private static readonly Lazy<FrozenSet<string>> Words = new(() => LexiconTable.Load("no-names.tsv").ToSet());

    /// <summary>Whether the folded word is one of them, or one with an s: "Tuesday's", "Tuesdays".</summary>
    public static bool Contains(string folded) =>
        Words.Value.Contains(folded) || (folded.EndsWith('s') && Words.Value.GetAlternateLookup<ReadOnlySpan<char>>().Contains(folded.AsSpan(0, folded.Length - 1)));
}
