using System.Collections.Frozen;

namespace FactCheck.Lexicons;

/// <summary>The words and symbols numerals are made of: number-words.tsv and scale-symbols.tsv.</summary>
internal static class NumberWords
{
    private static readonly FrozenDictionary<string, NumberWord> Words =
        LexiconTable.Load("number-words.tsv").ToLookup(row => new NumberWord(row.Member<NumberRole>("role"), row.Number("value"), true));

    private static readonly FrozenDictionary<string, NumberWord> Symbols =
        LexiconTable.Load("scale-symbols.tsv").ToLookup(row => new NumberWord(NumberRole.Scale, row.Number("value"), row.Flag("spaced")), ignoreCase: false);

    /// <summary>Looks up a word, in any case.</summary>
    public static bool TryWord(ReadOnlySpan<char> word, out NumberWord entry) => Words.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out entry);

    /// <summary>Looks up a scale symbol in its own case: "bn", "k".</summary>
    public static bool TrySymbol(ReadOnlySpan<char> symbol, out NumberWord entry) => Symbols.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(symbol, out entry);
}
