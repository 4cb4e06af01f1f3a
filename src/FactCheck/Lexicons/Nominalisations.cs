using System.Collections.Frozen;

namespace FactCheck.Lexicons;

/// <summary>Nouns of acts and events, and the verb each comes from: "discovery", "discover" (<c>nominalisations.tsv</c>).</summary>
internal static class Nominalisations
{
    private static readonly Lazy<FrozenDictionary<string, string>> Verbs = new(() => LexiconTable.Load("nominalisations.tsv").ToLookup(row => row["verb"], ignoreCase: false));

    /// <summary>The verb a noun comes from; null when it names no act.</summary>
    public static string? VerbOf(string noun) => Verbs.Value.GetValueOrDefault(noun);
}
