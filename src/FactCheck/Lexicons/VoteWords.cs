using System.Collections.Frozen;

namespace FactCheck.Lexicons;

/// <summary>Words that tell how a vote went and who voted (<c>vote-words.tsv</c>).</summary>
internal static class VoteWords
{
    private static readonly Lazy<FrozenDictionary<string, VoteWord>> Words =
        new(() => LexiconTable.Load("vote-words.tsv").ToLookup(row => row.Member<VoteWord>("class"), ignoreCase: false));

    /// <summary>What a lemma tells; null where it tells nothing.</summary>
    public static VoteWord? Of(string lemma) => Words.Value.TryGetValue(lemma, out VoteWord word) ? word : null;

    /// <summary>Whether a lemma tells it.</summary>
    public static bool Is(string lemma, VoteWord word) => Of(lemma) == word;
}
