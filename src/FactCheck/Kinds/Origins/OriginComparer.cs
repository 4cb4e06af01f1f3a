using FactCheck.Claims;
using FactCheck.Entities;
using FactCheck.Language;
using FactCheck.Lexicons;

namespace FactCheck.Kinds.Origins;

/// <summary>Compares where one body or person is said to be from. Thread-safe.</summary>
internal sealed class OriginComparer : IClaimComparer<OriginClaim>
{
    // "Norland", "Norlandic": what place and people have in common.
    private const int MinStem = 4;

    /// <inheritdoc/>
    public Comparison Compare(OriginClaim claim, OriginClaim evidence, Correspondence correspondence)
    {
        if (ReferenceEquals(claim.Document, evidence.Document) || !IsOneHolder(claim, evidence))
            return Comparison.Unrelated(claim, evidence);
        string who = (claim.Holder ?? evidence.Holder)?.Name ?? $"the {claim.Noun ?? evidence.Noun ?? "seat"}";
        if (MayBeOnePlace(claim, evidence))
            return Result(claim, evidence, Agreement.Agrees, $"both place {who} in {evidence.Place}");

        // Somebody of two countries is known as that to one of the articles; and where one has both places, one may lie in the other.
        if (Knows(claim, evidence) || Knows(evidence, claim) || !Exclude(claim, evidence))
            return Comparison.Unrelated(claim, evidence);
        return Result(claim, evidence, Agreement.Conflict, $"where {who} is from is told in two ways: \"{claim.Place}\" in one article and \"{evidence.Place}\" in the other");
    }

    private static bool IsOneHolder(OriginClaim claim, OriginClaim evidence)
    {
        if (claim.Holder is { } holder && evidence.Holder is { } other)
            return NameMatch.MayBeSame(holder, other);
        if (claim.Sort != OriginSort.Seat || evidence.Sort != OriginSort.Seat || claim.Holder is not null || evidence.Holder is not null || !IsOnly(claim) || !IsOnly(evidence))
            return false;
        return claim.Noun == evidence.Noun || claim.Noun is null || evidence.Noun is null;
    }

    // The only seat of an unnamed body that the article tells.
    private static bool IsOnly(OriginClaim claim) => claim.Beside.Count(other => other.Sort == OriginSort.Seat && other.Holder is null) == 1;

    private static bool MayBeOnePlace(OriginClaim claim, OriginClaim evidence)
    {
        if (claim.Country is { } country && evidence.Country is { } other)
            return country.StartsWith(other, StringComparison.Ordinal) || other.StartsWith(country, StringComparison.Ordinal);
        if (claim.Folded == evidence.Folded || claim.Folded.Contains(evidence.Folded, StringComparison.Ordinal) || evidence.Folded.Contains(claim.Folded, StringComparison.Ordinal)
            || claim.Folded.AsSpan().CommonPrefixLength(evidence.Folded) >= MinStem)
            return true;
        return IsPartOf(claim, evidence) || IsPartOf(evidence, claim);
    }

    private static bool IsPartOf(OriginClaim part, OriginClaim whole) => EnglishModel.Default.IsPartOf(part.Place, whole.Place)
        || (whole.Country is { } country && Countries.NamesOf(country).Any(name => EnglishModel.Default.IsPartOf(part.Place, name)));

    // Two countries, two seats, or a seat that is known to lie in another country.
    private static bool Exclude(OriginClaim claim, OriginClaim evidence)
    {
        if ((claim.Holder ?? evidence.Holder) is { IsPerson: true } && claim.Sort != evidence.Sort)
            return false;
        if (claim.Country is not null && evidence.Country is not null)
            return true;
        if (claim.Country is not null || evidence.Country is not null)
        {
            OriginClaim known = claim.Country is null ? evidence : claim;
            return Countries.All.Any(code => code != known.Country && Countries.NamesOf(code).Any(name => EnglishModel.Default.IsPartOf((claim.Country is null ? claim : evidence).Place, name)));
        }

        return claim.Sort == evidence.Sort;
    }

    private static bool Knows(OriginClaim claim, OriginClaim evidence) =>
        evidence.Beside.Any(other => other != evidence && IsOneHolder(claim, other) && MayBeOnePlace(claim, other))
        || NamesBoth(evidence, claim.Place);

    private static bool NamesBoth(OriginClaim evidence, string place) => evidence.Sentence.Span.Of(evidence.Document.Text).Contains(place, StringComparison.Ordinal);

    private static Comparison Result(OriginClaim claim, OriginClaim evidence, Agreement agreement, string reason) => new()
    {
        Claims = [claim, evidence],
        Agreement = agreement,
        Rule = agreement == Agreement.Conflict ? OriginRules.Differs : null,
        Reason = reason,
        Strength = claim.Holder is null ? 0.5 : 0.8,
    };
}
