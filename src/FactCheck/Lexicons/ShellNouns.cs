using System.Collections.Frozen;

namespace FactCheck.Lexicons;

/// <summary>Nouns that take up what was said before and may stand for anything: "the arrangement", "the move" (<c>shell-nouns.tsv</c>).</summary>
internal static class ShellNouns
{
    private static readonly Lazy<FrozenSet<string>> Words = new(() => LexiconTable.Load("shell-nouns.tsv").ToSet());

    /// <summary>Whether the lemma is one of them.</summary>
    public static bool Contains(string lemma) => Words.Value.Contains(lemma);
}
