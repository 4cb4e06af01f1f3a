using FactCheck.Claims;

namespace FactCheck.Kinds.Relations;

/// <summary>What people, and bodies, are to each other: kin, deputies, lawyers, subsidiaries. It makes no claims of its own: the words belong to claims of other kinds.</summary>
internal static class RelationKind
{
    /// <summary>The kind, with its rules.</summary>
    public static ClaimKind Instance { get; } = NoClaims.Kind("relation", RelationRules.All, new RelationReviewer());
}
