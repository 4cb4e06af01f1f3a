using FactCheck.Claims;
using FactCheck.Documents;

namespace FactCheck.Kinds.EventPlaces;

/// <summary>
/// Holds the places of articles among equals against each other by what happens or stands there, however each article words it, and the
/// directions in which things lie. Thread-safe.
/// </summary>
internal sealed class StoryPlaces : IClaimReviewer
{
    private static readonly TownReviewer Towns = new();

    /// <inheritdoc/>
    public void Review(ClaimSet claims, ICollection<Comparison> comparisons)
    {
        ArgumentNullException.ThrowIfNull(claims);
        ArgumentNullException.ThrowIfNull(comparisons);
        Towns.Review(claims, comparisons);
        Func<Document, List<PlacedHappening>> read = PerDocument.Once(PlacedHappening.Read);
        List<StoryPlace> found = [], agreed = [];
        foreach ((Document one, Document other) in claims.StoryPairs())
        {
            List<StoryPlace> pairs = [.. Pairs(read(one), read(other))];
            double likeness = claims.LikenessOf(one, other);
            found.AddRange(pairs.Where(pair => pair.IsConflict(likeness) && !pairs.Exists(rival => rival.Agrees && rival.Shares(pair) && rival.Match.Weight >= pair.Match.Weight)));
            agreed.AddRange(pairs.Where(pair => pair.Agrees));
            AddBearings(claims, comparisons, one, other);
        }

        foreach (List<StoryPlace> group in StoryGroups.Of(found, agreed, (pair, other) => pair.Shares(other)))
        {
            PlacedHappening[] places = [.. group.SelectMany(pair => new[] { pair.One, pair.Other }).Distinct()];
            Add(claims, comparisons, [.. places.Select(place => new Location(place.Document, place.Document.SpanOf(place.First, place.End)))],
                $"one happening or thing is put in two places: \"{group[0].One.Words}\" and \"{group[0].Other.Words}\"");
        }
    }

    private static IEnumerable<StoryPlace> Pairs(List<PlacedHappening> told, List<PlacedHappening> others)
    {
        foreach (PlacedHappening one in told)
        {
            foreach (PlacedHappening other in others)
            {
                if (StoryPlace.Of(one, other) is { } pair)
                    yield return pair;
            }
        }
    }

    // Each article tells of one direction from the place only.
    private static void AddBearings(ClaimSet claims, ICollection<Comparison> comparisons, Document one, Document other)
    {
        List<Bearing> bearings = Bearing.Read(one);
        if (bearings.Count == 0)
            return;
        List<Bearing> others = Bearing.Read(other);
        foreach (Bearing bearing in bearings)
        {
            foreach (Bearing rival in others)
            {
                if (bearing.Excludes(rival) && !bearings.Exists(bearing.Excludes) && !others.Exists(rival.Excludes))
                    Add(claims, comparisons, [new Location(one, bearing.Span), new Location(other, rival.Span)], $"it lies \"{bearing.Span.Of(one.Text)}\" in one article and \"{rival.Span.Of(other.Text)}\" in the other");
            }
        }
    }

    private static void Add(ClaimSet claims, ICollection<Comparison> comparisons, Location[] places, string reason)
    {
        Location place = places[0];
        if (claims.AnchorAt(place) is not { } claim)
            return;
        comparisons.Add(Comparison.AgainstPassages(claim, EventPlaceRules.Retold, reason, place.Span, [.. places.Skip(1)], 0.6));
    }
}
