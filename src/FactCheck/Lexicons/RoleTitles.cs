using System.Collections.Frozen;

namespace FactCheck.Lexicons;

/// <summary>Titles of offices and posts, and the group each belongs to (<c>roles.tsv</c>).</summary>
internal static class RoleTitles
{
    private static readonly Lazy<FrozenDictionary<string, string>> Groups = new(() => LexiconTable.Load("roles.tsv").ToLookup(row => row["group"]));

    private static readonly Lazy<FrozenDictionary<string, string>> Same = new(() => LexiconTable.Load("roles.tsv").ToLookup(row => row["same"]));

    private static readonly Lazy<FrozenDictionary<string, string>> Verbs = new(() => LexiconTable.Load("role-verbs.tsv").ToLookup(row => row["title"]));

    private static readonly Lazy<PhraseTrie<string>> Trie = new(() =>
    {
        var trie = new PhraseTrie<string>();
        foreach (KeyValuePair<string, string> title in Groups.Value)
            trie.TryAdd(title.Key, title.Value);
        return trie;
    });

    /// <summary>Whether the words, lower case or not, are a title.</summary>
    public static bool IsTitle(string words) => Groups.Value.ContainsKey(words);

    /// <summary>The group of a title: "minister", "deputy"; null when it is no title.</summary>
    public static string? GroupOf(string title) => Groups.Value.GetValueOrDefault(title);

    /// <summary>The title that a verb gives its subject: "chairman" for "chair"; null when it gives none (<c>role-verbs.tsv</c>).</summary>
    public static string? OfVerb(string lemma) => Verbs.Value.GetValueOrDefault(lemma);

    /// <summary>Whether the title only says that somebody leads or belongs to something: "head", "lawmaker".</summary>
    public static bool IsGeneral(string title) => Same.Value.GetValueOrDefault(title) == "*";

    /// <summary>The title that stands for all its synonyms: "chief executive" for "ceo", "*" for one that only says that somebody leads; null when it is no title.</summary>
    public static string? Canonical(string title) => Same.Value.GetValueOrDefault(title);

    /// <summary>Whether both are one office by their words: the same, a synonym, or a general word for it ("head" for "chief executive").</summary>
    public static bool MayBeOne(string title, string other) => title == other || IsGeneral(title) || IsGeneral(other)
        || (Same.Value.TryGetValue(title, out string? same) && Same.Value.TryGetValue(other, out string? otherSame) && same == otherSame);

    /// <summary>All titles, to be found in running text.</summary>
    public static PhraseTrie<string> Phrases => Trie.Value;
}
