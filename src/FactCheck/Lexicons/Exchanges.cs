using System.Collections.Frozen;
using System.Collections.Immutable;

namespace FactCheck.Lexicons;

/// <summary>Words that say something else in the place of others, by the kind of change they make (<c>exchanges.tsv</c>).</summary>
internal sealed class Exchanges
{
    private static readonly Lazy<FrozenDictionary<string, Exchanges>> Kinds = new(() =>
        LexiconTable.Load("exchanges.tsv", keyColumns: 2).Rows
            .GroupBy(row => row["kind"], StringComparer.Ordinal)
            .ToFrozenDictionary(kind => kind.Key, kind => new Exchanges(kind), StringComparer.Ordinal));

    private readonly FrozenDictionary<string, ImmutableArray<string>> _words;

    private Exchanges(IEnumerable<LexiconRow> rows) => _words = rows.ToFrozenDictionary(
        row => row["words"], row => ImmutableArray.Create(row["exchange"].Split('|')), StringComparer.OrdinalIgnoreCase);

    /// <summary>The words that can be exchanged, in no order.</summary>
    public IEnumerable<string> Words => _words.Keys;

    /// <summary>The exchanges of a kind: "unit", "antonymVerb".</summary>
    public static Exchanges Of(string kind) => Kinds.Value[kind];

    /// <summary>What may stand in the place of the words, in any case of letters; empty when nothing is known.</summary>
    public ImmutableArray<string> For(string words) => _words.TryGetValue(words, out ImmutableArray<string> found) ? found : [];
}
