using FactCheck.Claims;
using FactCheck.Values;

namespace FactCheck.Kinds.Derivations;

/// <summary>
/// Holds a figure that was reckoned out against the figures of another text that it can be reckoned from: "grew by 40% to 250" where the other
/// has "from 200 to 250". Both have to name one of the figures, so that they speak of one reckoning. Stateless.
/// </summary>
internal static class ReckonedConflict
{
    /// <summary>Two things have twos and threes in common.</summary>
    public const decimal MaxTrivial = 12;

    /// <summary>Points that a told share may be off: "two thirds" is said of 64% too, and "a quarter" of 28%.</summary>
    public const decimal Slack = 4;

    // Content words that two sentences share which speak of one vote or one poll.
    private const int MinShared = 2;

    /// <summary>What one text has reckoned that does not come out by the figures of the other.</summary>
    /// <param name="told">Sentences of the one text.</param>
    /// <param name="others">Sentences of the other.</param>
    public static IEnumerable<Comparison> Between(IReadOnlyList<FigureSentence> told, IReadOnlyList<FigureSentence> others)
    {
        List<FigureSentence> reckoned = [.. told.Where(sentence => sentence.Figures.Any(IsReckoned))];
        if (reckoned.Count == 0)
            yield break;
        foreach (FigureSentence source in others)
        {
            (Figure Start, Figure End)[] changes = [.. Coordination.Changes(source).Where(change => change.Start.Quantity.Unit.Dimension != UnitDimension.Percent)];
            (Figure Part, Figure Whole)[] parts = [.. Coordination.PartsOf(source)];
            if (changes.Length + parts.Length == 0)
                continue;
            foreach (FigureSentence sentence in reckoned)
            {
                foreach (Figure figure in sentence.Figures)
                {
                    if (Change(figure, sentence, changes) is { } change)
                        yield return change;
                    else if (!IsTold(figure, others) && Share(figure, sentence, source, parts, told) is { } share)
                        yield return share;
                }
            }
        }
    }

    private static bool IsReckoned(Figure figure) => figure.Quantity.Unit.Dimension is UnitDimension.Percent or UnitDimension.Ratio;

    // "38.6 percent of the votes" that the other text has as well, or has as the 61.4 percent of all others, is a share of something else.
    private static bool IsTold(Figure share, IReadOnlyList<FigureSentence> others) => share.Quantity.Unit.Dimension == UnitDimension.Percent && others.Any(sentence => sentence.Figures.Any(other =>
        other.Quantity.Unit.Dimension == UnitDimension.Percent && (other.Value == share.Value || other.Value == 100 - share.Value)));

    private static Comparison? Change(Figure figure, FigureSentence sentence, (Figure Start, Figure End)[] changes)
    {
        if (!ReckonedChange.IsMultiple(figure) && !(figure.Quantity.Unit.Dimension == UnitDimension.Percent && figure.IsChange))
            return null;
        (Figure Start, Figure End)? told = null;
        foreach ((Figure start, Figure end) in changes)
        {
            if (!sentence.Figures.Any(other => other != figure && (IsOne(other, start) || IsOne(other, end))) || Coordination.Changes(sentence).Any())
                continue;

            // A sentence that tells two changes from or to one figure tells either.
            if (told is not null || ReckonedChange.ComesOut(figure, start, end))
                return null;
            told = (start, end);
        }

        return told is not var (from, to) ? null : Wrong(figure, from, to, ReckonedChange.Words(figure, from, to));
    }

    private static Comparison? Share(Figure figure, FigureSentence sentence, FigureSentence source, (Figure Part, Figure Whole)[] parts, IReadOnlyList<FigureSentence> told)
    {
        if (figure.Quantity.Unit.Dimension != UnitDimension.Percent || figure.IsChange || parts.Length != 1 || Coordination.PartsOf(sentence).Any())
            return null;
        (Figure part, Figure whole) = parts[0];
        if (part.Interval.PercentOf(whole.Interval) is not { } share || !AreOfOne(figure, sentence, source, part, whole))
            return null;
        FigureInterval wide = share.Widened(Slack);
        var rest = new FigureInterval(100 - wide.High, 100 - wide.Low);

        // Whoever has the right share anywhere, or that of all others, speaks of something else here.
        return told.Any(other => other.Figures.Any(own => own.Quantity.Unit.Dimension == UnitDimension.Percent && (own == figure || !own.Quantity.IsOpen) && (wide.Meets(ReckonedChange.Told(own)) || rest.Meets(ReckonedChange.Told(own)))))
            ? null
            : Wrong(figure, part, whole, $"{Show(part)} of {Show(whole)} is {FigureSentence.Show(100 * part.Value / whole.Value)}%");
    }

    // Both name the whole, or the share is of what is counted there and the sentences speak of the same.
    private static bool AreOfOne(Figure share, FigureSentence sentence, FigureSentence source, Figure part, Figure whole)
    {
        bool isOfWhole = sentence.Figures.Any(other => other != share && other.Quantity.Unit.Dimension != UnitDimension.Percent && IsOne(other, whole) && other.IsRelatedTo(whole));
        bool isOfNoun = (share.Whole ?? share.Noun) is { } noun && source.Has(noun);
        int shared = source.Shared(sentence);
        return (isOfWhole && (shared >= MinShared || (part.Noun is { } counted && sentence.Has(counted)))) || (isOfNoun && shared > MinShared);
    }

    private static bool IsOne(Figure one, Figure other) => one.SharesUnit(other) && one.Value == other.Value && one.Value > MaxTrivial;

    private static Comparison Wrong(Figure figure, Figure first, Figure second, string reason) => new()
    {
        Claims = [figure.Claim, first.Claim, second.Claim],
        Agreement = Agreement.Conflict,
        Rule = DerivationRules.Reckoned,
        Reason = $"by the figures of the other text {reason}, not {Show(figure)}",
        Joins = false,
        Strength = 0.7,
    };

    private static string Show(Figure figure) => FigureSentence.Show(figure);
}
