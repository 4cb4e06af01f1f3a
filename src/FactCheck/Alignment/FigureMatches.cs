using FactCheck.Claims;
using FactCheck.Language;
using FactCheck.Lexicons;
using FactCheck.Values;

namespace FactCheck.Alignment;

/// <summary>
/// Finds, between two articles told independently, the figures that contradict each other: both of one thing by what stands around them,
/// neither with a figure of the other article that says the same, and near enough to be one figure told in two ways. The weights are
/// learned (<see cref="FigureOdds"/>). Not thread-safe.
/// </summary>
/// <param name="features">Describes pairs.</param>
/// <param name="relate">Whether two claims are of one subject, and how alike their clauses are.</param>
internal sealed class FigureMatches(FigureFeatures features, Func<Claim, Claim, (bool? Subjects, double Clauses)> relate)
{
    /// <summary>From these log-odds on two figures are reported; chosen in docs/accuracy.md.</summary>
    public const double MinConflict = -1.5;

    /// <summary>From these log-odds on a rewrite's figure that no source has stands in the place of a source's; chosen in docs/accuracy.md.</summary>
    private const double MinReplaced = -1;

    /// <summary>A figure farther from the source's than this factor is no slip of it, and told as unsupported.</summary>
    private const decimal MaxReplacedFactor = 2.5m;

    /// <summary>So much likelier a figure has to stand in the place of another one than where the source has it.</summary>
    public const double MinMovedMargin = 2;

    /// <summary>Articles with more pairs of figures than this are left to the topics of the measures.</summary>
    private const int MaxPairs = 40_000;

    /// <summary>Nobody tells two things by a count up to this: articles on one story are full of twos and threes.</summary>
    public const decimal MaxTrivial = 12;

    /// <summary>Counts up to this are two where one is told as past and one as ahead.</summary>
    private const decimal MaxSmall = 50;

    /// <summary>The log-odds from which one small count is the other, said the same way.</summary>
    private const double MinSameTrivial = -1.5;

    /// <summary>The log-odds from which a rounding or a bound is one of the other figure.</summary>
    private const double MinSameRounded = -1.5;

    /// <summary>The same for a bound that the other figure lies beyond: "more than two hours" is any longer time.</summary>
    private const double MinSameBound = 0;

    /// <summary>From here on a figure has three digits, and is roughly another one where it is hedged.</summary>
    private const decimal Particular = 100;

    private static readonly int TopicSame = FigureFeatures.Names.IndexOf("topic.same");
    // "has opened 14 shops", "wants to open another 20": what is ahead is not what has been.
    private static readonly int TenseApart = FigureFeatures.Names.IndexOf("tense.apart");
    private static readonly int ModifiersApart = FigureFeatures.Names.IndexOf("modifiers.apart");

    /// <summary>Whether the figures of two articles are few enough for every one to be held against every other.</summary>
    public static bool CanDescribe(IEnumerable<Claim> figures, IEnumerable<Claim> others) => (long)figures.Count() * others.Count() <= MaxPairs;

    /// <summary>Whether a claim is a figure that is matched here: no age.</summary>
    public static bool IsFigure(Claim claim) => claim is { Quantity: not null, Measure: { } measure } && measure.Statistic != Statistic.Age;

    /// <summary>Whether the matcher judges the pair at all: two figures that differ, of one unit, no ages.</summary>
    public static bool Judges(Claim claim, Claim other) => IsFigure(claim) && IsFigure(other)
        && claim.Quantity!.Unit == other.Quantity!.Unit && claim.Quantity.RelationTo(other.Quantity) == QuantityRelation.Disjoint;

    /// <summary>How each figure of one article stands to each figure of its dimension in another.</summary>
    public List<DescribedPair> Describe(IEnumerable<Claim> figures, DocumentProfile profile, IEnumerable<Claim> others, DocumentProfile otherProfile)
    {
        var described = new List<DescribedPair>();
        if (!CanDescribe(figures, others))
            return described;
        foreach (Claim claim in figures)
        {
            foreach (Claim other in others)
            {
                if (claim.Quantity!.Unit.Dimension == other.Quantity!.Unit.Dimension)
                    described.Add(new DescribedPair(claim, other, Observe));
            }
        }

        return described;

        double[] Observe(Claim claim, Claim other)
        {
            double[] observed = new double[FigureFeatures.Names.Length];
            (bool? subjects, double clauses) = relate(claim, other);
            features.Fill(claim, profile, other, otherProfile, subjects, clauses, observed);
            return observed;
        }
    }

    /// <summary>The pairs of figures that may contradict each other: different, and the other article says the same nowhere.</summary>
    /// <param name="described">How the figures stand to each other.</param>
    /// <param name="oneThing">Tells whether two figures are of one thing.</param>
    public static List<FigurePair> PairsOf(IReadOnlyCollection<DescribedPair> described, LearnedOdds oneThing)
    {
        var settled = new HashSet<Claim>();
        var open = new List<DescribedPair>();
        foreach (DescribedPair pair in described)
        {
            (Claim claim, Claim other) = (pair.Claim, pair.Other);
            QuantityRelation relation = claim.Quantity!.RelationTo(other.Quantity!);
            if (relation == QuantityRelation.Disjoint && claim.Quantity.Unit == other.Quantity!.Unit)
                open.Add(pair);
            else if (MaySettle(relation) && !(settled.Contains(claim) && settled.Contains(other)) && Settles(claim, other, relation, oneThing.Of(pair.Observed)) && !IsOfAnotherSort(pair.Observed))
                settled.UnionWith([claim, other]);

            // "nearly 2,000 people" stands for 1,850 jobs, and not for 900 people.
            if (IsRoughly(claim.Quantity, other.Quantity!))
                settled.Add(claim);
        }

        // Only what no other pair settles is looked at: a third of the pairs of articles that tell one story.
        return
        [
            .. open
                .Where(pair => !settled.Contains(pair.Claim) && !settled.Contains(pair.Other) && !(IsSmallCount(pair.Claim) && IsSmallCount(pair.Other) && pair.Observed[TenseApart] > 0))
                .Select(pair => new FigurePair(pair.Claim, pair.Other, oneThing.Of(pair.Observed))),
        ];
    }

    /// <summary>
    /// The figures of a rewrite that the source has, but of another thing: what stands around them stands there around a figure that
    /// differs, and little of it around the same one.
    /// </summary>
    /// <param name="described">How the figures stand to each other.</param>
    /// <param name="oneThing">Tells whether two figures are of one thing.</param>
    public static IEnumerable<FigurePair> MovedOf(IEnumerable<DescribedPair> described, LearnedOdds oneThing)
    {
        foreach (var figures in described.Where(pair => pair.Claim.Quantity!.Figure > MaxTrivial).GroupBy(pair => pair.Claim))
        {
            if (figures.Any(pair => IsRoughly(pair.Claim.Quantity!, pair.Other.Quantity!)))
                continue;
            double same = double.NegativeInfinity;
            FigurePair? best = null;
            foreach (DescribedPair pair in figures)
            {
                QuantityRelation relation = pair.Claim.Quantity!.RelationTo(pair.Other.Quantity!);
                if (relation is not (QuantityRelation.Disjoint or QuantityRelation.Incomparable))
                    same = Math.Max(same, oneThing.Of(pair.Observed));
                else if (relation == QuantityRelation.Disjoint && pair.Claim.Quantity.Unit == pair.Other.Quantity!.Unit && oneThing.Of(pair.Observed) is var likelihood && (best is null || likelihood > best.Likelihood))
                    best = new FigurePair(pair.Claim, pair.Other, likelihood);
            }

            if (best is not null && !double.IsInfinity(same) && best.Likelihood >= same + MinMovedMargin && IsReplaced(best))
                yield return best;
        }
    }

    /// <summary>Whether the rewrite's figure stands where the source's does.</summary>
    public static bool IsReplaced(FigurePair pair) => pair.Likelihood >= MinReplaced
        && pair.Claim.Quantity!.Figure is > 0 and var figure && pair.Other.Quantity!.Figure is > 0 and var other && Math.Max(figure, other) <= MaxReplacedFactor * Math.Min(figure, other);

    /// <summary>The pairs that contradict each other, with their log-odds.</summary>
    public static Dictionary<(Claim, Claim), double> Find(IReadOnlyList<FigurePair> pairs, double story)
    {
        var found = new Dictionary<(Claim, Claim), double>();
        foreach ((FigurePair pair, double[] observed) in Observe(pairs, story))
        {
            double odds = FigureOdds.Conflict.Of(observed);
            if (odds >= MinConflict)
                found.Add((pair.Claim, pair.Other), odds);
        }

        return found;
    }

    /// <summary>What speaks for each pair, beside the other pairs of the two articles.</summary>
    public static IEnumerable<(FigurePair Pair, double[] Observed)> Observe(IReadOnlyList<FigurePair> pairs, double story)
    {
        ILookup<Claim, FigurePair> byClaim = pairs.ToLookup(pair => pair.Claim);
        ILookup<Claim, FigurePair> byOther = pairs.ToLookup(pair => pair.Other);
        var sorts = new Dictionary<Claim, (Unit Unit, bool OfPeople)>();
        var here = new Dictionary<(Unit, bool), HashSet<decimal?>>();
        var there = new Dictionary<(Unit, bool), HashSet<decimal?>>();
        foreach (FigurePair pair in pairs)
        {
            Note(here, SortOf(pair.Claim), pair.Claim);
            Note(there, SortOf(pair.Other), pair.Other);
        }

        foreach (FigurePair pair in pairs)
        {
            double[] observed = new double[FigurePair.Names.Length];
            (Unit Unit, bool OfPeople) sort = SortOf(pair.Claim);
            bool isOne = sort == SortOf(pair.Other), ofPeople = isOne && sort.OfPeople && Math.Min(pair.Claim.Quantity!.Figure ?? 0, pair.Other.Quantity!.Figure ?? 0) > MaxTrivial;
            bool isAlone = isOne && (ofPeople || pair.Claim.Quantity!.Unit.Dimension is not (UnitDimension.Count or UnitDimension.Ordinal)) && here[sort].Count == 1 && there[sort].Count == 1;
            pair.Fill(Best(byClaim[pair.Claim], pair), Best(byOther[pair.Other], pair), story, isAlone, ofPeople, observed);
            yield return (pair, observed);
        }

        (Unit Unit, bool OfPeople) SortOf(Claim claim)
        {
            if (!sorts.TryGetValue(claim, out (Unit, bool) sort))
                sorts.Add(claim, sort = (claim.Quantity!.Unit, claim.Quantity.Unit.Dimension == UnitDimension.Count && IsPeople(claim.Measure!.Head)));
            return sort;
        }

        static void Note(Dictionary<(Unit, bool), HashSet<decimal?>> figures, (Unit, bool OfPeople) sort, Claim claim)
        {
            if (sort.OfPeople && claim.Quantity!.Figure <= MaxTrivial)
                return;
            if (!figures.TryGetValue(sort, out HashSet<decimal?>? values))
                figures.Add(sort, values = []);
            values.Add(claim.Quantity!.Figure);
        }
    }

    private static bool IsPeople(string? noun) => noun is not null && (noun is "people" || EnglishModel.Default.IsKindOf(noun, "person", PartOfSpeech.Noun));

    private static double? Best(IEnumerable<FigurePair> pairs, FigurePair but) =>
        pairs.Where(pair => pair != but).Max(pair => (double?)pair.Likelihood);

    // What is asked for the likelihood costs a hundred times this.
    private static bool MaySettle(QuantityRelation relation) => relation is QuantityRelation.Equal
        or QuantityRelation.Weaker or QuantityRelation.Stronger or QuantityRelation.Rounded or QuantityRelation.Overlapping;

    /// <summary>Whether the other article says the same of the same thing, so that its other figures are of other things.</summary>
    private static bool Settles(Claim claim, Claim other, QuantityRelation relation, double likelihood) => relation switch
    {
        QuantityRelation.Equal => likelihood >= MinSameTrivial || claim.Quantity!.Unit.Dimension is not (UnitDimension.Count or UnitDimension.Ordinal) || claim.Quantity.Figure > MaxTrivial,
        QuantityRelation.Weaker or QuantityRelation.Stronger when claim.Quantity!.MerelyAllows(other.Quantity!) || other.Quantity!.MerelyAllows(claim.Quantity!) => likelihood >= MinSameBound,
        QuantityRelation.Rounded or QuantityRelation.Weaker or QuantityRelation.Stronger or QuantityRelation.Overlapping => likelihood >= MinSameRounded,
        _ => false,
    };

    /// <summary>Whether a hedged figure of three digits or more is near the other: "nearly 2,000" of 1,850.</summary>
    public static bool IsRoughly(Quantity quantity, Quantity other) => quantity.Hedge is Hedge.About or Hedge.Nearly or Hedge.Over && quantity.Figure is >= Particular and var figure
        && quantity.Unit.Dimension == other.Unit.Dimension && quantity.FigureDistanceTo(other) <= figure * RoundFigure.HedgedShare && !IsOnOtherSide(quantity, other, figure);

    // "more than 1,000" of 940
    private static bool IsOnOtherSide(Quantity quantity, Quantity other, decimal figure) =>
        quantity.Unit == other.Unit && ((quantity.Hedge == Hedge.Over && other.Figure < figure) || (quantity.Hedge == Hedge.Nearly && other.Figure > figure));

    private static bool IsSmallCount(Claim claim) => claim.Quantity!.Unit.Dimension == UnitDimension.Count && claim.Quantity.Figure <= MaxSmall;

    // "Operating profit" and "net profit": one noun, told apart by what stands before it.
    private static bool IsOfAnotherSort(double[] observed) => observed[TopicSame] > 0 && observed[ModifiersApart] > 0;
}
