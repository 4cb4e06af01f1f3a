using System.Collections.Immutable;
using FactCheck.Checking;
using FactCheck.Claims;
using FactCheck.Documents;

namespace FactCheck.Benchmarks.Crossing;

/// <summary>Places of different articles that belong together.</summary>
/// <param name="Label">The kind of conflict, or why there is none.</param>
/// <param name="Places">The article's name and the words, one an article.</param>
internal sealed record CrossPlaces(string Label, ImmutableArray<(string Article, TextSpan Span)> Places)
{
    /// <summary>Whether a finding shows all of the places.</summary>
    public bool Shows(Finding finding) => Places.All(place => finding.Locations.Any(location => Touches(location, place)));

    /// <summary>Whether two claims are these places.</summary>
    public bool Holds(Claim claim, Claim other) => Places.Length == 2
        && ((Touches(claim.Location, Places[0]) && Touches(other.Location, Places[1])) || (Touches(claim.Location, Places[1]) && Touches(other.Location, Places[0])));

    private static bool Touches(Location location, (string Article, TextSpan Span) place) =>
        location.Document.Article.Id == place.Article && location.Span.Overlaps(place.Span);
}
