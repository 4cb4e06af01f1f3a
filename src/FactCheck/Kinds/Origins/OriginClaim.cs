using FactCheck.Claims;
using FactCheck.Documents;
using FactCheck.Entities;

namespace FactCheck.Kinds.Origins;

/// <summary>Where somebody or something is from, or has its seat. Immutable.</summary>
internal sealed class OriginClaim(ClaimKind kind, Document document, TextSpan span, int sentence) : Claim(kind, document, span, sentence)
{
    /// <summary>Who or what is named; null where a pronoun or a noun stands for it.</summary>
    public NamedEntity? Holder { get; init; }

    /// <summary>The lemma of the noun that stands for it: "fund"; null for a name or a pronoun.</summary>
    public string? Noun { get; init; }

    /// <summary>The place or the people as written: "Athens", "Finnish".</summary>
    public required string Place { get; init; }

    /// <summary>The folded <see cref="Place"/>.</summary>
    public required string Folded { get; init; }

    /// <summary>The country named, as an ISO 3166 code; null when it is no known one.</summary>
    public string? Country { get; init; }

    /// <summary>What ties them.</summary>
    public required OriginSort Sort { get; init; }

    /// <summary>All origins of the document, this one among them.</summary>
    public required IReadOnlyList<OriginClaim> Beside { get; init; }
}
