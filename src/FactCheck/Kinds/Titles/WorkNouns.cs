using System.Collections.Frozen;
using FactCheck.Lexicons;

namespace FactCheck.Kinds.Titles;

/// <summary>Nouns that say what a title is the title of (<c>work-nouns.tsv</c>).</summary>
internal static class WorkNouns
{
    private static readonly Lazy<FrozenSet<string>> Lemmas = new(() => LexiconTable.Load("work-nouns.tsv").Rows
        .Select(row => row["lemma"]).ToFrozenSet(StringComparer.OrdinalIgnoreCase));

    /// <summary>Whether the lemma is such a noun.</summary>
    public static bool Contains(string lemma) => Lemmas.Value.Contains(lemma);
}
