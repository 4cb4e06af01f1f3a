using System.Collections.Immutable;
using FactCheck.Claims;
using FactCheck.Documents;
using FactCheck.Language;
using FactCheck.Lexicons;

namespace FactCheck.Kinds.Statements;

/// <summary>Who did what to whom, where and when, as one clause says it: a predicate with its arguments, polarity and modality.</summary>
internal sealed class StatementClaim : Claim
{
    /// <summary>Places the statement.</summary>
    public StatementClaim(ClaimKind kind, Document document, TextSpan span, int sentence)
        : base(kind, document, span, sentence)
    {
    }

    /// <summary>The token of the predicate: a verb, or the noun or adjective behind "is".</summary>
    public required int Predicate { get; init; }

    /// <summary>The lemma of the predicate, with its particle: "take off".</summary>
    public required string Lemma { get; init; }

    /// <summary>Verb, or the part of speech of what "is" says.</summary>
    public required PartOfSpeech PartOfSpeech { get; init; }

    /// <summary>The predicate looked up as that part of speech, for all statements that it is held against.</summary>
    public required WordEntry Entry { get; init; }

    /// <summary>Whether the predicate is too common to tell much.</summary>
    public required bool IsLight { get; init; }

    /// <summary>Whether it is denied.</summary>
    public bool IsNegated { get; init; }

    /// <summary>How it stands to the facts.</summary>
    public Modality Modality { get; init; }

    /// <summary>
    /// The lemma of the step of an affair that it is the content of: "charge" in "charged with stealing", "suspect" in "police suspect that
    /// he stole"; null when no such step governs it.
    /// </summary>
    public string? Step => StepToken < 0 ? null : Document.Tokens[StepToken].Lemma;

    /// <summary>The token of that step; -1 when there is none.</summary>
    public int StepToken { get; init; } = -1;

    /// <summary>Who and what takes part, core first.</summary>
    public required ImmutableArray<Argument> Arguments { get; init; }
}
