using System.Collections.Immutable;
using FactCheck.Expressions;
using FactCheck.Values;

namespace FactCheck.Kinds.Derivations;

/// <summary>
/// Looks for figures of a source from which a figure of the rewrite follows. Only figures of one sentence are put together, bound to
/// related measures, and the sentences must speak of the same: among many small numbers something always comes out.
/// </summary>
internal static class ProofFinder
{
    // Content words the two sentences must share, so that figures of elsewhere prove nothing.
    private const int MinShared = 2;

    /// <summary>A proof of the figure; null when none is found.</summary>
    public static Proof? Find(Figure figure, FigureSentence sentence, IReadOnlyList<FigureSentence> sources)
    {
        foreach (FigureSentence source in sources)
        {
            if (source.Shared(sentence) + (SharesYear(source, sentence) ? 1 : 0) + source.Figures.Count(other => sentence.Figures.Any(own => own.Value == other.Value && own.SharesUnit(other))) < MinShared)
                continue;
            Proof? proof = figure.Quantity.Unit.Dimension switch
            {
                UnitDimension.Percent => (figure.IsChange ? null : Share(figure, source)) ?? PercentChange(figure, source) ?? Before(figure, source),
                UnitDimension.PercentagePoint => Difference(figure, source, UnitDimension.Percent),
                UnitDimension.Ratio => Multiple(figure, source),
                UnitDimension.Time => Years(figure, source) ?? Difference(figure, source, UnitDimension.Time) ?? Surplus(figure, source),
                UnitDimension.Count when figure.IsMargin => Margin(figure, source),
                _ => Multiplied(figure, source) ?? (figure.IsChange ? Difference(figure, source, figure.Quantity.Unit.Dimension) : null) ?? Sum(figure, source) ?? Remainder(figure, source) ?? Surplus(figure, source) ?? Base(figure, source),
            };
            if (proof is not null)
                return proof;
        }

        return Reckoning.OfOwn(figure, sentence) ?? Reckoning.OfOne(figure, sentence, sources);
    }

    private static bool SharesYear(FigureSentence source, FigureSentence sentence) =>
        sentence.Dates.Any(date => Years(date).Any(year => source.Dates.Any(other => Years(other).Contains(year))));

    private static IEnumerable<int> Years(TemporalExpression date) => new[] { date.From?.Year, date.To?.Year }.OfType<int>();

    // "100 people" from "62 men and 38 women": all figures of the sentence in this unit that stand in one row, never a chosen few.
    private static Proof? Sum(Figure figure, FigureSentence source)
    {
        foreach (ImmutableArray<Figure> row in Rows(source, figure))
        {
            if (row.Any(part => part.Value <= 0 || part.Interval.Meets(figure.Interval)) || !row.All(part => part.IsRelatedTo(figure)) || figure.Noun is null || row.All(part => part.Noun is null))
                continue;
            FigureInterval sum = row.Select(part => part.Interval).Aggregate((left, right) => left + right);
            if (sum.Meets(figure.Interval))
                return new Proof($"{string.Join(" + ", row.Select(FigureSentence.Show))} = {FigureSentence.Show(row.Sum(part => part.Value))}, {source.Line}", row);
        }

        return null;
    }

    // Rows of coordinated figures in one unit: "12 from Peru, nine from Chile and three from Bolivia".
    private static IEnumerable<ImmutableArray<Figure>> Rows(FigureSentence source, Figure like)
    {
        var row = ImmutableArray.CreateBuilder<Figure>();
        foreach (Figure figure in source.Figures)
        {
            if (!figure.SharesUnit(like) || figure.IsChange)
                continue;
            if (row.Count > 0 && !Coordination.Joins(row[^1], figure))
            {
                if (row.Count > 1)
                    yield return row.ToImmutable();
                row.Clear();
            }

            row.Add(figure);
        }

        if (row.Count > 1)
            yield return row.ToImmutable();
    }

    // "38 women" from "100 people, 62 of them men": a part that is said to be of the whole.
    private static Proof? Remainder(Figure figure, FigureSentence source)
    {
        foreach ((Figure part, Figure whole) in Coordination.PartsOf(source))
        {
            if (part.SharesUnit(figure) && whole.IsRelatedTo(figure) && !part.Interval.Meets(figure.Interval) && (whole.Interval - part.Interval).Meets(figure.Interval))
                return Subtraction(whole, part, source);
        }

        return null;
    }

    // "18,000 more" from "52,000 at first and 70,000 later".
    private static Proof? Surplus(Figure figure, FigureSentence source)
    {
        if (!figure.IsSurplus)
            return null;

        // "134 more" from "resumed on 48-1" and "slipped to 182-6"
        foreach (Quantity score in source.Scores)
        {
            if (source.Scores.FirstOrDefault(other => other.Parts is [var last, _] && score.Parts is [var first, _] && last - first == figure.Value) is { } reached)
                return new Proof($"{FigureSentence.Show(reached.Parts[0])} − {FigureSentence.Show(score.Parts[0])} = {FigureSentence.Show(figure.Value)}, {source.Line}", []);
        }

        for (int i = 1; i < source.Figures.Length; i++)
        {
            (Figure first, Figure second) = (source.Figures[i - 1], source.Figures[i]);
            if (first.SharesUnit(figure) && second.SharesUnit(figure) && first.IsRelatedTo(second) && (second.Interval - first.Interval).Absolute.Meets(figure.Interval))
                return Subtraction(first.Value > second.Value ? first : second, first.Value > second.Value ? second : first, source);
        }

        return null;
    }

    // "A majority of four" from "by nine votes to five", "by 9-5".
    private static Proof? Margin(Figure figure, FigureSentence source)
    {
        foreach (Quantity score in source.Scores)
        {
            if (score.Parts is [var one, var other] && one - other == figure.Value)
                return new Proof($"{FigureSentence.Show(one)} − {FigureSentence.Show(other)} = {FigureSentence.Show(figure.Value)}, {source.Line}", []);
        }

        for (int i = 1; i < source.Figures.Length; i++)
        {
            (Figure first, Figure second) = (source.Figures[i - 1], source.Figures[i]);
            if (first.Quantity.Unit.Dimension == UnitDimension.Count && second.Quantity.Unit.Dimension == UnitDimension.Count && second.Before is "to" or "against" or "and" && first.Value - second.Value == figure.Value)
                return Subtraction(first, second, source);
        }

        return null;
    }

    // "316 million" from "412 million, 96 million more than the council approved": what the surplus is counted from.
    private static Proof? Base(Figure figure, FigureSentence source)
    {
        for (int i = 1; i < source.Figures.Length; i++)
        {
            (Figure total, Figure surplus) = (source.Figures[i - 1], source.Figures[i]);
            if (!total.SharesUnit(figure) || !surplus.SharesUnit(figure) || surplus.IsThan is not { } more)
                continue;
            if ((more ? total.Interval - surplus.Interval : total.Interval + surplus.Interval).Meets(figure.Interval))
                return more
                    ? Subtraction(total, surplus, source)
                    : new Proof($"{FigureSentence.Show(total)} + {FigureSentence.Show(surplus)} = {FigureSentence.Show(total.Value + surplus.Value)}, {source.Line}", [total, surplus]);
        }

        return null;
    }

    private static Proof Subtraction(Figure more, Figure less, FigureSentence source) =>
        new($"{FigureSentence.Show(more)} − {FigureSentence.Show(less)} = {FigureSentence.Show(more.Value - less.Value)}, {source.Line}", [more, less]);

    private static Proof? Difference(Figure figure, FigureSentence source, UnitDimension dimension)
    {
        foreach ((Figure start, Figure end) in Coordination.Changes(source))
        {
            if (start.Quantity.Unit.Dimension == dimension && (end.Interval - start.Interval).Absolute.Meets(figure.Interval))
            {
                return end.Value >= start.Value ? Subtraction(end, start, source) : Subtraction(start, end, source);
            }
        }

        return null;
    }

    private static Proof? PercentChange(Figure figure, FigureSentence source)
    {
        foreach ((Figure start, Figure end) in Coordination.Changes(source))
        {
            if (start.Quantity.Unit.Dimension != UnitDimension.Percent && end.Interval.ChangeFrom(start.Interval) is { } change && change.Absolute.Meets(figure.Interval))
                return new Proof($"from {FigureSentence.Show(start)} to {FigureSentence.Show(end)} is {FigureSentence.Show(100 * Math.Abs(end.Value - start.Value) / start.Value)}%, {source.Line}", [start, end]);
        }

        return null;
    }

    private static Proof? Multiple(Figure figure, FigureSentence source)
    {
        foreach ((Figure start, Figure end) in Coordination.Changes(source))
        {
            // "doubled" is said of anything near twice: a tenth either way.
            if (end.Interval.TimesOf(start.Interval) is { } times && times.Widened(figure.Value / 10).Meets(figure.Interval))
                return new Proof($"{FigureSentence.Show(end)} is {FigureSentence.Show(end.Value / start.Value)} times {FigureSentence.Show(start)}, {source.Line}", [start, end]);
        }

        return null;
    }

    // "4 billion euros" from "to double the fund from 2 billion euros": what will be, where the source says what is.
    private static Proof? Multiplied(Figure figure, FigureSentence source)
    {
        for (int i = 1; i < source.Figures.Length; i++)
        {
            (Figure times, Figure amount) = (source.Figures[i - 1], source.Figures[i]);
            if (times.Quantity.Unit == Unit.Ratio && amount.Before is "from" or "of" && amount.SharesUnit(figure) && amount.Value * times.Value == figure.Value && !source.Figures.Any(other => other.Before == "to" && other.SharesUnit(amount)))
                return new Proof($"{FigureSentence.Show(amount)} × {FigureSentence.Show(times)} = {FigureSentence.Show(figure)}, {source.Line}", [amount, times]);
        }

        return null;
    }

    private static Proof? Share(Figure figure, FigureSentence source)
    {
        foreach ((Figure part, Figure whole) in Coordination.PartsOf(source))
        {
            if (part.Interval.PercentOf(whole.Interval) is not { } share)
                continue;
            if (share.Meets(figure.Interval))
                return new Proof($"{FigureSentence.Show(part)} of {FigureSentence.Show(whole)} is {FigureSentence.Show(100 * part.Value / whole.Value)}%, {source.Line}", [part, whole]);
        }

        // "turned down to a quarter" from "from 20 to five".
        foreach ((Figure start, Figure end) in Coordination.Changes(source))
        {
            if (start.Quantity.Unit.Dimension != UnitDimension.Percent && end.Interval.PercentOf(start.Interval) is { } left && left.Meets(figure.Interval))
                return new Proof($"{FigureSentence.Show(end)} is {FigureSentence.Show(100 * end.Value / start.Value)}% of {FigureSentence.Show(start)}, {source.Line}", [start, end]);
        }

        return null;
    }

    // "5.75 percent" from "raised by half a point to 6.25 percent".
    private static Proof? Before(Figure figure, FigureSentence source)
    {
        foreach (Figure points in source.Figures.Where(other => other.Quantity.Unit.Dimension == UnitDimension.PercentagePoint))
        {
            foreach (Figure level in source.Figures.Where(other => other.Quantity.Unit.Dimension == UnitDimension.Percent && other.Before == "to"))
            {
                if (!points.Interval.Meets(figure.Interval) && ChangeWords.DirectionOf(source) is not 0 and var direction
                    && (direction > 0 ? level.Interval - points.Interval : level.Interval + points.Interval).Meets(figure.Interval))
                    return direction > 0 ? Subtraction(level, points, source) : new Proof($"{FigureSentence.Show(level)} + {FigureSentence.Show(points)} = {FigureSentence.Show(level.Value + points.Value)}, {source.Line}", [level, points]);
            }
        }

        return null;
    }

    // "23 years" from "founded in 2001" in an article of 2024; an age from a year of birth.
    private static Proof? Years(Figure figure, FigureSentence source)
    {
        if (figure.Quantity.Unit.Id is not ("year" or "month"))
            return null;
        foreach (TemporalExpression expression in source.Dates)
        {
            if (YearSpans.MonthsOf(expression) is { } months && YearSpans.IsSpan(figure.Quantity, months))
                return new Proof($"{source.Document.Text[expression.Start..expression.End]} are {months.Least} to {months.Most} months, {source.Line}", []);
            if (figure.Quantity.Unit.Id != "year" || figure.Value != decimal.Truncate(figure.Value))
                continue;
            if (expression.From is not { Year: int year, EndYear: null } || expression.To is not null || !YearSpans.IsOrigin(source, expression))
                continue;
            if (source.Dateline is DateOnly dateline && YearSpans.Fits(figure.Value, expression, dateline))
                return new Proof($"{year} is {FigureSentence.Show(figure.Value)} years before {dateline.Year}, {source.Line}", []);
        }

        return null;
    }
}
