using FactCheck.Claims;

namespace FactCheck.Kinds.Ranks;

/// <summary>What is the largest, the second-worst, the first since a year. It makes no claims of its own: the words belong to claims of other kinds.</summary>
internal static class RankKind
{
    /// <summary>The kind, with its rules.</summary>
    public static ClaimKind Instance { get; } = NoClaims.Kind("rank", RankRules.All, new RankReviewer());
}
