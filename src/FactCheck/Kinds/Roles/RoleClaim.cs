using System.Collections.Immutable;
using FactCheck.Claims;
using FactCheck.Documents;
using FactCheck.Entities;
using FactCheck.Lexicons;

namespace FactCheck.Kinds.Roles;

/// <summary>That a person holds an office: who, which title, of what, and how (former, acting, deputy).</summary>
internal sealed class RoleClaim : Claim
{
    /// <summary>Places the claim.</summary>
    public RoleClaim(ClaimKind kind, Document document, TextSpan span, int sentence)
        : base(kind, document, span, sentence)
    {
    }

    /// <summary>Who holds it.</summary>
    public required NamedEntity Person { get; init; }

    /// <summary>The title without its status, lower case: "prime minister" for "former Deputy Prime Minister".</summary>
    public required string Title { get; init; }

    /// <summary>The group of titles it belongs to, as in <c>roles.tsv</c>.</summary>
    public required string Group { get; init; }

    /// <summary>The names said with the title: "Turkish", "Labour", "Bank of England"; empty when none is.</summary>
    public ImmutableArray<NamedEntity> Organizations { get; init; } = [];

    /// <summary>All offices that the document gives to anybody, this one among them.</summary>
    public IReadOnlyList<RoleClaim> Beside { get; init; } = [];

    /// <summary>How it is held.</summary>
    public RoleStatus Status { get; init; }

    /// <summary>Whether it is a deputy's.</summary>
    public bool IsDeputy { get; init; }
}
