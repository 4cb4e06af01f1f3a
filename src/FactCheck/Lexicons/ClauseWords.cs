using System.Collections.Frozen;

namespace FactCheck.Lexicons;

/// <summary>Words that decide how a clause is meant (<c>clause-words.tsv</c>).</summary>
internal static class ClauseWords
{
    private static readonly Lazy<FrozenSet<string>[]> Words = new(() =>
    {
        ILookup<ClauseWord, string> words = LexiconTable.Load("clause-words.tsv", keyColumns: 2).Rows.ToLookup(row => row.Member<ClauseWord>("class"), row => row["word"]);
        return [.. Enum.GetValues<ClauseWord>().Select(word => words[word].ToFrozenSet(StringComparer.Ordinal))];
    });

    /// <summary>Whether the lemma is such a word.</summary>
    public static bool Is(string lemma, ClauseWord word) => Words.Value[(int)word].Contains(lemma);

    /// <summary>Whether a verb says the same with its subject and object exchanged: "marry"; "pass" of a bill and a house, one of which has no name.</summary>
    public static bool IsEitherWay(string lemma, bool areNamed) => Is(lemma, ClauseWord.Mutual) || (!areNamed && Is(lemma, ClauseWord.Reversible));
}
