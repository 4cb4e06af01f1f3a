using FactCheck.Claims;
using FactCheck.Documents;

namespace FactCheck.Kinds.Membership;

/// <summary>Who belongs to a body, at which step, or how many members it has.</summary>
internal sealed class MembershipClaim(ClaimKind kind, Document document, TextSpan span, int sentence)
    : Claim(kind, document, span, sentence)
{
    /// <summary>Who belongs, as named, without an article; null for a total.</summary>
    public string? Member { get; init; }

    /// <summary>The body as named; null when the text leaves it to the context.</summary>
    public string? Body { get; init; }

    /// <summary>The step of <see cref="Member"/>.</summary>
    public MembershipStatus Status { get; init; }

    /// <summary>How many members the body has, or the member's number; null when neither is said.</summary>
    public int? Total { get; init; }
}
