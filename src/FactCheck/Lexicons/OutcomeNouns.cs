using System.Collections.Frozen;

namespace FactCheck.Lexicons;

/// <summary>Nouns for what a vote comes to, which the loser accepts or contests (<c>outcome-nouns.tsv</c>).</summary>
internal static class OutcomeNouns
{
    private static readonly Lazy<FrozenSet<string>> Words = new(() => LexiconTable.Load("outcome-nouns.tsv").ToSet());

    /// <summary>Whether the lemma is one of them.</summary>
    public static bool Contains(string lemma) => Words.Value.Contains(lemma);
}
