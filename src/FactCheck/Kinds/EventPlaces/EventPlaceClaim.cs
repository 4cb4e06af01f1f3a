using System.Collections.Immutable;
using FactCheck.Claims;
using FactCheck.Documents;

namespace FactCheck.Kinds.EventPlaces;

/// <summary>Where an event takes place.</summary>
internal sealed class EventPlaceClaim(ClaimKind kind, Document document, TextSpan span, int sentence)
    : Claim(kind, document, span, sentence)
{
    /// <summary>The lemma of the event noun: "summit".</summary>
    public required string Event { get; init; }

    /// <summary>The names that tell which one: "OPEC"; empty for "the summit".</summary>
    public ImmutableArray<string> Names { get; init; } = [];

    /// <summary>Whether it is the one to come: "the next summit".</summary>
    public bool IsNext { get; init; }

    /// <summary>The place as named.</summary>
    public required string Place { get; init; }

    /// <summary>Where the place stands.</summary>
    public required TextSpan PlaceSpan { get; init; }
}
