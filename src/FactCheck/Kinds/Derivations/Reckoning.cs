using FactCheck.Language;
using FactCheck.Values;

namespace FactCheck.Kinds.Derivations;

/// <summary>
/// Figures that a rewrite reckons out for its readers: from two figures of its own sentence ("ahead by 13, with 87 to 74"), or from one of
/// them and one that the source has beside it ("2,900 of the 3,300", where the source says that 400 are left). Stateless.
/// </summary>
internal static class Reckoning
{
    // A result that may be anything between 90 and 110 comes out too easily.
    private const decimal MaxSpread = 0.03m;

    private const double Alike = 0.6;

    /// <summary>What the figure comes to from two others of its sentence; null when nothing does.</summary>
    public static Proof? OfOwn(Figure figure, FigureSentence sentence)
    {
        foreach (Quantity score in sentence.Scores)
        {
            if (score.Parts is [var one, var other] && Math.Abs(one - other) == figure.Value)
                return new Proof($"{FigureSentence.Show(Math.Max(one, other))} − {FigureSentence.Show(Math.Min(one, other))} = {FigureSentence.Show(figure.Value)}, {sentence.Line}", []);
        }

        for (int i = 0; i < sentence.Figures.Length; i++)
        {
            for (int j = i + 1; j < sentence.Figures.Length; j++)
            {
                if (Pair(figure, sentence.Figures[i], sentence.Figures[j]) is { } result)
                    return Told(result, sentence.Line, sentence.Figures[i], sentence.Figures[j]);
            }
        }

        return null;
    }

    /// <summary>What the figure comes to from a figure of its own sentence and one that stands beside the same figure in a source; null when nothing does.</summary>
    public static Proof? OfOne(Figure figure, FigureSentence sentence, IReadOnlyList<FigureSentence> sources)
    {
        foreach (Figure own in sentence.Figures)
        {
            if (ReferenceEquals(own, figure))
                continue;
            foreach (FigureSentence source in sources)
            {
                if (source.Figures.FirstOrDefault(other => IsSame(own, other)) is not { } same)
                    continue;
                foreach (FigureSentence near in sources.Where(near => near.Document == source.Document))
                {
                    bool isNear = Math.Abs(near.Sentence.Index - source.Sentence.Index) <= 1;
                    foreach (Figure other in near.Figures)
                    {
                        if ((isNear || MayReach(figure, same, other)) && !IsSame(own, other) && !IsSame(figure, other) && Pair(figure, own, other) is { } result)
                            return Told(result, near.Line, own, other);
                    }
                }
            }
        }

        return null;
    }

    // "2.5 million more than" names what it is counted from; shares are taken of the same things, wherever they are told.
    private static bool MayReach(Figure figure, Figure own, Figure other) =>
        figure.IsSurplus ? own.SharesUnit(other)
        : figure.Quantity.Unit.Dimension == UnitDimension.Percent && own.SharesUnit(other)
            && ((own.Noun is { } noun && string.Equals(noun, other.Noun, StringComparison.OrdinalIgnoreCase)) || IsOf(figure, other));

    // "about 30 percent of the shortfall", of a deficit told elsewhere.
    private static bool IsOf(Figure share, Figure whole) => share.Whole is { } noun && whole.Noun is { } counted
        && (noun == counted || EnglishModel.Default.Similarity(noun, PartOfSpeech.Noun, counted, PartOfSpeech.Noun) >= Alike);

    private static bool IsSame(Figure one, Figure other) => one.Value == other.Value && one.SharesUnit(other);

    private static string? Pair(Figure figure, Figure one, Figure other)
    {
        if (ReferenceEquals(one, figure) || ReferenceEquals(other, figure) || one.Value <= 0 || other.Value <= 0 || one.Value == other.Value || figure.Value <= 0)
            return null;
        FigureInterval result = Narrow(figure);
        (Figure more, Figure less) = one.Value > other.Value ? (one, other) : (other, one);
        UnitDimension dimension = figure.Quantity.Unit.Dimension;
        if (one.SharesUnit(other) && (one.SharesUnit(figure) || (dimension == UnitDimension.PercentagePoint && one.Quantity.Unit.Dimension == UnitDimension.Percent)))
        {
            // Who writes a plain figure has reckoned with the figures as they are told, and nothing adds to what is rounded off more roughly.
            bool counts = less.Value > more.Quantity.Precision;
            bool plain = figure.Quantity.Hedge == Hedge.Exact;
            if (counts && (plain ? result.Holds(more.Value - less.Value) : (more.Interval - less.Interval).Meets(result)))
                return $"{FigureSentence.Show(more)} − {FigureSentence.Show(less)} = {FigureSentence.Show(more.Value - less.Value)}";
            if (counts && (plain ? result.Holds(more.Value + less.Value) : (more.Interval + less.Interval).Meets(result)))
                return $"{FigureSentence.Show(more)} + {FigureSentence.Show(less)} = {FigureSentence.Show(more.Value + less.Value)}";
            if (dimension != UnitDimension.Count)
                return null;
        }

        if (dimension == UnitDimension.Percent && one.SharesUnit(other))
            return less.Interval.PercentOf(more.Interval) is { } share && share.Meets(result) ? $"{FigureSentence.Show(less)} of {FigureSentence.Show(more)} is {FigureSentence.Show(100 * less.Value / more.Value)}%" : null;

        // "A quarter of 5.2 million", "410 millimetres in 11 days".
        if (one.Quantity.Unit.Dimension == UnitDimension.Percent || other.Quantity.Unit.Dimension == UnitDimension.Percent)
        {
            (Figure part, Figure whole) = one.Quantity.Unit.Dimension == UnitDimension.Percent ? (one, other) : (other, one);
            return whole.SharesUnit(figure) && part.Value < 100 ? Portion(figure, result, part, whole) : null;
        }

        (Figure amount, Figure times) = one.SharesUnit(other) ? (more, less) : one.SharesUnit(figure) ? (one, other) : (other, one);
        return amount.SharesUnit(figure) && times.Quantity.Unit.Dimension is UnitDimension.Time or UnitDimension.Count or UnitDimension.Mass or UnitDimension.Length or UnitDimension.Area or UnitDimension.Volume && times.Value > 1 && IsMean(figure)
            && amount.Interval.TimesOf(times.Interval) is { } mean && mean.Meets(result)
            ? $"{FigureSentence.Show(amount)} by {FigureSentence.Show(times)} is {FigureSentence.Show(amount.Value / times.Value)}" : null;
    }

    // "an average of 37 mm a day", "12 euros each"
    private static bool IsMean(Figure figure)
    {
        if (figure.After is "a" or "per" or "each" or "apiece")
            return true;
        for (int token = figure.Claim.Sentence.FirstToken; token < figure.End; token++)
        {
            if (figure.Document.Tokens[token].Lemma is "average")
                return true;
        }

        return false;
    }

    // "A quarter of 5.2 million"; "down from 170,000" where the source has 96,000 and 43 percent less.
    private static string? Portion(Figure figure, FigureInterval result, Figure part, Figure whole)
    {
        decimal product = part.Value * whole.Value / 100;
        if (result.Holds(product))
            return $"{FigureSentence.Show(part)} of {FigureSentence.Show(whole)} is {FigureSentence.Show(product)}";
        foreach (decimal change in (ReadOnlySpan<decimal>)[-part.Value, part.Value])
        {
            decimal start = whole.Value / (1 + (change / 100));
            if (figure.IsStart && result.Holds(start))
                return $"{FigureSentence.Show(whole)} is {FigureSentence.Show(part)} {(change < 0 ? "less" : "more")} than {FigureSentence.Show(start)}";
        }

        return null;
    }

    private static FigureInterval Narrow(Figure figure)
    {
        decimal slack = Math.Min((figure.Interval.High - figure.Interval.Low) / 2, MaxSpread * figure.Value);
        return new FigureInterval(figure.Value - slack, figure.Value + slack);
    }

    private static Proof Told(string result, string line, Figure one, Figure other) => new($"{result}, {line}", [one, other]);
}
