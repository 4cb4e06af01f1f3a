using FactCheck.Claims;

namespace FactCheck.Kinds.Lists;

/// <summary>What articles enumerate. It makes no claims of its own: the members are claims of other kinds.</summary>
internal static class ListKind
{
    /// <summary>The kind, with its rules.</summary>
    public static ClaimKind Instance { get; } = NoClaims.Kind("list", ListRules.All, new ListReviewer());
}
