using System.Collections.Immutable;
using FactCheck.Claims;
using FactCheck.Kinds.Dates;
using FactCheck.Kinds.Quotes;

namespace FactCheck.Kinds;

/// <summary>The kinds of fact that FactCheck knows, in the order reports list them.</summary>
internal static class KnownKinds
{
    /// <summary>All kinds.</summary>
    public static ImmutableArray<ClaimKind> All { get; } = [DateKind.Instance, QuoteKind.Instance];
}
