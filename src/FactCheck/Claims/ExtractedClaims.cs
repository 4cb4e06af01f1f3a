using System.Collections.Immutable;

namespace FactCheck.Claims;

/// <summary>What some kinds claim in a document. Immutable.</summary>
/// <param name="Kinds">The kinds, of one checker.</param>
/// <param name="Claims">The claims, in text order.</param>
internal sealed record ExtractedClaims(ImmutableArray<ClaimKind> Kinds, ImmutableArray<Claim> Claims);
