using FactCheck.Claims;

namespace FactCheck.Kinds.Descriptions;

/// <summary>Descriptions: what a thing is said to be.</summary>
internal static class DescriptionKind
{
    /// <summary>The kind.</summary>
    public static ClaimKind Instance { get; } =
        ClaimKind.Create("description", DescriptionRules.All, new DescriptionExtractor(), new DescriptionComparer(), new SiblingReviewer());
}
