using System.Collections.Immutable;
using FactCheck.Claims;
using FactCheck.Documents;
using FactCheck.Expressions;
using FactCheck.Values;

namespace FactCheck.Kinds.Derivations;

/// <summary>
/// Looks for figures of a source that a figure of the rewrite may have been reckoned from, whatever words stand around them: "13 more"
/// from "87 votes to 74", "about 65 percent" from 268 of 412. Weaker than a <see cref="ProofFinder"/>'s proof: it shows that the figure
/// need not come from elsewhere. Only figures that stand near each other, in sentences that speak of what the rewrite's does, are put together.
/// </summary>
internal static class RoughReckoning
{
    // Figures of two sentences are put together when they follow each other.
    private const int MaxApart = 1;

    // Shares are often taken of a figure that stands elsewhere; both sentences must then say more of the rewrite's.
    private const int MinSharedElsewhere = 2;

    private const decimal MaxRoughness = 0.01m;

    // "1 billion" is no sum of 530 and 418 million.
    private const decimal MaxSpread = 0.03m;

    // "in its tenth year" is said some years after the last year a text names.
    private const int MaxYearsLater = 5;

    // An article of one year names the next one or two; few years come out too easily.
    private const int MaxYearsAhead = 2, LongSince = 10;

    /// <summary>Where the figure may come from; null when no figures give it.</summary>
    /// <param name="figure">A figure of the rewrite.</param>
    /// <param name="sentence">Its sentence.</param>
    /// <param name="sources">The sentences of the sources that have figures.</param>
    public static Proof? Find(Figure figure, FigureSentence sentence, IReadOnlyList<FigureSentence> sources)
    {
        if (figure.Quantity.Hedge == Hedge.Exact && figure.Quantity.Unit.Dimension is not (UnitDimension.Percent or UnitDimension.PercentagePoint or UnitDimension.Ratio))
            figure = figure.Within(MaxSpread);
        FigureSentence[] near = [.. sources.Where(source => source.Shared(sentence) > 0)];

        // Nobody is 45 because another is 37 and gets eight years.
        bool isAge = figure.Claim.Measure?.Statistic == Statistic.Age;
        foreach (FigureSentence source in isAge ? [] : near)
        {
            Figure[] operands = [.. source.Figures, .. source.Previous is { } previous && source.Sentence.Index - previous.Sentence.Index <= MaxApart ? previous.Figures : []];
            foreach (Figure read in Readings(figure, operands))
            {
                if ((OfOne(read, operands) ?? OfTwo(read, operands) ?? OfThree(read, operands)) is { } proof)
                    return proof;
            }
        }

        if (figure.Quantity.Unit.Dimension == UnitDimension.Percent)
            return OfTwo(figure, [.. near.Where(source => source.Shared(sentence) >= MinSharedElsewhere).SelectMany(source => source.Figures)]);
        return null;
    }

    // "96,000 tonnes, down from 170,000": a figure without a noun may be in any unit.
    private static IEnumerable<Figure> Readings(Figure figure, Figure[] operands) =>
        operands.Select(operand => operand.Quantity.Unit)
            .Where(unit => unit.Dimension is not (UnitDimension.Percent or UnitDimension.PercentagePoint or UnitDimension.Ratio or UnitDimension.Time))
            .Append(figure.Quantity.Unit).Distinct().Select(unit => figure.In(unit, figure.IsSurplus ? 0 : Figure.LeastBare)).OfType<Figure>().DistinctBy(read => read.Quantity.Unit.Id);

    private static Proof? OfOne(Figure figure, Figure[] operands)
    {
        if (figure.Quantity.Unit.Dimension != UnitDimension.Percent)
            return null;
        Figure? rest = Array.Find(operands, part => part.SharesUnit(figure) && new FigureInterval(100 - part.Interval.High, 100 - part.Interval.Low).Meets(figure.Interval));
        return rest is null ? null : Of(figure, $"100 − {FigureSentence.Show(rest)}", 100 - rest.Value, rest);
    }

    private static Proof? OfTwo(Figure figure, Figure[] operands)
    {
        foreach (Figure left in operands)
        {
            foreach (Figure right in operands)
            {
                if (left.Claim != right.Claim && left.Value > 0 && right.Value > 0 && OfPair(figure, left, right) is { } proof)
                    return proof;
            }
        }

        return null;
    }

    private static Proof? OfPair(Figure figure, Figure left, Figure right)
    {
        Unit unit = figure.Quantity.Unit;
        if (unit.Dimension is not (UnitDimension.Percent or UnitDimension.PercentagePoint or UnitDimension.Ratio))
            return left.In(unit) is { } amount ? (right.In(unit) is { } other ? Sum(figure, amount, other) ?? Difference(figure, amount, other) : null) ?? Product(figure, amount, right) : null;
        if (left.In(right.Quantity.Unit) is not { } part || right.Quantity.Unit.Dimension == UnitDimension.Percent != (unit.Dimension == UnitDimension.PercentagePoint))
            return null;
        return unit.Dimension switch
        {
            UnitDimension.Percent => Share(figure, part, right),
            UnitDimension.PercentagePoint => Difference(figure, part, right),
            _ => Multiple(figure, part, right),
        };
    }

    private static Proof? Share(Figure figure, Figure part, Figure whole)
    {
        if (part.Interval.PercentOf(whole.Interval) is not { } share)
            return null;
        decimal percent = 100 * part.Value / whole.Value;
        if (percent < 100 && share.Meets(figure.Interval))
            return Of(figure, $"{FigureSentence.Show(part)} of {FigureSentence.Show(whole)}", percent, part, whole);
        return new FigureInterval(share.Low - 100, share.High - 100).Absolute.Meets(figure.Interval)
            ? Of(figure, $"from {FigureSentence.Show(whole)} to {FigureSentence.Show(part)}", Math.Abs(percent - 100), part, whole)
            : null;
    }

    // "halved" is said of anything near half.
    private static Proof? Multiple(Figure figure, Figure many, Figure one) =>
        many.Interval.TimesOf(one.Interval) is { } times && times.Widened(figure.Value / 10).Meets(figure.Interval)
            ? Of(figure, $"{FigureSentence.Show(many)} / {FigureSentence.Show(one)}", many.Value / one.Value, many, one)
            : null;

    private static Proof? Sum(Figure figure, Figure left, Figure right) =>
        MayAdd(figure, left, right) && (left.Interval + right.Interval).Meets(figure.Interval)
            ? Of(figure, $"{FigureSentence.Show(left)} + {FigureSentence.Show(right)}", left.Value + right.Value, left, right)
            : null;

    private static Proof? Difference(Figure figure, Figure more, Figure less) =>
        more.Value > less.Value && MayAdd(figure, more, less) && (more.Interval - less.Interval).Meets(figure.Interval)
            ? Of(figure, $"{FigureSentence.Show(more)} − {FigureSentence.Show(less)}", more.Value - less.Value, more, less)
            : null;

    private static bool MayAdd(Figure figure, Figure left, Figure right) =>
        figure.Quantity.Unit.Dimension != UnitDimension.Count || (left.IsRelatedTo(figure) && right.IsRelatedTo(figure));

    // A share of an amount, an amount that grew by a share, so much of a unit each, and so much of it a day.
    private static Proof? Product(Figure figure, Figure amount, Figure factor)
    {
        if (factor.Quantity.Unit.Dimension == UnitDimension.Percent)
        {
            decimal share = factor.Value / 100;
            decimal[] values = [amount.Value * share, amount.Value * (1 - share), amount.Value * (1 + share), share < 1 ? amount.Value / (1 - share) : 0, amount.Value / (1 + share)];
            decimal reckoned = Array.Find(values, value => Around(value, amount, factor).Meets(figure.Interval) && value > 0);
            return reckoned == 0 ? null : Of(figure, $"{FigureSentence.Show(factor)} and {FigureSentence.Show(amount)}", reckoned, amount, factor);
        }

        if (figure.Quantity.Unit.Dimension is UnitDimension.Count or UnitDimension.Time || factor.Quantity.Unit.Dimension is not (UnitDimension.Count or UnitDimension.Time))
            return null;
        if (factor.Quantity.Unit.Dimension == UnitDimension.Count && Around(amount.Value * factor.Value, amount, factor).Meets(figure.Interval))
            return Of(figure, $"{FigureSentence.Show(amount)} × {FigureSentence.Show(factor)}", amount.Value * factor.Value, amount, factor);
        return Around(amount.Value / factor.Value, amount, factor).Meets(figure.Interval)
            ? Of(figure, $"{FigureSentence.Show(amount)} / {FigureSentence.Show(factor)}", amount.Value / factor.Value, amount, factor)
            : null;
    }

    // What two rounded figures give is as rough as the rougher of them, within a limit: else anything comes out.
    private static FigureInterval Around(decimal value, Figure left, Figure right)
    {
        decimal slack = Math.Abs(value) * Math.Min(MaxRoughness, Math.Max(Roughness(left), Roughness(right)));
        return new FigureInterval(value - slack, value + slack);
    }

    private static decimal Roughness(Figure figure) => (figure.Interval.High - figure.Interval.Low) / 2 / figure.Value;

    // "the other 83" from 412, 268 and 61; "100" from three parts.
    private static Proof? OfThree(Figure figure, Figure[] operands)
    {
        Figure[] alike = [.. operands.Select(operand => operand.In(figure.Quantity.Unit)).OfType<Figure>().Where(operand => operand.Value > 0)];
        if (figure.Quantity.Unit.Dimension is UnitDimension.Percent or UnitDimension.Ratio or UnitDimension.Time)
            return null;
        for (int i = 0; i < alike.Length; i++)
        {
            for (int j = i + 1; j < alike.Length; j++)
            {
                for (int k = j + 1; k < alike.Length; k++)
                {
                    (Figure whole, Figure first, Figure second) = Largest(alike[i], alike[j], alike[k]);
                    if ((whole.Interval - first.Interval - second.Interval).Meets(figure.Interval))
                        return Of(figure, $"{FigureSentence.Show(whole)} − {FigureSentence.Show(first)} − {FigureSentence.Show(second)}", whole.Value - first.Value - second.Value, whole, first, second);
                    if ((whole.Interval + first.Interval + second.Interval).Meets(figure.Interval))
                        return Of(figure, $"{FigureSentence.Show(whole)} + {FigureSentence.Show(first)} + {FigureSentence.Show(second)}", whole.Value + first.Value + second.Value, whole, first, second);
                }
            }
        }

        return null;
    }

    private static (Figure Whole, Figure First, Figure Second) Largest(Figure a, Figure b, Figure c) =>
        a.Value >= b.Value && a.Value >= c.Value ? (a, b, c) : b.Value >= c.Value ? (b, a, c) : (c, a, b);

    /// <summary>"eight years old" from "founded in 2018" in a text that does not say when it was written, but names later years; null when no date gives it.</summary>
    public static Proof? Age(Figure figure, FigureSentence sentence, IReadOnlyList<FigureSentence> dated, Lazy<int> latest)
    {
        if (figure.Quantity.Unit.Id != "year" || figure.Value != decimal.Truncate(figure.Value))
            return null;
        foreach (FigureSentence source in dated)
        {
            if (source.Shared(sentence) < MinSharedElsewhere)
                continue;
            foreach (TemporalExpression date in source.Dates)
            {
                if (source.Dateline is null && YearOf(date) is { } year && YearSpans.IsOrigin(source, date) && year + figure.Value >= latest.Value - (figure.Value >= LongSince ? MaxYearsAhead : 0) && year + figure.Value <= latest.Value + MaxYearsLater)
                    return new Proof($"{year} may be {FigureSentence.Show(figure.Value)} years before the article, {source.Line}", []);
            }
        }

        return null;
    }

    /// <summary>The last year that one of the documents names; 0 when none names any.</summary>
    public static int LatestYear(IEnumerable<Document> documents) => documents.SelectMany(document => DateScanner.Scan(document.Text)).Select(YearOf).Max() ?? 0;

    private static int? YearOf(TemporalExpression date) => date.From?.Year;

    private static Proof Of(Figure figure, string reckoning, decimal value, params ImmutableArray<Figure> parts) =>
        new($"{reckoning} {(value == figure.Value ? "is" : "is about")} {FigureSentence.Show(decimal.Round(value, 2))}, line {parts[0].Line}", parts);
}
