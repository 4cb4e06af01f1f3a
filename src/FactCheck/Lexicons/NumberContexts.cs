using System.Collections.Frozen;

namespace FactCheck.Lexicons;

/// <summary>Words that decide what a figure beside them is (number-contexts.tsv): "Boeing" makes a name of it, "July" a date.</summary>
internal static class NumberContexts
{
    private static readonly FrozenDictionary<string, FrozenSet<string>> Sets = LexiconTable.Load("number-contexts.tsv", keyColumns: 2).Rows
        .GroupBy(row => row["context"], row => row["word"], StringComparer.Ordinal)
        .ToFrozenDictionary(
            group => group.Key,
            group => group.ToFrozenSet(group.Key == "nameHeadCapital" ? StringComparer.Ordinal : StringComparer.OrdinalIgnoreCase),
            StringComparer.Ordinal);

    /// <summary>Month names and their abbreviations.</summary>
    public static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Months { get; } = Of("month");

    /// <summary>Words before a figure of four digits that make it a year: "in", "since".</summary>
    public static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> YearBefore { get; } = Of("yearBefore");

    /// <summary>Verbs of change: "from 5 to 7" behind them is no range.</summary>
    public static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> ChangeVerbs { get; } = Of("changeVerb");

    /// <summary>Words that make two figures a result: "won 2-1".</summary>
    public static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> ScoreWords { get; } = Of("scoreWord");

    /// <summary>Words before "one" that make it a pronoun.</summary>
    public static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> OneBefore { get; } = Of("oneBefore");

    /// <summary>Words after "one" that make it a pronoun.</summary>
    public static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> OneAfter { get; } = Of("oneAfter");

    /// <summary>Words after "5m" that make it metres.</summary>
    public static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> LengthAfter { get; } = Of("lengthAfter");

    /// <summary>Words after a quotation mark or "in" that make it inches.</summary>
    public static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> SizeAfter { get; } = Of("sizeAfter");

    /// <summary>Nouns that are counted in millions: "5m people".</summary>
    public static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> PeopleNouns { get; } = Of("peopleNoun");

    /// <summary>Words after "double" and "twice" that make them a multiple.</summary>
    public static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> RatioComplements { get; } = Of("ratioComplement");

    /// <summary>Words after "three times" that make it a multiple.</summary>
    public static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> TimesComplements { get; } = Of("timesComplement");

    /// <summary>Words after "a third" that leave it a share.</summary>
    public static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> ThirdComplements { get; } = Of("thirdComplement");

    /// <summary>Second parts of compounds that count nothing: "one-off".</summary>
    public static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> CompoundStops { get; } = Of("compoundStop");

    /// <summary>Figures that are names: "24/7", "5G".</summary>
    public static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Identifiers { get; } = Of("identifier");

    /// <summary>Words that make "degrees" degrees of temperature.</summary>
    public static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> TemperatureNear { get; } = Of("temperatureNear");

    /// <summary>Words that make "pounds" money.</summary>
    public static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> MoneyNear { get; } = Of("moneyNear");

    /// <summary>Words after a figure that make it a time of day.</summary>
    public static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> ClockAfter { get; } = Of("nonCountAfter");

    /// <summary>Words before a figure that make it part of a name, in any case.</summary>
    public static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> NameHeads { get; } = Of("nameHead");

    /// <summary>Words before a figure that make it part of a name where they are capitalised.</summary>
    public static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> CapitalNameHeads { get; } = Of("nameHeadCapital");

    /// <summary>Words before a figure that make it an age: "aged".</summary>
    public static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> AgePrefixes { get; } = Of("agePrefix");

    /// <summary>The words of a context that have blanks in them, for matching in a text.</summary>
    public static PhraseTrie<string> TrieOf(string context)
    {
        var trie = new PhraseTrie<string>();
        foreach (string phrase in Sets[context])
            trie.TryAdd(phrase, phrase);
        return trie;
    }

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Of(string context) =>
        Sets.TryGetValue(context, out FrozenSet<string>? set)
            ? set.GetAlternateLookup<ReadOnlySpan<char>>()
            : throw new InvalidDataException($"number-contexts.tsv: there is no context \"{context}\".");
}
