using System.Collections.Frozen;

namespace FactCheck.Lexicons;

/// <summary>Words that tell how a vote went and who voted (<c>vote-words.tsv</c>).</summary>
internal static class VoteWords
{
    private static readonly Lazy<FrozenSet<(string, VoteWord)>> Words =
        new(() => LexiconTable.Load("vote-words.tsv", keyColumns: 2).Rows.Select(row => (row["word"], row.Member<VoteWord>("class"))).ToFrozenSet());

    /// <summary>Whether a lemma tells it.</summary>
    public static bool Is(string lemma, VoteWord word) => Words.Value.Contains((lemma, word));
}
