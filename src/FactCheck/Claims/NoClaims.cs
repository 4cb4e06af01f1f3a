using System.Collections.Immutable;
using FactCheck.Documents;

namespace FactCheck.Claims;

/// <summary>Of a kind that has a reviewer only: it makes no claims, the words belong to claims of other kinds. Stateless.</summary>
internal sealed class NoClaims : IClaimExtractor<Claim>, IClaimComparer<Claim>
{
    private NoClaims()
    {
    }

    private static NoClaims Instance { get; } = new();

    /// <summary>A kind of rules that look at the claims of all kinds, or at the words of the documents.</summary>
    public static ClaimKind Kind(string name, ImmutableArray<Rule> rules, IClaimReviewer reviewer) => ClaimKind.Create(name, rules, Instance, Instance, reviewer);

    /// <inheritdoc/>
    public IEnumerable<Claim> Extract(ClaimKind kind, Document document) => [];

    /// <inheritdoc/>
    public Comparison Compare(Claim claim, Claim evidence, Correspondence correspondence) => Comparison.Unrelated(claim, evidence);
}
