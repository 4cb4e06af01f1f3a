using System.Collections.Frozen;
using FactCheck.Values;

namespace FactCheck.Lexicons;

/// <summary>Units and how texts write them: units.tsv and unit-words.tsv.</summary>
internal static class UnitWords
{
    private static readonly FrozenDictionary<string, Unit> Units = LexiconTable.Load("units.tsv").ToLookup(
        row => new Unit(row["id"], row.Member<UnitDimension>("dimension"), row.Number("factor"), row.Number("offset"))
        {
            Singular = row["singular"],
            Plural = row["plural"],
            MayMean = row["mayMean"],
        },
        ignoreCase: false);

    private static readonly FrozenDictionary<string, string> Parts = LexiconTable.Load("units.tsv").ToLookup(row => row["part"], ignoreCase: false);

    private static readonly PhraseTrie<string> AgeSuffixes = NumberContexts.TrieOf("ageSuffix");

    private static readonly (PhraseTrie<UnitWord> Exact, PhraseTrie<UnitWord> Any) Tries = Build();

    /// <summary>The unit of an id.</summary>
    /// <exception cref="KeyNotFoundException">units.tsv has no such unit.</exception>
    public static Unit Unit(string id) => Units[id];

    /// <summary>Whether units.tsv has a unit of this id.</summary>
    public static bool Has(string id) => Units.ContainsKey(id);

    /// <summary>Finds the longest unit a text names at a place.</summary>
    public static bool TryMatch(ReadOnlySpan<char> text, int start, int limit, out int end, out UnitWord word)
    {
        bool found = Tries.Any.TryMatch(text, start, limit, out end, out UnitWord? any);
        if (Tries.Exact.TryMatch(text, start, limit, out int exactEnd, out UnitWord? exact) && (!found || exactEnd >= end))
        {
            (end, any) = (exactEnd, exact);
            found = true;
        }

        word = any ?? UnitWord.None;
        return found;
    }

    /// <summary>The id of the smaller unit that may follow: "inch" for feet; empty without one.</summary>
    public static string PartOf(Unit unit) => Parts.TryGetValue(unit.Id, out string? part) ? part : string.Empty;

    /// <summary>Finds the words that make a length of time an age: "old", "of age".</summary>
    public static bool TryAgeSuffix(ReadOnlySpan<char> text, int start, int limit, out int end) => AgeSuffixes.TryMatch(text, start, limit, out end, out _);

    private static (PhraseTrie<UnitWord> Exact, PhraseTrie<UnitWord> Any) Build()
    {
        var tries = (Exact: new PhraseTrie<UnitWord>(ignoreCase: false), Any: new PhraseTrie<UnitWord>());
        foreach (LexiconRow row in LexiconTable.Load("unit-words.tsv").Rows)
        {
            if (!Units.TryGetValue(row["unit"], out Unit? unit))
                throw row.Broken($"there is no unit \"{row["unit"]}\".");
            PhraseTrie<UnitWord> trie = row.Flag("exact") ? tries.Exact : tries.Any;
            if (!trie.TryAdd(row["word"], new UnitWord(unit, row.Member<UnitNeed>("needs"))))
                throw row.Broken($"\"{row["word"]}\" is there twice.");
        }

        return tries;
    }
}
