using System.Collections.Frozen;

namespace FactCheck.Lexicons;

/// <summary>Titles that news use one for the other: "coach" and "manager", "chairwoman" and "chief executive" (<c>title-classes.tsv</c>).</summary>
internal static class TitleClasses
{
    // "boss" and "leader" are said of the holders of any post.
    private const string Any = "any";

    private static readonly Lazy<FrozenDictionary<string, string>> Classes = new(() => LexiconTable.Load("title-classes.tsv").ToLookup(row => row["class"]));

    /// <summary>Whether two titles, in lower case, may be two words for one post.</summary>
    public static bool MayBeOne(string title, string other)
    {
        string? left = Classes.Value.GetValueOrDefault(title), right = Classes.Value.GetValueOrDefault(other);
        return left == Any || right == Any || (left is not null && left == right);
    }
}
