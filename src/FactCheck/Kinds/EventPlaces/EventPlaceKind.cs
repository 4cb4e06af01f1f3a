using FactCheck.Claims;

namespace FactCheck.Kinds.EventPlaces;

/// <summary>Places of events.</summary>
internal static class EventPlaceKind
{
    /// <summary>The kind.</summary>
    public static ClaimKind Instance { get; } = ClaimKind.Create(
        "event-place", EventPlaceRules.All, new EventPlaceExtractor(), new EventPlaceComparer(), new StoryPlaces());
}
