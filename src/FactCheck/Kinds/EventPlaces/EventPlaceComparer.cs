using FactCheck.Claims;
using FactCheck.Entities;
using FactCheck.Language;

namespace FactCheck.Kinds.EventPlaces;

/// <summary>Compares the places of one event. Stateless.</summary>
internal sealed class EventPlaceComparer : IClaimComparer<EventPlaceClaim>
{
    // "Summit" and "meeting".
    private const double MinNearness = 0.35;

    /// <inheritdoc/>
    public Comparison Compare(EventPlaceClaim claim, EventPlaceClaim evidence, Correspondence correspondence)
    {
        bool isNext = claim.IsNext && evidence.IsNext;
        if (claim.IsNext != evidence.IsNext || (isNext ? !MayBeOneToCome(claim, evidence) : claim.Event != evidence.Event || !MayBeOne(claim, evidence, correspondence)))
            return Comparison.Unrelated(claim, evidence);
        if (IsSamePlace(claim.Place, evidence.Place))
        {
            return new Comparison
            {
                Claims = [claim, evidence],
                Agreement = Agreement.Agrees,
                Strength = 0.7,
                Reason = $"both place the {claim.Event.ToLowerInvariant()} in {claim.Place}",
            };
        }

        return new Comparison
        {
            Claims = [claim, evidence],
            Agreement = Agreement.Conflict,
            Rule = EventPlaceRules.PlaceDiffers,
            Strength = 0.7,
            Reason = $"the {EventName(claim, evidence)} is placed in {claim.Place} here and in {evidence.Place} there",
            Replacement = null,
        };
    }

    /// <summary>One event: the same names on it, or none where both stand in one article or one text.</summary>
    private static bool MayBeOne(EventPlaceClaim claim, EventPlaceClaim evidence, Correspondence correspondence)
    {
        if (correspondence.Counterpart)
            return true;
        if (claim.Names.IsEmpty || evidence.Names.IsEmpty)
            return claim.Document == evidence.Document && (claim.Names.IsEmpty != evidence.Names.IsEmpty);
        return claim.Names.Any(name => evidence.Names.Any(other => IsSameName(name, other)));
    }

    // The next summit of one story is its next meeting.
    private static bool MayBeOneToCome(EventPlaceClaim claim, EventPlaceClaim evidence) => !ReferenceEquals(claim.Document, evidence.Document)
        && (claim.Event == evidence.Event || EnglishModel.Default.Similarity(claim.Event.ToLowerInvariant(), PartOfSpeech.Noun, evidence.Event.ToLowerInvariant(), PartOfSpeech.Noun) >= MinNearness)
        && (claim.Names.IsEmpty || evidence.Names.IsEmpty || claim.Names.Any(name => evidence.Names.Any(other => IsSameName(name, other))));

    private static bool IsSameName(string name, string other) => string.Equals(name, other, StringComparison.OrdinalIgnoreCase)
        || Initials.AreOf(name, other) || Initials.AreOf(other, name);

    /// <summary>The same name, or one place inside the other.</summary>
    private static bool IsSamePlace(string place, string other) =>
        place.Contains(other, StringComparison.OrdinalIgnoreCase) || other.Contains(place, StringComparison.OrdinalIgnoreCase)
        || EnglishModel.Default.IsPartOf(place, other) || EnglishModel.Default.IsPartOf(other, place);

    private static string EventName(EventPlaceClaim claim, EventPlaceClaim evidence)
    {
        EventPlaceClaim named = claim.Names.IsEmpty ? evidence : claim;
        return named.Names.IsEmpty ? claim.Event.ToLowerInvariant() : $"{named.Names[0]} {claim.Event.ToLowerInvariant()}";
    }
}
