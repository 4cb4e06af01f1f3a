namespace FactCheck.Values;

/// <summary>
/// The interval relation of two quantities. Bounds are compared in base units; figures in one unit are compared exactly.
/// Rounding is decided on the figures as written and only between different precisions, so that "1.5 million" and "1.4 million" stay apart.
/// </summary>
internal static class QuantityComparison
{
    /// <summary>A figure converted by hand is rounded: 200 miles are "320 km", 0.6% from 321.87.</summary>
    private const double ConversionTolerance = 0.015;

    /// <summary>Whole miles for whole kilometres are rounded to the unit: "six miles" for 10 km, 3.4% from 9.66; no more than this.</summary>
    private const double WholeTolerance = 0.1;

    /// <summary>Nobody says a billion for 530 million, though it is nearer than two; "1 billion" may stand for 750 million at least.</summary>
    private const double MaxRounding = 0.26;

    /// <summary>Above the noise of a conversion (32°F is 1e-14 off 0°C), below the last digit of any figure in a text.</summary>
    private const double Noise = 1e-12;

    public static QuantityRelation Relate(Quantity claim, Quantity evidence)
    {
        ArgumentNullException.ThrowIfNull(claim);
        ArgumentNullException.ThrowIfNull(evidence);
        if (claim.Unit != evidence.Unit && claim.Unit.MayBe(evidence.Unit))
        {
            // "5,000 tons" and "5,000 tonnes" are one statement of two house styles.
            QuantityRelation relation = Relate(claim, evidence with { Unit = claim.Unit });
            if (relation != QuantityRelation.Disjoint)
                return relation;
        }

        if (!claim.Unit.IsComparableWith(evidence.Unit))
            return QuantityRelation.Incomparable;
        if (claim.Unit.Dimension == UnitDimension.Score)
            return RelateParts(claim, evidence);

        var left = new BaseInterval(claim);
        var right = new BaseInterval(evidence);
        bool sameFigure = left.Figure is double a && right.Figure is double b && Same(a, b);
        if (sameFigure && StateOneFigure(claim.Hedge, evidence.Hedge))
            return QuantityRelation.Equal;
        if (left.Equals(right))
            return QuantityRelation.Equal;
        if (sameFigure && IsHardened(claim.Hedge, evidence.Hedge))
            return QuantityRelation.Rounded;
        if (claim.Hedge == Hedge.Exact && evidence.Hedge == Hedge.Exact && left.Figure is not null && right.Figure is not null)
            return IsRounding(left, right, claim.Unit == evidence.Unit) ? QuantityRelation.Rounded : QuantityRelation.Disjoint;

        return RelateIntervals(left, right);
    }

    public static decimal? Gap(Quantity quantity, Quantity other)
    {
        ArgumentNullException.ThrowIfNull(quantity);
        ArgumentNullException.ThrowIfNull(other);
        if (!quantity.Unit.IsComparableWith(other.Unit) || quantity.Unit.Dimension == UnitDimension.Score)
            return null;

        (decimal? low, decimal? high) = (InUnitOf(quantity, other, other.Low), InUnitOf(quantity, other, other.High));
        if (low is decimal otherLow && quantity.High is decimal ownHigh && otherLow > ownHigh)
            return otherLow - ownHigh;
        return high is decimal otherHigh && quantity.Low is decimal ownLow && ownLow > otherHigh ? ownLow - otherHigh : 0;
    }

    public static decimal? FigureDistance(Quantity quantity, Quantity other)
    {
        ArgumentNullException.ThrowIfNull(quantity);
        ArgumentNullException.ThrowIfNull(other);
        return quantity.Unit.IsComparableWith(other.Unit) && quantity.Figure is decimal figure && InUnitOf(quantity, other, other.Figure) is decimal converted
            ? Math.Abs(figure - converted)
            : null;
    }

    private static QuantityRelation RelateParts(Quantity claim, Quantity evidence)
    {
        if (claim.Parts.Length != evidence.Parts.Length)
            return QuantityRelation.Incomparable;
        if (claim.Parts.SequenceEqual(evidence.Parts))
            return QuantityRelation.Equal;
        return claim.Parts.Reverse().SequenceEqual(evidence.Parts) ? QuantityRelation.Reordered : QuantityRelation.Disjoint;
    }

    /// <summary>"As many as 150" agrees with "150"; two equal wordings of one figure are one statement.</summary>
    private static bool StateOneFigure(Hedge claim, Hedge evidence) =>
        claim == evidence || (claim is Hedge.Exact or Hedge.AsManyAs && evidence is Hedge.Exact or Hedge.AsManyAs);

    /// <summary>"Over 100" and "100" share no point, and are one figure with its hedge dropped: a finding of its own, no contradiction.</summary>
    private static bool IsHardened(Hedge claim, Hedge evidence) =>
        (claim is Hedge.Over or Hedge.Under && evidence is Hedge.Exact or Hedge.AsManyAs)
        || (evidence is Hedge.Over or Hedge.Under && claim is Hedge.Exact or Hedge.AsManyAs)
        || (claim, evidence) is (Hedge.Over, Hedge.AtLeast) or (Hedge.AtLeast, Hedge.Over) or (Hedge.Under, Hedge.AtMost) or (Hedge.AtMost, Hedge.Under)
            or (Hedge.Under, Hedge.Nearly) or (Hedge.Nearly, Hedge.Under);

    private static bool IsRounding(in BaseInterval left, in BaseInterval right, bool sameUnit)
    {
        (double a, double b) = (left.Figure!.Value, right.Figure!.Value);
        double distance = Math.Abs(a - b);
        double coarser = Math.Max(left.Precision, right.Precision);
        if (sameUnit)
            return left.Precision != right.Precision && distance <= coarser * (1 + 1e-9) && distance <= MaxRounding * Math.Max(Math.Abs(a), Math.Abs(b));

        double most = Math.Max(Math.Abs(a), Math.Abs(b));
        return distance <= Math.Max(coarser, ConversionTolerance * most)
            || (left.IsWhole && right.IsWhole && AreOfTwoSystems(left, right) && distance <= Math.Min(WholeTolerance * most, Math.Max(left.Factor, right.Factor) / 2));
    }

    private static QuantityRelation RelateIntervals(in BaseInterval left, in BaseInterval right)
    {
        bool leftHolds = left.Holds(right);
        bool rightHolds = right.Holds(left);
        if (leftHolds && rightHolds)
            return QuantityRelation.Equal;
        if (leftHolds)
            return QuantityRelation.Weaker;
        if (rightHolds)
            return QuantityRelation.Stronger;
        return left.Meets(right) ? QuantityRelation.Overlapping : QuantityRelation.Disjoint;
    }

    // Miles and kilometres, not months and years: no whole number of the one makes the other.
    private static bool AreOfTwoSystems(in BaseInterval left, in BaseInterval right)
    {
        double times = Math.Max(left.Factor, right.Factor) / Math.Min(left.Factor, right.Factor);
        return Math.Abs(times - Math.Round(times)) > ConversionTolerance;
    }

    private static bool Same(double a, double b) => Math.Abs(a - b) <= Noise * Math.Max(1, Math.Max(Math.Abs(a), Math.Abs(b)));

    private static decimal? InUnitOf(Quantity quantity, Quantity other, decimal? value)
    {
        if (value is not decimal amount || quantity.Unit == other.Unit)
            return value;

        double converted = (((double)amount * (double)other.Unit.Factor) + (double)other.Unit.Offset - (double)quantity.Unit.Offset) / (double)quantity.Unit.Factor;
        return Math.Abs(converted) < 7e27 ? (decimal)converted : null;
    }

    /// <summary>An interval in base units; an open end is infinite.</summary>
    private readonly struct BaseInterval
    {
        private readonly double _low;
        private readonly double _high;
        private readonly bool _lowIncluded;
        private readonly bool _highIncluded;

        public BaseInterval(Quantity quantity)
        {
            (double factor, double offset) = ((double)quantity.Unit.Factor, (double)quantity.Unit.Offset);
            _low = quantity.Low is decimal low ? ((double)low * factor) + offset : double.NegativeInfinity;
            _high = quantity.High is decimal high ? ((double)high * factor) + offset : double.PositiveInfinity;
            _lowIncluded = quantity.LowIncluded;
            _highIncluded = quantity.HighIncluded;
            Figure = quantity.Figure is decimal figure ? ((double)figure * factor) + offset : null;
            Precision = (double)quantity.Precision * factor;
            Factor = factor;
            IsWhole = quantity.Figure is decimal whole && whole == decimal.Truncate(whole);
        }

        /// <summary>One of the unit, in base units.</summary>
        public double Factor { get; }

        /// <summary>Whether the figure is told in whole units.</summary>
        public bool IsWhole { get; }

        public double? Figure { get; }

        public double Precision { get; }

        public bool Equals(in BaseInterval other) =>
            Near(_low, other._low) && Near(_high, other._high) && _lowIncluded == other._lowIncluded && _highIncluded == other._highIncluded;

        public bool Holds(in BaseInterval other) =>
            (_low < other._low || (Near(_low, other._low) && (_lowIncluded || !other._lowIncluded || double.IsInfinity(_low))))
            && (_high > other._high || (Near(_high, other._high) && (_highIncluded || !other._highIncluded || double.IsInfinity(_high))));

        public bool Meets(in BaseInterval other) => Reaches(this, other) && Reaches(other, this);

        private static bool Reaches(in BaseInterval lower, in BaseInterval upper) =>
            Near(lower._low, upper._high) ? lower._lowIncluded && upper._highIncluded : lower._low < upper._high;

        private static bool Near(double a, double b) => a.Equals(b) || (!double.IsInfinity(a) && !double.IsInfinity(b) && Same(a, b));
    }
}
