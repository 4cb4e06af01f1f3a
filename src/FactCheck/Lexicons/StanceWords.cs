using System.Collections.Frozen;

namespace FactCheck.Lexicons;

/// <summary>Words that give what they stand beside to somebody as a thought or a judgement: "blames", "in her view" (<c>stance-words.tsv</c>).</summary>
internal static class StanceWords
{
    private static readonly Lazy<FrozenDictionary<string, string>> Words = new(() => LexiconTable.Load("stance-words.tsv").ToLookup(row => row["part"]));

    /// <summary>Whether the verb says what its subject thinks or feels of something.</summary>
    public static bool IsVerb(string lemma) => Words.Value.TryGetValue(lemma, out string? part) && part != "noun";

    /// <summary>Whether the noun, with its owner, makes what is said the owner's.</summary>
    public static bool IsNoun(string lemma) => Words.Value.TryGetValue(lemma, out string? part) && part != "verb";
}
