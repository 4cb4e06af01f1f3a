using System.Collections.Immutable;
using FactCheck.Entities;
using FactCheck.Language;

namespace FactCheck.Kinds.Statements;

/// <summary>Somebody or something that takes part in a statement. Immutable.</summary>
/// <param name="Role">Its part.</param>
/// <param name="Token">Its head.</param>
/// <param name="Lemma">The lemma of the head; lower case but for names.</param>
/// <param name="PartOfSpeech">The part of speech of the head.</param>
/// <param name="Entity">What it names or refers to; null for common nouns and open pronouns.</param>
/// <param name="Preposition">The lemma of the preposition of a circumstance; null for others.</param>
/// <param name="Modifiers">The words that narrow a common noun: "car" in "car insurance", "roof" in "repair of the roof"; empty for names.</param>
/// <param name="IsNamed">Whether it is named at its own place, not by a pronoun or a description.</param>
internal sealed record Argument(
    ArgumentRole Role,
    int Token,
    string Lemma,
    PartOfSpeech PartOfSpeech,
    NamedEntity? Entity,
    string? Preposition,
    ImmutableArray<ArgumentModifier> Modifiers,
    bool IsNamed)
{
    /// <summary>Whether it is a pronoun nobody is known for: it may be anyone.</summary>
    public bool IsOpen => Entity is null && PartOfSpeech is PartOfSpeech.Pronoun or PartOfSpeech.Determiner;

    /// <summary>Whether it belongs to the core of the statement.</summary>
    public bool IsCore => Role != ArgumentRole.Circumstance;
}
