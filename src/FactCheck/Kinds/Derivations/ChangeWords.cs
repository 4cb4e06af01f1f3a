using System.Collections.Frozen;
using FactCheck.Lexicons;

namespace FactCheck.Kinds.Derivations;

/// <summary>The verbs and nouns of change ("rise", "growth"), read once from <c>measure-words.tsv</c>.</summary>
internal static class ChangeWords
{
    private static readonly Lazy<FrozenSet<string>> Words = new(() => LexiconTable.Load("measure-words.tsv", keyColumns: 2).Rows
        .Where(row => row["meaning"] == "Change")
        .Select(row => row["lemma"])
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase));

    /// <summary>Whether the lemma says that something changed.</summary>
    public static bool Contains(string lemma) => Words.Value.Contains(lemma);
}
