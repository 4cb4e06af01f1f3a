using FactCheck.Entities;
using FactCheck.Language;
using FactCheck.Values;

namespace FactCheck.Kinds.Descriptions;

/// <summary>One word or name that narrows a noun.</summary>
/// <param name="Token">Its head.</param>
/// <param name="Lemma">Its lemma.</param>
/// <param name="PartOfSpeech">Its part of speech.</param>
/// <param name="Sort">Whether it stands before the noun as an adjective or a noun, or behind it with a preposition.</param>
/// <param name="Preposition">The preposition before it; null where it stands before the noun.</param>
/// <param name="Entity">What it names; null for common words.</param>
internal sealed record Modifier(int Token, string Lemma, PartOfSpeech PartOfSpeech, ModifierSort Sort, string? Preposition, NamedEntity? Entity)
{
    /// <summary>Its lemma, folded for comparing spellings.</summary>
    public string Folded { get; } = NameSpelling.Fold(Lemma);

    /// <summary>The word, looked up for comparing what it means.</summary>
    public WordEntry Entry { get; } = EnglishModel.Default.Meaning.Find(Lemma, PartOfSpeech);
}
