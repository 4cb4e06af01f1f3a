using FactCheck.Claims;
using FactCheck.Documents;
using FactCheck.Entities;
using FactCheck.Values;

namespace FactCheck.Kinds.Quantities;

/// <summary>
/// In a check, holds the place that somebody came in against the one the source gives: "finished second" for a "third-place finish". Silent where
/// the source has the place of the rewrite anywhere, for whomever. Thread-safe.
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
            // Who won is told in too many words.
            if (claim.Quantity!.Figure is not > 1 || sources.Exists(other => other.Quantity!.Figure == claim.Quantity.Figure) || claims.Sources.Any(source => Names(source, claim)) || FinishingPlace.HolderOf(claim) is not { } holder)
                continue;
            List<QuantityClaim> rivals = others.FindAll(other => FinishingPlace.HolderOf(other) is { } there && NameMatch.MayBeSame(NameMatch.Compare(holder, there)));

            // Two places of one holder are of two races.
            if (rivals.Count == 0 || rivals.Exists(other => other.Quantity!.Figure != rivals[0].Quantity!.Figure) || AreOfOthers(claim, rivals[0]))
                continue;
            comparisons.Add(new Comparison
            {
                Claims = [claim, rivals[0]],
                Agreement = Agreement.Conflict,
                Rule = QuantityRules.Excluded,
                Reason = $"both tell the place of {holder.Name}; {Wording.Quote(claim)} and {Wording.Quote(rivals[0])} exclude each other",
                Joins = false,
                Strength = 0.6,
            });
        }
    }

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
