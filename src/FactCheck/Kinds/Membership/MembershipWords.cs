using System.Collections.Frozen;
using FactCheck.Lexicons;

namespace FactCheck.Kinds.Membership;

/// <summary>The words of belonging (<c>membership-words.tsv</c>).</summary>
internal static class MembershipWords
{
    private static readonly Lazy<FrozenDictionary<(string, string), string>> Meanings = new(() =>
        LexiconTable.Load("membership-words.tsv", keyColumns: 2).Rows
            .ToFrozenDictionary(row => (row["lemma"], row["sort"]), row => row["meaning"]));

    /// <summary>The step a word of the given sort ("adjective", "verb", "noun") speaks of.</summary>
    public static MembershipStatus StatusOf(string lemma, string sort) =>
        Meanings.Value.TryGetValue((lemma, sort), out string? meaning) && Enum.TryParse(meaning, out MembershipStatus status)
            ? status
            : MembershipStatus.None;

    /// <summary>Whether the noun names a sort of body: "association", "bloc".</summary>
    public static bool IsBody(string lemma) => Meanings.Value.ContainsKey((lemma, "body"));

    /// <summary>Whether the noun names a sort of member: "nation", "state".</summary>
    public static bool IsUnit(string lemma) => Meanings.Value.ContainsKey((lemma, "unit"));

    /// <summary>Whether the verb says how many members a body has.</summary>
    public static bool IsTotal(string lemma) => Meanings.Value.ContainsKey((lemma, "total"));
}
