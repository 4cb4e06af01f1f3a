using System.Collections.Frozen;

namespace FactCheck.Lexicons;

/// <summary>Verbs that join what happened to its cause, with the part that tells the cause (<c>cause-verbs.tsv</c>).</summary>
internal static class CauseVerbs
{
    private static readonly Lazy<FrozenDictionary<string, CauseSide>> Verbs = new(() => LexiconTable.Load("cause-verbs.tsv").ToLookup(row => row.Member<CauseSide>("cause")));

    /// <summary>The part that tells the cause.</summary>
    public static bool TryGet(string verb, out CauseSide side) => Verbs.Value.TryGetValue(verb, out side);
}
