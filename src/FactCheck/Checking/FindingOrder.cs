using System.Collections.Immutable;
using FactCheck.Documents;

namespace FactCheck.Checking;

/// <summary>The order findings are shown in, and which of them are one disagreement seen twice.</summary>
internal static class FindingOrder
{
    /// <summary>Severity first, then article, offset and rule id.</summary>
    public static IComparer<Finding> Of(ImmutableArray<Document> documents) => Comparer<Finding>.Create((one, other) =>
    {
        int order = other.Severity.CompareTo(one.Severity);
        if (order == 0)
            order = documents.IndexOf(one.Location.Document).CompareTo(documents.IndexOf(other.Location.Document));
        if (order == 0)
            order = one.Location.Span.CompareTo(other.Location.Span);
        return order != 0 ? order : string.CompareOrdinal(one.Rule.Id, other.Rule.Id);
    });

    /// <summary>
    /// Whether two findings point at the same words: each place of the one with fewer places overlaps a place of the other. A figure
    /// inside a title or a quotation is seen by two kinds and shown once. One kind does not tell one thing twice, so within a kind only
    /// the very same places, or the same place with the same reason, are one disagreement.
    /// </summary>
    public static bool IsSameDisagreement(Finding one, Finding other)
    {
        // "Berg posted a video of himself dancing": two verbs, one person put in the place of another.
        if (one.Rule == other.Rule && one.Message == other.Message && one.Location == other.Location)
            return true;
        if ((one.Rule == other.Rule || (one.Kind == "statement" && other.Kind == "statement")) && AreSideBySide(one, other))
            return true;
        if (one.Kind == other.Kind && one.Locations.Length != other.Locations.Length)
            return false;

        // "convicted" is told by the copied sentence and by the statement in it, each with its own place of the source.
        if (one.Kind != other.Kind && one.Locations.Length > 1 && other.Locations.Length > 1
            && one.Location.Span == other.Location.Span && one.Location.Document == other.Location.Document && one.Locations[1].Document == other.Locations[1].Document)
            return true;
        (Finding small, Finding large) = one.Locations.Length <= other.Locations.Length ? (one, other) : (other, one);
        return small.Locations.All(place => large.Locations.Any(wide => wide.Document == place.Document && wide.Span.Overlaps(place.Span)));
    }

    // "pleaded" and "guilty" for "pleaded not guilty": one denial, whichever word it is held to have; "may help" turned into "will help" is
    // one doubt lost, whether "may" is missed or the help told as settled. Figures side by side are two.
    private static bool AreSideBySide(Finding one, Finding other) =>
        one.Agreement == other.Agreement && one.Agreement != Claims.Agreement.Unrelated && one.Claims is [{ Quantity: null }, ..] && other.Claims is [{ Quantity: null }, ..]
        && one.Locations.Length > 1 && other.Locations.Length > 1 && Touch(one.Location, other.Location)
        && one.Locations.Skip(1).Any(place => other.Locations.Skip(1).Any(wide => Touch(place, wide)));

    private static bool Touch(Location one, Location other) =>
        one.Document == other.Document && one.Span.Start <= other.Span.End + 1 && other.Span.Start <= one.Span.End + 1;
}
