using System.Collections.Frozen;

namespace FactCheck.Lexicons;

/// <summary>The weekdays by name (<c>weekdays.tsv</c>).</summary>
internal static class Weekdays
{
    private static readonly Lazy<FrozenDictionary<string, int>> Names = new(() =>
        LexiconTable.Load("weekdays.tsv").Rows.Where(row => row["form"] == "name").ToFrozenDictionary(row => row["word"], row => row.Integer("day"), StringComparer.OrdinalIgnoreCase));

    /// <summary>The number of the weekday the word names, 1 for Monday to 7 for Sunday; 0 when it names none.</summary>
    public static int NumberOf(ReadOnlySpan<char> word) => Names.Value.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out int day) ? day == 0 ? 7 : day : 0;
}
