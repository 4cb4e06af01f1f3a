using System.Collections.Frozen;
using FactCheck.Lexicons;

namespace FactCheck.Checking;

/// <summary>What AP style writes for what (<c>ap-style.tsv</c>).</summary>
internal static class ApStyle
{
    private static readonly LexiconTable Table = LexiconTable.Load("ap-style.tsv");

    /// <summary>The long months and how they are shortened before a day.</summary>
    public static FrozenDictionary<string, string> Months { get; } = Of("month");

    /// <summary>Morning and evening in all spellings.</summary>
    public static FrozenDictionary<string, string> Times { get; } = Of("time");

    /// <summary>Symbols of millions, billions and trillions.</summary>
    public static FrozenDictionary<string, string> Scales { get; } = Of("scale");

    /// <summary>Titles that are shortened before a full name.</summary>
    public static FrozenDictionary<string, string> Titles { get; } = Of("title");

    /// <summary>Short names of states, which stories spell out.</summary>
    public static FrozenDictionary<string, string> States { get; } = Of("state");

    private static readonly FrozenDictionary<string, string> Small = Of("number");
    private static readonly FrozenDictionary<string, string> Opening = Of("opening");
    private static readonly FrozenDictionary<string, string> SpelledUnits = Of("spelled");

    /// <summary>Whether one to nine of the unit are spelled out, as counts are: miles and weeks, not inches and degrees.</summary>
    public static bool SpellsOut(string unit) => SpelledUnits.ContainsKey(unit);

    /// <summary>The number in words, 1 to 99; null for others.</summary>
    public static string? Word(int number)
    {
        string key = number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        if ((Small.GetValueOrDefault(key) ?? Opening.GetValueOrDefault(key)) is { } whole)
            return whole;
        return number is > 20 and < 100 && Word(number - (number % 10)) is { } tens ? $"{tens}-{Word(number % 10)}" : null;
    }

    private static FrozenDictionary<string, string> Of(string kind) => Table.Rows
        .Where(row => row["kind"] == kind)
        .ToFrozenDictionary(row => row["written"], row => row["style"], StringComparer.Ordinal);
}
