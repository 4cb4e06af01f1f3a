using FactCheck.Claims;
using FactCheck.Values;

namespace FactCheck.Kinds.Derivations;

/// <summary>
/// Holds what two articles reckon from the same two figures against each other: "30 million, half of the missing 60", "30 million, a third of
/// the 60". Stateless.
/// </summary>
internal static class ToldShares
{
    // So large a figure is hardly told of two things.
    private const decimal LeastTelling = 1000;

    /// <summary>The shares of two articles that name the same two figures beside them and differ.</summary>
    /// <param name="told">Sentences of the one article.</param>
    /// <param name="others">Sentences of the other.</param>
    public static IEnumerable<Comparison> Between(IReadOnlyList<FigureSentence> told, IReadOnlyList<FigureSentence> others)
    {
        foreach (FigureSentence sentence in told)
        {
            if (ShareOf(sentence) is not { } share)
                continue;
            foreach (FigureSentence other in others)
            {
                if (ShareOf(other) is not { } rival || rival.IsChange != share.IsChange || share.Interval.Widened(ReckonedConflict.Slack).Meets(rival.Interval))
                    continue;
                Figure[] common = [.. Beside(sentence, share).Where(figure => Beside(other, rival).Any(same => AreOne(figure, same)))];
                if (common.Select(figure => figure.Value).Distinct().Count() >= 2)
                    yield return Of(share, rival, common);
            }
        }
    }

    // "the 60 million missing": of what, the sentence before tells.
    private static bool AreOne(Figure figure, Figure other) => figure.Value == other.Value
        && (figure.SharesUnit(other) || (figure.Value >= LeastTelling && (figure.Quantity.Unit.Dimension == UnitDimension.Count || other.Quantity.Unit.Dimension == UnitDimension.Count)));

    // The only share of a sentence; of two, either may be meant.
    private static Figure? ShareOf(FigureSentence sentence) => sentence.Figures.Where(figure => figure.Quantity.Unit.Dimension == UnitDimension.Percent).ToArray() is [var share] ? share : null;

    // "It sells the works for 30 million. That covers half of the missing 60 million."
    private static IEnumerable<Figure> Beside(FigureSentence sentence, Figure share)
    {
        IEnumerable<Figure> figures = sentence.Figures;
        if (sentence.Previous is { } previous && previous.Sentence.Index == sentence.Sentence.Index - 1 && previous.Sentence.Block == sentence.Sentence.Block)
            figures = figures.Concat(previous.Figures);
        return figures.Where(figure => figure != share && figure.Value > ReckonedConflict.MaxTrivial && figure.Quantity.Unit.Dimension is not (UnitDimension.Percent or UnitDimension.Ordinal or UnitDimension.Time));
    }

    private static Comparison Of(Figure share, Figure rival, Figure[] common) => new()
    {
        Claims = [share.Claim, rival.Claim],
        Agreement = Agreement.Conflict,
        Rule = DerivationRules.Reckoned,
        Reason = $"both reckon with {FigureSentence.Show(common[0])} and {FigureSentence.Show(common[^1])}, and one comes to {FigureSentence.Show(share)}, the other to {FigureSentence.Show(rival)}",
        Joins = false,
        Strength = 0.7,
    };
}
