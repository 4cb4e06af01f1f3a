using System.Collections.Frozen;

namespace FactCheck.Lexicons;

/// <summary>The units of time (<c>temporal-words.tsv</c>): "minute", "years"; and the words for once in each (<c>rhythms.tsv</c>): "daily".</summary>
internal static class TimeUnits
{
    private static readonly Lazy<FrozenSet<string>> Words = new(() => LexiconTable.Load("temporal-words.tsv").Rows
        .Where(row => row["class"] == "unit").Select(row => row["word"]).ToFrozenSet(StringComparer.OrdinalIgnoreCase));

    private static readonly Lazy<FrozenDictionary<string, string>> Rhythms = new(() => LexiconTable.Load("rhythms.tsv").ToLookup(row => row["unit"]));

    // As news convert them; thirty days are no month to the day.
    private static readonly FrozenDictionary<(string Unit, decimal Figure), string> Wholes = new Dictionary<(string Unit, decimal Figure), string>
    {
        [("second", 60)] = "minute",
        [("minute", 60)] = "hour",
        [("hour", 24)] = "day",
        [("day", 7)] = "week",
        [("week", 52)] = "year",
        [("month", 12)] = "year",
        [("year", 10)] = "decade",
        [("year", 100)] = "century",
    }.ToFrozenDictionary();

    /// <summary>The unit that so many of a unit make up: "year" for twelve of "month"; null where they make up none. In lower case.</summary>
    public static string? WholeOf(string unit, decimal figure) => Wholes.GetValueOrDefault((unit, figure));

    /// <summary>Whether a word is a unit of time.</summary>
    public static bool Contains(string word) => Words.Value.Contains(word);

    /// <summary>The unit of time that a word says "once in each" of: "month" of "monthly"; null of another word.</summary>
    public static string? OfRhythm(string word) => Rhythms.Value.GetValueOrDefault(word);
}
