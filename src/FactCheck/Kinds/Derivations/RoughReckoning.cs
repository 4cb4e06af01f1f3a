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

    // "in its tenth year" is said some years after the last year a text names.
    private const int MaxYearsLater = 5;

    // An article of one year names the next one or two; few years come out too easily.
    private const int MaxYearsAhead = 2, LongSince = 10;

    // From many figures anything comes out: the figure has to be one that what can be reckoned would not give by chance.
    private const decimal MaxChance = 0.25m;

    // "Less than half" is said of 40 percent as well.
    private const decimal BoundStep = 15;

    // "About 65 percent" may be a little further off.
    private const decimal HedgedSlack = 0.01m;

    /// <summary>Where the figure may come from; null when no figures give it.</summary>
    /// <param name="figure">A figure of the rewrite.</param>
    /// <param name="sentence">Its sentence.</param>
    /// <param name="sources">The sentences of the sources that have figures.</param>
    public static Proof? Find(Figure figure, FigureSentence sentence, IReadOnlyList<FigureSentence> sources)
    {
        FigureSentence[] near = [.. sources.Where(source => source.Shared(sentence) > 0)];

        if (figure.Quantity is { Unit.Dimension: UnitDimension.Count, Hedge: Hedge.Exact })
        {
            foreach (FigureSentence source in near)
            {
                if (OfScore(figure, source) is { } proof)
                    return proof;
            }
        }

        // Nobody is 45 because another is 37 and gets eight years.
        bool isAge = figure.Claim.Measure?.Statistic == Statistic.Age;
        foreach (FigureSentence source in isAge ? [] : near)
        {
            // Half, a fifth and a tenth of something are met everywhere.
            if (IsPlain(figure) && figure.Quantity.Unit.Dimension == UnitDimension.Percent && (figure.Value % 10 == 0 || figure.Value % 25 == 0) && source.Shared(sentence) < MinSharedElsewhere)
                continue;
            Figure[] operands = [.. source.Figures, .. source.Previous is { } previous && source.Sentence.Index - previous.Sentence.Index <= MaxApart ? previous.Figures : []];
            foreach (Figure read in Readings(figure, operands))
            {
                if (FindIn(read, operands) is { } proof)
                    return proof;
            }
        }

        if (figure.Quantity.Unit.Dimension == UnitDimension.Percent)
            return FindIn(figure, [.. near.Where(source => source.Shared(sentence) >= MinSharedElsewhere).SelectMany(source => source.Figures)]);
        return null;
    }

    // "of the 199 votes", "by 25 votes" from 112-87
    private static Proof? OfScore(Figure figure, FigureSentence source)
    {
        foreach (Quantity score in source.Scores)
        {
            if (score.Parts is not [var one, var other])
                continue;
            if (figure.Value == one + other)
                return new Proof($"{FigureSentence.Show(one)} + {FigureSentence.Show(other)} = {FigureSentence.Show(figure.Value)}, {source.Line}", []);
            if (figure.Value == Math.Abs(one - other))
                return new Proof($"{FigureSentence.Show(Math.Max(one, other))} − {FigureSentence.Show(Math.Min(one, other))} = {FigureSentence.Show(figure.Value)}, {source.Line}", []);
        }

        return null;
    }

    // The first result that is the figure, unless results are so many, or the figure so rough, that one of them would be it anyhow.
    private static Proof? FindIn(Figure figure, Figure[] operands)
    {
        Reckoned? found = null;
        var around = new HashSet<decimal>();
        decimal value = Math.Abs(figure.Value);
        bool plain = IsPlain(figure);
        FigureInterval told = figure.Quantity is { Hedge: Hedge.Under, Figure: 50, Unit.Dimension: UnitDimension.Percent } ? new FigureInterval(50 - BoundStep, 50) : plain || figure.Quantity.IsOpen ? figure.Interval : figure.Interval.Widened(value * HedgedSlack);
        foreach (Reckoned reckoned in RoughResults.Of(figure, operands))
        {
            if (reckoned.Value >= value / 2 && reckoned.Value <= value * 2)
                around.Add(decimal.Round(reckoned.Value, 4));
            if (found is null && told.Widened(reckoned.Slack).Holds(reckoned.Value))
                found = reckoned;

            // Who writes "about" says that he is not so sure: chance is not asked for.
            if (found is not null && !plain)
                break;
        }

        if (found is not { } first || (plain && around.Count * (told.High - told.Low) > MaxChance * value * 1.5m))
            return null;
        return new Proof($"{first.Text} {(first.Value == figure.Value ? "is" : "is about")} {FigureSentence.Show(first.Value)}, line {first.Parts[0].Line}", first.Parts);
    }

    // "three quarters" and "more than double" are as rough as "about 75 percent"; "over $4,000" is a figure.
    private static bool IsPlain(Figure figure) => figure.Quantity.Hedge switch
    {
        Hedge.Exact => figure.Quantity.Unit.Dimension != UnitDimension.Percent || HasDigits(figure),
        Hedge.AtMost or Hedge.AtLeast or Hedge.Over or Hedge.Under => HasDigits(figure),
        _ => false,
    };

    private static bool HasDigits(Figure figure) => figure.Claim.Location.Text.Any(char.IsAsciiDigit);

    // "96,000 tonnes, down from 170,000": a figure without a noun may be in any unit.
    private static IEnumerable<Figure> Readings(Figure figure, Figure[] operands) =>
        operands.Select(operand => operand.Quantity.Unit)
            .Where(unit => unit.Dimension is not (UnitDimension.Percent or UnitDimension.PercentagePoint or UnitDimension.Ratio or UnitDimension.Time))
            .Append(figure.Quantity.Unit).Distinct().Select(unit => figure.In(unit, figure.IsSurplus ? 0 : Figure.LeastBare)).OfType<Figure>().DistinctBy(read => read.Quantity.Unit.Id);

    /// <summary>"eight years old" from "founded in 2018" in a text that does not say when it was written, but names later years; null when no date gives it.</summary>
    public static Proof? Age(Figure figure, FigureSentence sentence, IReadOnlyList<FigureSentence> dated, Lazy<int> latest)
    {
        // "the first profit in four years" and "a four-year contract" are not counted from a beginning.
        if (figure.Quantity.Unit.Id != "year" || figure.Value != decimal.Truncate(figure.Value) || figure.Before == "in" || (figure.Claim.Location.Text.Contains('-', StringComparison.Ordinal) && figure.After != "old" && figure.Claim.Measure?.Statistic != Statistic.Age))
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
}
