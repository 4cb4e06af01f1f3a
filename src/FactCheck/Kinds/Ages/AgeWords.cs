using System.Collections.Frozen;
using FactCheck.Lexicons;

namespace FactCheck.Kinds.Ages;

/// <summary>Nouns for people that tell nothing but sex, age or that something befell them (<c>common-people.tsv</c>).</summary>
internal static class AgeWords
{
    private static readonly Lazy<FrozenSet<string>> Common = new(() => LexiconTable.Load("common-people.tsv").Rows
        .Select(row => row["noun"]).ToFrozenSet(StringComparer.Ordinal));

    /// <summary>Whether a story may well have several who are called that: "man", "victim".</summary>
    public static bool IsCommon(string noun) => Common.Value.Contains(noun);
}
