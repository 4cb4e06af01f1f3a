using System.Collections.Frozen;

namespace FactCheck.Lexicons;

/// <summary>Verbs too common to find a statement by (<c>light-verbs.tsv</c>).</summary>
internal static class LightVerbs
{
    private static readonly Lazy<FrozenSet<string>> Words = new(() => LexiconTable.Load("light-verbs.tsv").ToSet());

    /// <summary>Whether the lemma is one of them.</summary>
    public static bool Contains(string lemma) => Words.Value.Contains(lemma);
}
