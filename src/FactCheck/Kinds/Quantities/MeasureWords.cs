using System.Collections.Frozen;
using System.Collections.Immutable;
using FactCheck.Claims;
using FactCheck.Lexicons;

namespace FactCheck.Kinds.Quantities;

/// <summary>The words that say which number about its subject a quantity is (<c>measure-words.tsv</c>).</summary>
internal static class MeasureWords
{
    private static readonly Lazy<FrozenDictionary<string, MeasureVerb>> Verbs = new(() => Rows("verb")
        .ToFrozenDictionary(row => row["lemma"], row => row.Member<MeasureVerb>("meaning"), StringComparer.OrdinalIgnoreCase));

    private static readonly Lazy<FrozenDictionary<string, Statistic>> Statistics = new(() => Rows("noun")
        .ToFrozenDictionary(row => row["lemma"], row => row.Member<Statistic>("meaning"), StringComparer.OrdinalIgnoreCase));

    private static readonly Lazy<FrozenSet<string>> Collectives = new(() => Rows("collective")
        .Select(row => row["lemma"]).ToFrozenSet(StringComparer.OrdinalIgnoreCase));

    private static readonly Lazy<FrozenSet<string>> GeneralActs = new(() => Rows("act")
        .Select(row => row["lemma"]).ToFrozenSet(StringComparer.OrdinalIgnoreCase));

    private static readonly Lazy<ImmutableArray<string>> Keys = new(() =>
        [.. Collectives.Value.Order(StringComparer.Ordinal).Select(noun => $"t:{noun.ToUpperInvariant()}")]);

    /// <summary>What the verb says of an amount.</summary>
    public static MeasureVerb VerbOf(string lemma) => Verbs.Value.GetValueOrDefault(lemma);

    /// <summary>The statistic a noun or adjective names: "increase", "average".</summary>
    public static Statistic StatisticOf(string lemma) => Statistics.Value.GetValueOrDefault(lemma);

    /// <summary>Whether the verb or verbal noun only says that something takes place or is told of: "hold", "completion", "include".</summary>
    public static bool IsGeneralAct(string lemma) => GeneralActs.Value.Contains(lemma);

    /// <summary>Whether the noun gathers things of several sorts: "document", "measure", "official".</summary>
    public static bool IsCollective(string lemma) => Collectives.Value.Contains(lemma);

    /// <summary>The index keys under which collective nouns are filed as topics, so that sums of parts meet them.</summary>
    public static ImmutableArray<string> CollectiveKeys => Keys.Value;

    private static IEnumerable<LexiconRow> Rows(string sort) =>
        LexiconTable.Load("measure-words.tsv", keyColumns: 2).Rows.Where(row => row["sort"] == sort);
}
