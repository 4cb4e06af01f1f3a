using System.Collections.Frozen;
using FactCheck.Values;

namespace FactCheck.Lexicons;

/// <summary>Currencies and how texts write them: currencies.tsv and currency-words.tsv.</summary>
internal static class CurrencyWords
{
    private static readonly FrozenDictionary<string, Unit> Currencies = LexiconTable.Load("currencies.tsv").ToLookup(
        row => new Unit(row["code"], UnitDimension.Money) { Singular = row["singular"], Plural = row["plural"], MayMean = row["mayMean"] }, ignoreCase: false);

    private static readonly (PhraseTrie<CurrencyWord> Exact, PhraseTrie<CurrencyWord> Any) Tries = Build();

    /// <summary>The currency of an ISO 4217 code, or of a name such as "franc" that several countries use.</summary>
    /// <exception cref="KeyNotFoundException">currencies.tsv has no such currency.</exception>
    public static Unit Unit(string code) => Currencies[code];

    /// <summary>Whether currencies.tsv has a currency of this code.</summary>
    public static bool Has(string code) => Currencies.ContainsKey(code);

    /// <summary>Finds the longest currency a text names at a place.</summary>
    public static bool TryMatch(ReadOnlySpan<char> text, int start, int limit, out int end, out CurrencyWord word)
    {
        bool found = Tries.Any.TryMatch(text, start, limit, out end, out CurrencyWord? any, digitMayFollow: true);
        if (Tries.Exact.TryMatch(text, start, limit, out int exactEnd, out CurrencyWord? exact, digitMayFollow: true) && (!found || exactEnd >= end))
        {
            (end, any) = (exactEnd, exact);
            found = true;
        }

        word = any ?? CurrencyWord.None;
        return found;
    }

    private static (PhraseTrie<CurrencyWord> Exact, PhraseTrie<CurrencyWord> Any) Build()
    {
        var tries = (Exact: new PhraseTrie<CurrencyWord>(ignoreCase: false), Any: new PhraseTrie<CurrencyWord>());
        foreach (LexiconRow row in LexiconTable.Load("currency-words.tsv").Rows)
        {
            if (!Currencies.TryGetValue(row["currency"], out Unit? unit))
                throw row.Broken($"there is no currency \"{row["currency"]}\".");
            PhraseTrie<CurrencyWord> trie = row.Flag("exact") ? tries.Exact : tries.Any;
            if (!trie.TryAdd(row["word"], new CurrencyWord(unit, row.Member<CurrencySide>("side"), row.Number("factor"))))
                throw row.Broken($"\"{row["word"]}\" is there twice.");
        }

        return tries;
    }
}
