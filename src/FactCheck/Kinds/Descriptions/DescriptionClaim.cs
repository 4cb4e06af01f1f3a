using System.Collections.Immutable;
using FactCheck.Claims;
using FactCheck.Documents;

namespace FactCheck.Kinds.Descriptions;

/// <summary>A thing and what it is said to be: a common noun with the words that narrow it.</summary>
internal sealed class DescriptionClaim : Claim
{
    /// <summary>Places the claim.</summary>
    public DescriptionClaim(ClaimKind kind, Document document, TextSpan span, int sentence)
        : base(kind, document, span, sentence)
    {
    }

    /// <summary>The lemma of the noun.</summary>
    public required string Head { get; init; }

    /// <summary>What narrows it; at least one.</summary>
    public required ImmutableArray<Modifier> Modifiers { get; init; }
}
