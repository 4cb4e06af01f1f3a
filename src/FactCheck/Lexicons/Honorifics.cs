using System.Collections.Frozen;

namespace FactCheck.Lexicons;

/// <summary>Words that stand before the name of a person and are no part of it (<c>honorifics.tsv</c>).</summary>
internal static class Honorifics
{
    private static readonly Lazy<FrozenDictionary<string, string>> Words = new(() => LexiconTable.Load("honorifics.tsv").ToLookup(row => row["before"]));

    /// <summary>Whether the folded word is an honorific or a title before a name.</summary>
    public static bool Contains(string folded) => Words.Value.ContainsKey(folded);

    /// <summary>Whether nothing but the name of a person stands behind the folded word: "Mr", and not "President", which goes before a "Hotel" too.</summary>
    public static bool IsOfPersonsOnly(string folded) => Words.Value.GetValueOrDefault(folded) is "civilian" or "person";

    /// <summary>Whether the folded word addresses a civilian, so that a rank behind it is a surname: "Mr Major".</summary>
    public static bool IsCivilian(string folded) => Words.Value.GetValueOrDefault(folded) == "civilian";
}
