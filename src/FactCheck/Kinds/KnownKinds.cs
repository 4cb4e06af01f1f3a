using System.Collections.Immutable;
using FactCheck.Claims;
using FactCheck.Kinds.Ages;
using FactCheck.Kinds.Compressions;
using FactCheck.Kinds.Copies;
using FactCheck.Kinds.Dates;
using FactCheck.Kinds.Derivations;
using FactCheck.Kinds.Descriptions;
using FactCheck.Kinds.Durations;
using FactCheck.Kinds.EventPlaces;
using FactCheck.Kinds.Lists;
using FactCheck.Kinds.Membership;
using FactCheck.Kinds.Names;
using FactCheck.Kinds.Orders;
using FactCheck.Kinds.Origins;
using FactCheck.Kinds.Quantities;
using FactCheck.Kinds.Quotes;
using FactCheck.Kinds.Ranks;
using FactCheck.Kinds.References;
using FactCheck.Kinds.Relations;
using FactCheck.Kinds.Roles;
using FactCheck.Kinds.Statements;
using FactCheck.Kinds.Support;
using FactCheck.Kinds.Titles;

namespace FactCheck.Kinds;

/// <summary>The kinds of fact that FactCheck knows, in the order reports list them.</summary>
internal static class KnownKinds
{
    /// <summary>All kinds.</summary>
    public static ImmutableArray<ClaimKind> All { get; } =
    [
        QuantityKind.Instance.WithoutWording(),
        DateKind.Instance.WithoutWording(),
        NameKind.Instance.WithoutWording().BetweenArticles().RefusingByContexts(),
        TitleKind.Instance.RefusingByContexts(),
        RoleKind.Instance.WithoutWording().BetweenArticles().RefusingByContexts(),
        AgeKind.Instance.WithoutWording().BetweenArticles(),
        OriginKind.Instance.WithoutWording().BetweenArticles().AmongEquals(),
        QuoteKind.Instance.WithoutWording(),
        StatementKind.Instance.WithoutWording().BetweenArticles().RefusingByContexts(),
        DescriptionKind.Instance.WithoutWording().BetweenArticles().RefusingByContexts(),
        MembershipKind.Instance.WithoutWording(),
        EventPlaceKind.Instance.WithoutWording(),
        ListKind.Instance.WithoutPairs().AmongEquals(),
        DurationKind.Instance.WithoutPairs().AmongEquals(),
        OrderKind.Instance.WithoutPairs(),
        RankKind.Instance.WithoutPairs(),
        ReferenceKind.Instance.WithoutPairs(),
        SupportKind.Instance.WithoutPairs(),
        DerivationKind.Instance.WithoutPairs(),
        CopyKind.Instance.WithoutPairs(),
        CompressionKind.Instance.WithoutPairs(),
        RelationKind.Instance.WithoutPairs(),
    ];
}
