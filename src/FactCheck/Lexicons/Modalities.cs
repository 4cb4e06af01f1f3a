using System.Collections.Frozen;

namespace FactCheck.Lexicons;

/// <summary>Auxiliaries, adverbs and governing verbs that say how a statement stands to the facts (<c>modality.tsv</c>).</summary>
internal static class Modalities
{
    private static readonly Lazy<FrozenDictionary<string, Modality>> Words =
        new(() => LexiconTable.Load("modality.tsv").ToLookup(row => row.Member<Modality>("modality")));

    /// <summary>What the lemma makes of the verb it belongs to or governs; false when nothing.</summary>
    public static bool TryGet(string lemma, out Modality modality) => Words.Value.TryGetValue(lemma, out modality);
}
