using System.Collections.Frozen;
using FactCheck.Lexicons;

namespace FactCheck.Kinds.Dates;

/// <summary>The words that tell how a date stands to its event, read once from <c>event-words.tsv</c>.</summary>
internal static class EventWords
{
    private static readonly Lazy<FrozenDictionary<(string, EventClass), DateRole>> Words = new(() =>
        LexiconTable.Load("event-words.tsv", keyColumns: 2).Rows.ToFrozenDictionary(
            row => (row["word"], row.Member<EventClass>("class")),
            row => row.Member<DateRole>("role")));

    /// <summary>Whether the lemma is of the class.</summary>
    public static bool Is(string lemma, EventClass sort) => Words.Value.ContainsKey((lemma, sort));

    /// <summary>Whether the lemma is of the class, and which role it gives a date.</summary>
    public static bool TryGetRole(string lemma, EventClass sort, out DateRole role) => Words.Value.TryGetValue((lemma, sort), out role);
}
