using System.Collections.Frozen;

namespace FactCheck.Lexicons;

/// <summary>The verbs that attribute words to a speaker, by lemma, with what they say about the words (<c>reporting-verbs.tsv</c>).</summary>
internal static class ReportingVerbs
{
    private static readonly Lazy<FrozenDictionary<string, ReportingForce>> Verbs =
        new(() => LexiconTable.Load("reporting-verbs.tsv").ToLookup(row => row.Member<ReportingForce>("force")));

    /// <summary>Whether the lemma is a reporting verb.</summary>
    public static bool Contains(string lemma) => Verbs.Value.ContainsKey(lemma);

    /// <summary>What the verb says about the words it reports.</summary>
    public static bool TryGetForce(string lemma, out ReportingForce force) => Verbs.Value.TryGetValue(lemma, out force);
}
