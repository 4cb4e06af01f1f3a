using FactCheck.Claims;

namespace FactCheck.Kinds.Durations;

/// <summary>How long something lasts. It makes no claims of its own: the words belong to claims of other kinds.</summary>
internal static class DurationKind
{
    /// <summary>The kind, with its rules.</summary>
    public static ClaimKind Instance { get; } = NoClaims.Kind("duration", DurationRules.All, new DurationReviewer());
}
