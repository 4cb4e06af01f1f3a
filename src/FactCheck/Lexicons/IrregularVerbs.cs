using System.Collections.Frozen;

namespace FactCheck.Lexicons;

/// <summary>The forms of verbs that no rule makes (<c>irregular-verbs.tsv</c>).</summary>
internal static class IrregularVerbs
{
    private static readonly Lazy<FrozenDictionary<string, (string Past, string Participle, bool Doubles)>> Verbs =
        new(() => LexiconTable.Load("irregular-verbs.tsv").ToLookup(row => (row["past"], row["participle"], row.Flag("doubles"))));

    /// <summary>Finds the past tense and the participle of a verb, and whether its last letter doubles before an ending ("beginning").</summary>
    public static bool TryGet(string lemma, out (string Past, string Participle, bool Doubles) forms) => Verbs.Value.TryGetValue(lemma, out forms);
}
