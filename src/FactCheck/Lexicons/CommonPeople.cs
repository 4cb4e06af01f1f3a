using System.Collections.Frozen;

namespace FactCheck.Lexicons;

/// <summary>Nouns for people that tell nothing but sex, age, kinship or that something befell them: "man", "victim" (<c>common-people.tsv</c>).</summary>
internal static class CommonPeople
{
    private static readonly Lazy<FrozenSet<string>> Nouns = new(() => LexiconTable.Load("common-people.tsv").Rows
        .Select(row => row["noun"]).ToFrozenSet(StringComparer.Ordinal));

    /// <summary>Whether a story may well have several who are called that.</summary>
    public static bool Contains(string noun) => Nouns.Value.Contains(noun);
}
