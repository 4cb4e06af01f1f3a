using FactCheck.Claims;
using FactCheck.Values;

namespace FactCheck.Kinds.Derivations;

/// <summary>Places in a row that follow from what a source counts: "a sixth title" for those who "have won it five times". Stateless.</summary>
internal static class Counted
{
    // Nobody counts further by "the 40th time".
    private const decimal MaxPlace = 40;

    /// <summary>What a place in a row was counted from; null when no source counts so many.</summary>
    /// <param name="claim">An ordinal of the rewrite.</param>
    /// <param name="sources">The sentences of the sources that have figures.</param>
    public static Proof? Find(Claim claim, IEnumerable<FigureSentence> sources)
    {
        if (claim.Quantity is not { Unit.Dimension: UnitDimension.Ordinal, Hedge: Hedge.Exact, Figure: > 1 and <= MaxPlace and var place })
            return null;
        var sentence = new FigureSentence(claim.Document, claim.Sentence, [], null);
        foreach (FigureSentence source in sources)
        {
            foreach (Figure figure in source.Figures)
            {
                if (figure.Quantity is { Unit.Dimension: UnitDimension.Count, Hedge: Hedge.Exact } && (figure.Value == place || figure.Value == place - 1) && source.Shared(sentence) > 0
                    && figure.Noun is { } noun && (noun == "time" || noun == claim.Measure?.Topic))
                    return new Proof($"{FigureSentence.Show(figure)} are told, {source.Line}", [figure]);
            }
        }

        return null;
    }

    /// <summary>What a number was counted from: "five bids" from "beat four other bids"; null when no source says so.</summary>
    /// <param name="claim">A count of the rewrite.</param>
    /// <param name="sources">The sentences of the sources that have figures.</param>
    public static Proof? FindBesides(Claim claim, IEnumerable<FigureSentence> sources)
    {
        if (claim.Quantity is not { Unit.Dimension: UnitDimension.Count, Hedge: Hedge.Exact, Figure: > 1 and <= MaxPlace and var count } || claim.Measure?.Topic is not { } topic)
            return null;
        foreach (FigureSentence source in sources)
        {
            foreach (Figure figure in source.Figures)
            {
                if (figure.Quantity is { Unit.Dimension: UnitDimension.Count, Hedge: Hedge.Exact } && figure.Value == count - 1 && figure.Noun == topic && figure.Claim.Measure!.Modifiers.Contains("other", StringComparer.Ordinal))
                    return new Proof($"{FigureSentence.Show(figure)} is told, {source.Line}", [figure]);
            }
        }

        return null;
    }
}
