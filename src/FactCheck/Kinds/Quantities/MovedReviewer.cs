using FactCheck.Claims;
using FactCheck.Documents;
using FactCheck.Language;
using FactCheck.Values;

namespace FactCheck.Kinds.Quantities;

/// <summary>
/// In a check, looks for figures that stand beside something else than in the source: the source has 3.4 percent of inflation and 6.1 of
/// unemployment, the rewrite 3.4 of unemployment. Thread-safe.
/// </summary>
internal sealed class MovedReviewer : IClaimReviewer
{
    private const double MinWeight = 2;
    private const double MinWeightApart = 3.5;
    private const double MaxWeightBack = 0.5;

    /// <inheritdoc/>
    public void Review(ClaimSet claims, ICollection<Comparison> comparisons)
    {
        ArgumentNullException.ThrowIfNull(claims);
        ArgumentNullException.ThrowIfNull(comparisons);
        if (claims.Rewrite is not { } rewrite)
            return;
        List<PlacedFigure> sources = [.. claims.Claims.OfType<QuantityClaim>().Where(claim => !ReferenceEquals(claim.Document, rewrite) && IsTold(claim)).Select(claim => new PlacedFigure(claim))];
        List<PlacedFigure> own = [.. claims.Of(rewrite).OfType<QuantityClaim>().Where(IsTold).Select(claim => new PlacedFigure(claim))];
        foreach (PlacedFigure claim in own)
        {
            List<PlacedFigure> same = [.. sources.Where(claim.HasFigureOf)];
            if (same.Count == 0)
                continue;
            if (sources.Find(rival => IsRival(claim, rival, own) && IsMoved(claim, rival, same)) is { } found)
                comparisons.Add(Moved(claim, found, same[0]));
            else if (same.TrueForAll(claim.MeasuresOther))
                comparisons.Add(Mistaken(claim, same[0]));
            else if (same.TrueForAll(claim.IsShareOfOther))
                comparisons.Add(Conflict(QuantityRules.MeasureMistaken, $"{Wording.Quote(claim.Claim)} is a share of '{claim.Claim.Measure!.Head}' here and of '{same[0].Claim.Measure!.Head}' in the source", claim, same[0]));
            else if (OnlyOne(claim, same) is { } one && IsTurned(claim, one))
                comparisons.Add(Turned(claim, one));
            else if (same.TrueForAll(other => ChangeOrLevel.AreMistaken(claim.Claim, other.Claim)))
                comparisons.Add(Conflict(QuantityRules.MeasureMistaken, $"{Wording.Quote(claim.Claim)} is {ChangeOrLevel.Say(claim.Claim)} here and {ChangeOrLevel.Say(same[0].Claim)} in the source", claim, same[0]));
        }
    }

    private static bool IsTold(QuantityClaim claim) => claim.Origin == QuantityOrigin.Stated && claim.Quantity!.Figure is not null && claim.Measure?.Topic != "time"
        && claim.Quantity.Unit.Dimension is not (UnitDimension.Ordinal or UnitDimension.Score or UnitDimension.Ratio);

    // Another figure of the same sort, which the sentence of the rewrite has not too.
    private static bool IsRival(PlacedFigure claim, PlacedFigure rival, List<PlacedFigure> own) =>
        rival.Quantity.Unit == claim.Quantity.Unit && rival.Quantity.IsOpen == claim.Quantity.IsOpen && rival.Quantity.RelationTo(claim.Quantity) == QuantityRelation.Disjoint && CountOneThing(claim, rival)
        && !own.Exists(other => other.Claim.SentenceIndex == claim.Claim.SentenceIndex && other.HasFigureOf(rival));

    // "44 seats" and "the Greens 31" count one thing; "302" and "the 300 richest people" do not.
    private static bool CountOneThing(PlacedFigure claim, PlacedFigure rival) => claim.Quantity.Unit.Dimension != UnitDimension.Count
        || (claim.Claim.Measure!.Topic is { } topic && (rival.Claim.Measure!.Topic is not { } other || MayBeOne(topic, other)));

    private static bool MayBeOne(string noun, string other) =>
        new ContextWord(noun.ToUpperInvariant(), PartOfSpeech.Noun, 0).MayBeOne(new ContextWord(other.ToUpperInvariant(), PartOfSpeech.Noun, 0));

    private static bool IsMoved(PlacedFigure claim, PlacedFigure rival, List<PlacedFigure> same)
    {
        bool beside = same.Exists(other => other.IsBeside(rival, 1));
        if (claim.Quantity.Unit.Dimension == UnitDimension.Count && !beside)
            return false;
        double weight = claim.Groups.Overlaps(rival.Groups) && !same.Exists(other => other.Groups.Overlaps(claim.Groups)) ? MinWeight : 0;
        foreach (ContextWord word in claim.Around.Near)
        {
            if (IsCounted(claim, word))
                continue;
            foreach (ContextWord other in rival.Around.Near)
            {
                if (!word.IsOne(other) || same.Exists(placed => Has(placed, word, rival)))
                    continue;
                weight += Math.Min(claim.WeightOf(word), rival.WeightOf(other));
                break;
            }
        }

        return weight >= (beside ? MinWeight : MinWeightApart) && same.TrueForAll(other => IsElsewhere(claim, other, rival));
    }

    // Among counts the one that counts the same thing: "three times" beside "three districts".
    private static PlacedFigure? OnlyOne(PlacedFigure claim, List<PlacedFigure> same)
    {
        if (same.Count == 1)
            return same[0];
        if (claim.Quantity.Unit.Dimension != UnitDimension.Count || claim.Claim.Measure!.Topic is not { } topic)
            return null;
        PlacedFigure[] counted = [.. same.Where(other => topic.Equals(other.Claim.Measure!.Topic, StringComparison.OrdinalIgnoreCase))];
        return counted.Length == 1 ? counted[0] : null;
    }

    // "At least ten years" and "ten years at most": one figure, and the bound is turned round.
    private static bool IsTurned(PlacedFigure claim, PlacedFigure same) => claim.Quantity.Figure > 1 && Hedges.AreOpposite(claim.Quantity, same.Quantity);

    // What is counted is counted in both: it tells nothing of which is meant.
    private static bool IsCounted(PlacedFigure claim, ContextWord word) =>
        claim.Quantity.Unit.Dimension == UnitDimension.Count && word.Lemma.Equals(claim.Claim.Measure!.Topic, StringComparison.OrdinalIgnoreCase);

    private static bool Has(PlacedFigure same, ContextWord word, PlacedFigure rival) => same.Around.Near.Any(word.IsOne)
        || (!same.IsBeside(rival) && same.Around.Far.Any(word.IsOne));

    // Nothing in the sentence of the rewrite speaks of what the source says the figure of.
    private static bool IsElsewhere(PlacedFigure claim, PlacedFigure same, PlacedFigure rival)
    {
        if (claim.Quantity.Unit.Dimension == UnitDimension.Count && same.Claim.Measure!.Topic is { } topic && rival.Claim.Measure!.Topic is { } other
            && !MayBeOne(topic, other) && MayBeOne(claim.Claim.Measure!.Topic!, topic))
            return false;

        // "Sund will free 44 sailors, the Greens 31": the verb and what stands behind the figure are left out, and said of both.
        bool isGapped = same.IsBeside(rival) && !rival.Around.Near.Any(word => word.PartOfSpeech == PartOfSpeech.Verb);
        bool isTold = false;
        double weight = 0;
        foreach (ContextWord word in same.Around.Near)
        {
            double own = same.WeightOf(word);
            if (own == 0 || rival.Around.Near.Any(word.IsOne) || (isGapped && (word.Distance > 0 || word.PartOfSpeech == PartOfSpeech.Verb)))
                continue;
            isTold |= word.PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Number;
            weight += claim.Around.Near.Any(word.MayBeOne) ? own : claim.Around.Far.Any(word.MayBeOne) ? own : 0;
        }

        return isTold && weight <= MaxWeightBack;
    }

    private static Comparison Moved(PlacedFigure claim, PlacedFigure rival, PlacedFigure same) =>
        Conflict(QuantityRules.SubjectSwapped, $"the source says {Wording.Quote(rival.Claim)} of it, and {Wording.Quote(same.Claim)} of something else", claim, rival, same);

    private static Comparison Turned(PlacedFigure claim, PlacedFigure same) =>
        Conflict(QuantityRules.HedgeTurned, $"{Wording.Quote(claim.Claim)} and {Wording.Quote(same.Claim)} bound the same figure from opposite sides", claim, same);

    private static Comparison Mistaken(PlacedFigure claim, PlacedFigure same) =>
        Conflict(QuantityRules.MeasureMistaken, $"{Wording.Quote(claim.Claim)} goes with {claim.MeasureAsWritten} here and with {same.MeasureAsWritten} in the source", claim, same);

    private static Comparison Conflict(Rule rule, string reason, params IEnumerable<PlacedFigure> figures) => new()
    {
        Claims = [.. figures.Select(figure => figure.Claim)],
        Agreement = Agreement.Conflict,
        Rule = rule,
        Reason = reason,
        Joins = false,
        Strength = 0.6,
    };
}
