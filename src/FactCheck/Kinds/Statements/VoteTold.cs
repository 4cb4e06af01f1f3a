using FactCheck.Documents;

namespace FactCheck.Kinds.Statements;

/// <summary>What an article tells of how a vote went. Immutable.</summary>
/// <param name="Document">The article.</param>
/// <param name="First">First token of the words.</param>
/// <param name="End">Index after the last.</param>
/// <param name="IsUnanimous">Whether all were of one mind.</param>
internal sealed record VoteTold(Document Document, int First, int End, bool IsUnanimous)
{
    /// <summary>The words.</summary>
    public TextSpan Span => Document.SpanOf(First, End);

    /// <summary>Its sentence.</summary>
    public Sentence Sentence => Document.SentenceOf(First);
}
