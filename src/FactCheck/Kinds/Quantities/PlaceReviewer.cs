using FactCheck.Claims;
using FactCheck.Documents;
using FactCheck.Entities;
using FactCheck.Values;

namespace FactCheck.Kinds.Quantities;

/// <summary>
/// In a check, holds the place that somebody came in against the one the source gives: "finished second" for a "third-place finish". Silent where
/// the source has the place of the rewrite anywhere else than for another one in the same sentence. Thread-safe.
/// </summary>
internal sealed class PlaceReviewer : IClaimReviewer
{
    /// <inheritdoc/>
    public void Review(ClaimSet claims, ICollection<Comparison> comparisons)
    {
        ArgumentNullException.ThrowIfNull(claims);
        ArgumentNullException.ThrowIfNull(comparisons);
        if (claims.Rewrite is not { } rewrite)
            return;
        List<QuantityClaim> own = [.. Places(claims.Of(rewrite))];
        if (own.Count == 0)
            return;
        List<QuantityClaim> sources = [.. claims.Sources.SelectMany(claims.Of).OfType<QuantityClaim>()];
        List<QuantityClaim> others = [.. Places(sources)];
        foreach (QuantityClaim claim in own)
        {
            if ((ExchangedWith(claim, own, others) ?? OwnBeside(claim, sources, others)) is { } exchanged)
                comparisons.Add(Conflict(claim, exchanged));

            // Who won is told in too many words.
            else if (claim.Quantity!.Figure is > 1 && !sources.Exists(other => other.Quantity!.Figure == claim.Quantity.Figure) && !claims.Sources.Any(source => Names(source, claim))
                && FinishingPlace.HoldersOf(claim).Select(holder => OnlyPlaceOf(holder, others)).FirstOrDefault(place => place is not null) is { } rival && !AreOfOthers(claim, rival))
                comparisons.Add(Conflict(claim, rival));
        }
    }

    private static Comparison Conflict(QuantityClaim claim, QuantityClaim rival) => new()
    {
        Claims = [claim, rival],
        Agreement = Agreement.Conflict,
        Rule = QuantityRules.Excluded,
        Reason = $"both tell the place of {FinishingPlace.HolderOf(rival)!.Name}; {Wording.Quote(claim)} and {Wording.Quote(rival)} exclude each other",
        Joins = false,
        Strength = 0.6,
    };

    // The place that the sources give somebody; null where they give none, or two, of two races.
    private static QuantityClaim? OnlyPlaceOf(NamedEntity holder, List<QuantityClaim> others)
    {
        List<QuantityClaim> own = others.FindAll(other => IsOf(other, holder));
        return own.Count == 0 || own.Exists(other => other.Quantity!.Figure != own[0].Quantity!.Figure) ? null : own[0];
    }

    // "Hagen second and Koskela third" for "Koskela second and Hagen third": the two stand in one sentence in both.
    private static QuantityClaim? ExchangedWith(QuantityClaim claim, List<QuantityClaim> own, List<QuantityClaim> others)
    {
        if (FinishingPlace.HolderOf(claim) is not { } holder || OnlyPlaceOf(holder, others) is not { } rival || rival.Quantity!.Figure == claim.Quantity!.Figure || AreOfOthers(claim, rival))
            return null;
        bool exchanged = own.Exists(other => other.SentenceIndex == claim.SentenceIndex && other.Quantity!.Figure == rival.Quantity.Figure && FinishingPlace.HolderOf(other) is { } second && !IsOf(claim, second)
            && OnlyPlaceOf(second, others) is { } place && place.Quantity!.Figure == claim.Quantity.Figure && place.SentenceIndex == rival.SentenceIndex);
        return exchanged ? rival : null;
    }

    // "Dahl finished 17th" for "Lund finished 17th and Dahl 18th".
    private static QuantityClaim? OwnBeside(QuantityClaim claim, List<QuantityClaim> sources, List<QuantityClaim> others)
    {
        if (FinishingPlace.HolderOf(claim) is not { } holder || OnlyPlaceOf(holder, others) is not { } rival || rival.Quantity!.Figure == claim.Quantity!.Figure || AreOfOthers(claim, rival))
            return null;
        List<QuantityClaim> same = sources.FindAll(other => other.Quantity!.Figure == claim.Quantity.Figure);
        return same.Count > 0 && same.TrueForAll(other => others.Contains(other) && !IsOf(other, holder) && FinishingPlace.HolderOf(other) is not null && ReferenceEquals(other.Document, rival.Document) && other.SentenceIndex == rival.SentenceIndex) ? rival : null;
    }

    private static bool IsOf(QuantityClaim claim, NamedEntity holder) => FinishingPlace.HolderOf(claim) is { } there && NameMatch.MayBeSame(holder, there);

    private static IEnumerable<QuantityClaim> Places(IEnumerable<Claim> claims) =>
        claims.OfType<QuantityClaim>().Where(claim => claim is { Origin: QuantityOrigin.Stated, Quantity: { Unit.Dimension: UnitDimension.Ordinal, Figure: not null } } && IsPlace(claim));

    private static bool IsPlace(QuantityClaim claim)
    {
        (int first, int end) = claim.Document.TokensIn(claim.Sentence, claim.Figure);
        return FinishingPlace.IsAt(claim.Document, first, end);
    }

    private static bool AreOfOthers(QuantityClaim claim, QuantityClaim other) =>
        FinishingPlace.ScopeOf(claim) is { } scope && FinishingPlace.ScopeOf(other) is { } there && scope != there;

    // "the runner-up", "silver", "2nd"
    private static bool Names(Document source, QuantityClaim claim) => claim.Quantity!.Figure switch
    {
        2 => Has(source, "runner") || Has(source, "runners") || Has(source, "silver") || Has(source, "second") || Has(source, "2nd"),
        3 => Has(source, "bronze") || Has(source, "third") || Has(source, "3rd"),
        _ => Has(source, claim.Figure.Of(claim.Document.Text)),
    };

    private static bool Has(Document source, ReadOnlySpan<char> word)
    {
        for (int token = 0; token < source.Tokens.Length; token++)
        {
            if (source.TextOf(token).Equals(word, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
