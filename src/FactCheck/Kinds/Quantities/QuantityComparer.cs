using FactCheck.Claims;
using FactCheck.Values;

namespace FactCheck.Kinds.Quantities;

/// <summary>Compares two figures of one measure by their intervals. Stateless.</summary>
internal sealed class QuantityComparer : IClaimComparer<QuantityClaim>
{
    /// <summary>A plain figure within this factor of a bound is what the bound is said of; "over 100" is not said of 300.</summary>
    private const decimal MaxBoundFactor = 2m;

    /// <summary>Nearer to the bound than this factor, nobody would ask.</summary>
    private const decimal MinBoundFactor = 1.15m;

    /// <summary>How sure the measure must be where one article states both figures: it is more likely to speak of two things.</summary>
    private const double MinStrengthWithin = 0.95;

    /// <summary>Figures further apart than this factor are two things, whatever their words: nobody mistakes 30 billion for 23 trillion.</summary>
    private const decimal MaxFactor = 30m;

    /// <summary>Sentences this alike speak of one thing even where the topic goes unnamed.</summary>
    private const double MinContexts = 0.25;

    /// <summary>Clauses this alike make two compatible measures one.</summary>
    private const double MinClauses = 0.72;

    /// <summary>Clauses this alike are about one happening that both bound.</summary>
    private const double MinBoundClauses = 0.5;

    /// <inheritdoc/>
    public Comparison Compare(QuantityClaim claim, QuantityClaim evidence, Correspondence correspondence)
    {
        if (claim.Origin == QuantityOrigin.Enumeration || evidence.Origin == QuantityOrigin.Enumeration)
            return EnumerationComparison.Compare(claim, evidence, correspondence);
        Quantity quantity = claim.Quantity!;
        Quantity other = evidence.Quantity!;
        var pair = new Pair(claim, evidence, correspondence);
        QuantityRelation relation = quantity.RelationTo(other);

        // The figure before the brackets decides for both.
        if ((claim.IsConverted || evidence.IsConverted) && !correspondence.Counterpart && relation is not (QuantityRelation.Equal or QuantityRelation.Rounded))
            return pair.Unrelated;
        if (correspondence.Counterpart)
            return CompareCopy(pair, relation);
        if (claim.Origin != evidence.Origin)
            return CompareList(pair, relation);
        if (correspondence.Measure == MeasureRelation.Different && IsUnnamed(pair) && relation == QuantityRelation.Equal)
            return pair.Agrees(Agreement.Agrees, null, $"both say {pair.ClaimText}");
        if (correspondence.Measure == MeasureRelation.Different)
            return Moved(pair);
        if (claim.Document == evidence.Document && claim.SentenceIndex == evidence.SentenceIndex)
            return pair.Unrelated;
        if (relation == QuantityRelation.Incomparable)
            return UnitChanged(pair);
        bool agrees = relation is QuantityRelation.Equal or QuantityRelation.Rounded;
        if (agrees || SameFigure(quantity, other))
            return Agreeing(pair, relation);
        if (claim.Document == evidence.Document && (correspondence.Strength < MinStrengthWithin || quantity.Unit.Dimension == UnitDimension.Ordinal))
            return pair.Unrelated;
        if (correspondence.Measure == MeasureRelation.Compatible && correspondence.Clauses < MinClauses && !ArePartsOfOne(claim, evidence, correspondence))
            return pair.Unrelated;
        if (relation != QuantityRelation.Disjoint)
            return Overlapping(pair, relation);
        if (correspondence.Subjects == false || IsPartOfOther(claim, evidence) || Forecast.AreOfOthers(claim, evidence) || OtherOfSeries.Are(claim, evidence))
            return pair.Unrelated;
        return Scale.IsSlip(quantity, other) || Scale.Factor(quantity, other) is null or <= MaxFactor ? Excluded(pair) : pair.Unrelated;
    }

    /// <summary>"Two of the nine members" and "three of the nine members": of one whole, in sentences that are about one thing.</summary>
    private static bool ArePartsOfOne(QuantityClaim claim, QuantityClaim evidence, Correspondence correspondence) =>
        claim.Whole is { } whole && whole == evidence.Whole && correspondence.Clauses >= MinContexts && claim.Document != evidence.Document;

    /// <summary>"31 of the dead" and "47 dead", "four Centre Party deputies" and "87 deputies": the smaller one is told as a part.</summary>
    private static bool IsPartOfOther(QuantityClaim claim, QuantityClaim evidence)
    {
        (QuantityClaim less, QuantityClaim more) = claim.Quantity!.Figure < evidence.Quantity!.Figure ? (claim, evidence) : (evidence, claim);
        return less.Quantity!.Unit.Dimension switch
        {
            UnitDimension.Count => (IsOf(less) && !IsOf(more)) || (IsOfBody(less) && !IsOfBody(more)),

            // "$100 million of the prize" and "the prize of $400 million"
            UnitDimension.Money => IsOf(less) && !IsOf(more),
            _ => false,
        };
    }

    private static bool IsOf(QuantityClaim claim)
    {
        ReadOnlySpan<char> behind = claim.Document.Text.AsSpan(claim.Figure.End).TrimStart();
        return behind.StartsWith("of the ", StringComparison.Ordinal) || behind.StartsWith("of them", StringComparison.Ordinal) || behind.StartsWith("of those", StringComparison.Ordinal);
    }

    // A name before the noun: "Centre Party" of "four Centre Party deputies".
    private static bool IsOfBody(QuantityClaim claim) => claim.Measure!.Modifiers.Any(modifier => char.IsUpper(modifier[0]));

    /// <summary>In a copied sentence nothing but a lawful rounding or a hedge may differ.</summary>
    private static Comparison CompareCopy(Pair pair, QuantityRelation relation)
    {
        Quantity quantity = pair.Claim.Quantity!;
        Quantity other = pair.Evidence.Quantity!;
        if (relation == QuantityRelation.Equal && Hedges.AreAlike(quantity, other))
            return pair.Agrees(Agreement.Agrees, null, "both sentences say the same");
        if (relation == QuantityRelation.Rounded && quantity.Precision != other.Precision)
            return pair.Agrees(Agreement.Compatible, null, $"{pair.Texts} differ by rounding only");
        if (SameFigure(quantity, other) && quantity.Unit == other.Unit)
            return Hedges.IsOtherBound(quantity, other) ? pair.Agrees(Agreement.Compatible, QuantityRules.CopyBound, $"{pair.ClaimText} stands where the other text has {pair.EvidenceText}") : Hedging(pair);
        if (IsHedgedRounding(quantity, other, relation))
            return pair.Agrees(Agreement.Compatible, null, $"{pair.Texts} differ by a rounding that says so");

        // "78 percent" for "62 of 80" is another way to say it, which only a proof can judge.
        if (quantity.Unit.Dimension != other.Unit.Dimension)
            return pair.Unrelated;
        Rule rule = Scale.IsSlip(quantity, other) ? QuantityRules.ScaleSlip
            : quantity.Figure == other.Figure && quantity.Unit != other.Unit ? QuantityRules.UnitChanged
            : QuantityRules.CopyChanged;
        return pair.Disagrees(Agreement.Conflict, rule, $"the two sentences are one text, but one says {pair.ClaimText} where the other says {pair.EvidenceText}");
    }

    /// <summary>"Nearly 400" of 396: one says of itself that it rounds, its interval holds the other, and they are near.</summary>
    private static bool IsHedgedRounding(Quantity quantity, Quantity other, QuantityRelation relation) =>
        (relation == QuantityRelation.Weaker ? other.Hedge : relation == QuantityRelation.Stronger ? quantity.Hedge : (Hedge?)null) == Hedge.Exact
        && (Hedges.BoundFactor(quantity, other) ?? 1) < MinBoundFactor;

    /// <summary>A counted list is held against an announced number of the same noun, unless the two are said of different subjects.</summary>
    private static Comparison CompareList(Pair pair, QuantityRelation relation)
    {
        (QuantityClaim list, QuantityClaim stated) = pair.Claim.Origin == QuantityOrigin.CountedList ? (pair.Claim, pair.Evidence) : (pair.Evidence, pair.Claim);
        if (!string.Equals(list.Measure!.Topic, stated.Measure!.Topic, StringComparison.OrdinalIgnoreCase) || pair.Correspondence.Subjects == false
            || relation == QuantityRelation.Incomparable || !list.Measure.Modifiers.SequenceEqual(stated.Measure.Modifiers))
            return pair.Unrelated;
        return relation == QuantityRelation.Disjoint
            ? pair.Disagrees(Agreement.Conflict, QuantityRules.ListCount, $"{Wording.Quote(stated)} are announced, but the list holds {list.Quantity}")
            : pair.Agrees(Agreement.Agrees, null, $"the list holds {list.Quantity}, as announced");
    }

    private static Comparison Agreeing(Pair pair, QuantityRelation relation)
    {
        Quantity quantity = pair.Claim.Quantity!;
        Quantity other = pair.Evidence.Quantity!;
        if (pair.Correspondence.Subjects == false)
            return Wording.IsParticular(quantity) && pair.Correspondence.Measure == MeasureRelation.Same ? SubjectSwapped(pair) : pair.Unrelated;
        if (!Hedges.AreAlike(quantity, other) && SameFigure(quantity, other))
            return Hedging(pair);
        return relation == QuantityRelation.Equal
            ? pair.Agrees(Agreement.Agrees, null, $"both say {pair.ClaimText}")
            : pair.Agrees(Agreement.Compatible, null, $"{pair.Texts} differ by rounding only");
    }

    /// <summary>One figure under two hedges: dropped or hardened, or turned into its opposite.</summary>
    private static Comparison Hedging(Pair pair)
    {
        Quantity quantity = pair.Claim.Quantity!;
        Quantity other = pair.Evidence.Quantity!;
        if (Hedges.AreOpposite(quantity, other))
            return pair.Disagrees(Agreement.Conflict, QuantityRules.HedgeTurned, $"{pair.Texts} bound the same figure from opposite sides");
        if (Hedges.IsOtherReserve(quantity, other))
            return pair.Agrees(Agreement.Compatible, QuantityRules.HedgeDropped, $"{pair.ClaimText} is another reserve than {pair.EvidenceText}");
        bool hardened = Hedges.IsHardened(quantity, other);
        return pair.Agrees(
            Agreement.Compatible,
            hardened ? QuantityRules.HedgeDropped : null,
            hardened ? $"{pair.ClaimText} is said without the reserve of {pair.EvidenceText}" : $"{pair.Texts} state the same figure");
    }

    private static Comparison Excluded(Pair pair)
    {
        Quantity quantity = pair.Claim.Quantity!;
        Quantity other = pair.Evidence.Quantity!;
        if (Scale.IsSlip(quantity, other))
            return pair.Disagrees(Agreement.Conflict, QuantityRules.ScaleSlip, $"{pair.Texts} have the same digits and differ by a power of a thousand");
        if (quantity.Figure == other.Figure && quantity.Unit != other.Unit && !quantity.Unit.MayBe(other.Unit))
            return pair.Disagrees(Agreement.Conflict, QuantityRules.UnitChanged, $"{pair.Texts} have the same digits in different units");
        string apart = Wording.Gap(quantity, other) is { } gap ? $"; the figures are {gap} apart" : "";
        return pair.Disagrees(Agreement.Conflict, QuantityRules.Excluded, $"{pair.Subject}; {pair.Texts} exclude each other{apart}");
    }

    /// <summary>Intervals that share a part: an editor asks only where a plain figure stands far inside an open bound.</summary>
    private static Comparison Overlapping(Pair pair, QuantityRelation relation)
    {
        Quantity quantity = pair.Claim.Quantity!;
        Quantity other = pair.Evidence.Quantity!;
        if (pair.Claim.Document != pair.Evidence.Document && Hedges.HaveOtherLimits(quantity, other))
        {
            // "At least 27 people" and "more than 50 people" are often of two happenings.
            return pair.Correspondence.Measure == MeasureRelation.Same && (!Hedges.IsBound(quantity) || pair.Correspondence is { Contexts: >= MinContexts, Clauses: >= MinBoundClauses })
                ? pair.Disagrees(Agreement.Discrepancy, QuantityRules.BoundsDiffer, $"{pair.Subject}; {pair.Texts} can both be true, but are not one estimate")
                : pair.Unrelated;
        }

        if (Hedges.BoundFactor(quantity, other) is not { } factor)
            return relation == QuantityRelation.Overlapping || pair.Correspondence.Measure == MeasureRelation.Same
                ? pair.Agrees(Agreement.Compatible, null, $"{pair.Texts} can both be true")
                : pair.Unrelated;
        if (factor < MinBoundFactor)
            return pair.Agrees(Agreement.Compatible, null, $"{pair.Texts} can both be true");
        if (factor > MaxBoundFactor || pair.Claim.Document == pair.Evidence.Document)
            return pair.Unrelated;
        (QuantityClaim bound, QuantityClaim plain) = Hedges.IsBound(quantity) ? (pair.Claim, pair.Evidence) : (pair.Evidence, pair.Claim);
        string apart = Wording.Gap(quantity, other) is { } gap ? $", but the figures are {gap} apart" : "";
        return pair.Disagrees(Agreement.Discrepancy, QuantityRules.FarFromBound,
            $"{pair.Subject}; {Wording.Quote(bound)} does not exclude {Wording.Quote(plain)}{apart}");
    }

    private static Comparison UnitChanged(Pair pair)
    {
        Quantity quantity = pair.Claim.Quantity!;
        Quantity other = pair.Evidence.Quantity!;
        bool money = quantity.Unit.Dimension == UnitDimension.Money && other.Unit.Dimension == UnitDimension.Money;
        return money && quantity.Figure is not null && quantity.Figure == other.Figure && pair.Correspondence.Measure == MeasureRelation.Same
            ? pair.Disagrees(Agreement.Conflict, QuantityRules.UnitChanged, $"{pair.Texts} have the same digits in different units")
            : pair.Unrelated;
    }

    private static Comparison SubjectSwapped(Pair pair) => new()
    {
        Claims = [pair.Claim, pair.Evidence],
        Agreement = Agreement.Conflict,
        Rule = QuantityRules.SubjectSwapped,
        Joins = false,
        Strength = pair.Correspondence.Strength,
        Reason = $"{pair.ClaimText} is said of {pair.Claim.Measure!.Subject} here and of {pair.Evidence.Measure!.Subject} there",
    };

    /// <summary>A figure too particular to be met twice by chance, of one thing that two subjects have.</summary>
    private static Comparison Moved(Pair pair) =>
        pair.Correspondence.Subjects == false && SameFigure(pair.Claim.Quantity!, pair.Evidence.Quantity!) && Wording.IsParticular(pair.Claim.Quantity!)
        && pair.Claim.Measure!.Topic is { } topic && string.Equals(topic, pair.Evidence.Measure!.Topic, StringComparison.OrdinalIgnoreCase)
            ? SubjectSwapped(pair)
            : pair.Unrelated;

    /// <summary>Whether one says no topic and the sentences are alike enough for the same figure to be about the same thing.</summary>
    private static bool IsUnnamed(Pair pair) => (pair.Claim.Measure!.Topic is null || pair.Evidence.Measure!.Topic is null)
        && pair.Claim.Document != pair.Evidence.Document && pair.Correspondence.Contexts >= MinContexts;

    private static bool SameFigure(Quantity quantity, Quantity other) =>
        quantity.Figure is { } figure && figure == other.Figure && quantity.Unit.IsComparableWith(other.Unit) && quantity.Unit.Factor == other.Unit.Factor;

    /// <summary>The pair under comparison and the sentences made of it.</summary>
    private readonly record struct Pair(QuantityClaim Claim, QuantityClaim Evidence, Correspondence Correspondence)
    {
        public string ClaimText => Wording.Quote(Claim);

        public string EvidenceText => Wording.Quote(Evidence);

        public string Texts => $"{ClaimText} and {EvidenceText}";

        public string Subject => Wording.Shared(Claim, Evidence);

        public Comparison Unrelated => Comparison.Unrelated(Claim, Evidence);

        public Comparison Agrees(Agreement agreement, Rule? rule, string reason) => Make(agreement, rule, reason, null);

        public Comparison Disagrees(Agreement agreement, Rule rule, string reason) => Make(agreement, rule, reason, FigureFix.Of(Claim, Evidence));

        private Comparison Make(Agreement agreement, Rule? rule, string reason, string? replacement) => new()
        {
            Claims = [Claim, Evidence],
            Agreement = agreement,
            Rule = rule,
            Reason = reason,
            Replacement = replacement,
            Strength = Correspondence.Strength,
        };
    }
}
