using System.Collections.Immutable;
using FactCheck.Documents;

namespace FactCheck.Kinds.Statements;

/// <summary>What an article says came of what. Immutable.</summary>
/// <param name="Document">The article.</param>
/// <param name="Head">The noun or verb that heads the cause.</param>
/// <param name="Cause">The words that tell the cause.</param>
/// <param name="Effect">The words that tell what came of it.</param>
internal sealed record CauseTold(Document Document, int Head, ImmutableArray<int> Cause, ImmutableArray<int> Effect)
{
    /// <summary>Whether a verb tells it of the effect itself: "the fire was caused by"; not "fell because of".</summary>
    public required bool IsDirect { get; init; }

    /// <summary>The words of the cause, with the word that brings it in.</summary>
    public required TextSpan Span { get; init; }
}
