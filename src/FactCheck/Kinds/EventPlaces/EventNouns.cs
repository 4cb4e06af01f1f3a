using System.Collections.Frozen;
using FactCheck.Lexicons;

namespace FactCheck.Kinds.EventPlaces;

/// <summary>Nouns for things that take place somewhere (<c>event-nouns.tsv</c>).</summary>
internal static class EventNouns
{
    private static readonly Lazy<FrozenSet<string>> Lemmas = new(() => LexiconTable.Load("event-nouns.tsv").Rows
        .Select(row => row["lemma"]).ToFrozenSet(StringComparer.OrdinalIgnoreCase));

    /// <summary>Whether the lemma names an event.</summary>
    public static bool Contains(string lemma) => Lemmas.Value.Contains(lemma);
}
