using System.Diagnostics.CodeAnalysis;

namespace FactCheck.Lexicons;

/// <summary>The words and symbols numerals are made of: number-words.tsv and scale-symbols.tsv.</summary>
internal static class NumberWords
{
    // Tries, and no frozen dictionaries: at start-up those cost several times more to build and to compile.
    private static readonly PhraseTrie<NumberWord> Words = PhraseTrie<NumberWord>.Of(
        LexiconTable.Load("number-words.tsv"), row => new NumberWord(row.Member<NumberRole>("role"), row.Number("value"), true));

    private static readonly PhraseTrie<NumberWord> Symbols = PhraseTrie<NumberWord>.Of(
        LexiconTable.Load("scale-symbols.tsv"), row => new NumberWord(NumberRole.Scale, row.Number("value"), row.Flag("spaced")), ignoreCase: false);

    /// <summary>Looks up a word, in any case.</summary>
    public static bool TryWord(ReadOnlySpan<char> word, [NotNullWhen(true)] out NumberWord? entry) => Words.TryFind(word, out entry);

    /// <summary>Looks up a scale symbol in its own case: "bn", "k".</summary>
    public static bool TrySymbol(ReadOnlySpan<char> symbol, [NotNullWhen(true)] out NumberWord? entry) => Symbols.TryFind(symbol, out entry);

    /// <summary>Whether a word is the ordinal of a small number: "third", "3rd".</summary>
    public static bool IsOrdinal(ReadOnlySpan<char> word, int value) =>
        TryWord(word, out NumberWord? entry)
            ? entry.Role is NumberRole.OrdinalDigit or NumberRole.OrdinalTeen or NumberRole.OrdinalTen && entry.Value == value
            : word.Length > 2 && word[^2..] is "nd" or "rd" or "th" && int.TryParse(word[..^2], out int number) && number == value;
}
