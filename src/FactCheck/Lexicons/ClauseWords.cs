using System.Collections.Frozen;

namespace FactCheck.Lexicons;

/// <summary>Words that decide how a clause is meant (<c>clause-words.tsv</c>).</summary>
internal static class ClauseWords
{
    private static readonly Lazy<FrozenDictionary<ClauseWord, FrozenSet<string>>> Words = new(() => LexiconTable.Load("clause-words.tsv", keyColumns: 2).Rows
        .GroupBy(row => row.Member<ClauseWord>("class"))
        .ToFrozenDictionary(group => group.Key, group => group.Select(row => row["word"]).ToFrozenSet(StringComparer.Ordinal)));

    /// <summary>Whether the lemma is such a word.</summary>
    public static bool Is(string lemma, ClauseWord word) => Words.Value[word].Contains(lemma);
}
