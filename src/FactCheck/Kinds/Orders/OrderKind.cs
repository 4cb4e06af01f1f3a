using FactCheck.Claims;

namespace FactCheck.Kinds.Orders;

/// <summary>What happened before what. It makes no claims of its own: the words belong to claims of other kinds.</summary>
internal static class OrderKind
{
    /// <summary>The kind, with its rules.</summary>
    public static ClaimKind Instance { get; } = NoClaims.Kind("order", OrderRules.All, new OrderReviewer());
}
