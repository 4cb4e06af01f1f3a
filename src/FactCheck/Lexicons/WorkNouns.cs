using System.Collections.Frozen;

namespace FactCheck.Lexicons;

/// <summary>Nouns that say what a title is the title of (<c>work-nouns.tsv</c>).</summary>
internal static class WorkNouns
{
    private static readonly Lazy<FrozenDictionary<string, bool>> Lemmas = new(() => LexiconTable.Load("work-nouns.tsv").ToLookup(row => row.Flag("capitalised")));

    /// <summary>Whether the lemma is such a noun; with <paramref name="capitalised"/>, one whose named examples go without quotation marks.</summary>
    public static bool Contains(string lemma, bool capitalised = false) => Lemmas.Value.TryGetValue(lemma, out bool named) && (named || !capitalised);
}
