using System.Collections.Immutable;
using FactCheck.Documents;

namespace FactCheck.Kinds.Statements;

/// <summary>What an article says came of what. Immutable.</summary>
/// <param name="Document">The article.</param>
/// <param name="Cause">The words that tell the cause.</param>
/// <param name="Effect">The words that tell what came of it.</param>
internal sealed record CauseTold(Document Document, ImmutableArray<int> Cause, ImmutableArray<int> Effect)
{
    /// <summary>The words of the cause, with the word that brings it in.</summary>
    public required TextSpan Span { get; init; }
}
