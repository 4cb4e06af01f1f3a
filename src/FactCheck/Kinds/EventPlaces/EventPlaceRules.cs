using System.Collections.Immutable;
using FactCheck.Claims;

namespace FactCheck.Kinds.EventPlaces;

/// <summary>The rules on where events take place. What each means is written in its page.</summary>
internal static class EventPlaceRules
{
    public static readonly Rule PlaceDiffers = new("FC5060", "One event is placed in two places", Severity.Warning);

    public static readonly Rule Retold = new("FC3024", "Two articles put one happening in different places", Severity.Warning);

    public static readonly ImmutableArray<Rule> All = [PlaceDiffers, Retold];
}
