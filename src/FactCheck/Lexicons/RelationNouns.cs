using System.Collections.Frozen;

namespace FactCheck.Lexicons;

/// <summary>Nouns for what one is to another (<c>relations.tsv</c>): whether both are it to each other, and how many can be it.</summary>
internal static class RelationNouns
{
    private static readonly Lazy<FrozenDictionary<string, (bool IsMutual, bool HasOneHolder, bool HasOneOwner, bool SpeaksFor)>> Nouns = new(() =>
        LexiconTable.Load("relations.tsv").ToLookup(row => (row["mutual"] == "yes", row["holders"] == "one", row["owners"] == "one", row["speaks"] == "yes")));

    /// <summary>Whether a noun is among them.</summary>
    public static bool Contains(string lemma) => Nouns.Value.ContainsKey(lemma);

    /// <summary>Whether both are it to each other: "friend", "brother".</summary>
    public static bool IsMutual(string lemma) => Nouns.Value.TryGetValue(lemma, out var noun) && noun.IsMutual;

    /// <summary>Whether somebody has only one: "wife", "father".</summary>
    public static bool HasOneHolder(string lemma) => Nouns.Value.TryGetValue(lemma, out var noun) && noun.HasOneHolder;

    /// <summary>Whether somebody is it to one only: "wife", not "father".</summary>
    public static bool HasOneOwner(string lemma) => Nouns.Value.TryGetValue(lemma, out var noun) && noun.HasOneOwner;

    /// <summary>Whether what one says the other says: "spokesman", "lawyer".</summary>
    public static bool SpeaksFor(string lemma) => Nouns.Value.TryGetValue(lemma, out var noun) && noun.SpeaksFor;
}
