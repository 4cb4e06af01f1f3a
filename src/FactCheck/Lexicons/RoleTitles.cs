using System.Collections.Frozen;

namespace FactCheck.Lexicons;

/// <summary>Titles of offices and posts, and the group each belongs to (<c>roles.tsv</c>).</summary>
internal static class RoleTitles
{
    private static readonly Lazy<FrozenDictionary<string, string>> Groups = new(() => LexiconTable.Load("roles.tsv").ToLookup(row => row["group"]));

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

    /// <summary>All titles, to be found in running text.</summary>
    public static PhraseTrie<string> Phrases => Trie.Value;
}
