using System.Collections.Immutable;
using FactCheck.Claims;
using FactCheck.Kinds.Dates;
using FactCheck.Kinds.EventPlaces;
using FactCheck.Kinds.Membership;
using FactCheck.Kinds.Quantities;
using FactCheck.Kinds.Quotes;
using FactCheck.Kinds.Titles;

namespace FactCheck.Kinds;

/// <summary>The kinds of fact that FactCheck knows, in the order reports list them.</summary>
internal static class KnownKinds
{
    /// <summary>All kinds.</summary>
    public static ImmutableArray<ClaimKind> All { get; } =
    [
        QuantityKind.Instance,
        DateKind.Instance,
        TitleKind.Instance,
        QuoteKind.Instance,
        MembershipKind.Instance,
        EventPlaceKind.Instance,
    ];
}
