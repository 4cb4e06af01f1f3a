using System.Collections.Immutable;
using FactCheck.Claims;
using FactCheck.Documents;

namespace FactCheck.Kinds.Support;

/// <summary>All a sentence says, to be found somewhere in the sources: its content words.</summary>
internal sealed class SupportClaim : Claim
{
    /// <summary>Makes a claim of a sentence.</summary>
    public SupportClaim(ClaimKind kind, Document document, Sentence sentence)
        : base(kind, document, sentence.Span, sentence.Index)
    {
    }

    /// <summary>The tokens of its nouns, verbs and adjectives; names and figures are claims of their own.</summary>
    public required ImmutableArray<int> Words { get; init; }
}
