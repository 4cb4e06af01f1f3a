using FactCheck.Documents;
using FactCheck.Expressions;
using FactCheck.Language;
using FactCheck.Values;

namespace FactCheck.Mutations;

/// <summary>What makes a changed figure a change of fact.</summary>
internal static class FigureChange
{
    private const QuantityTraits NoFigure = QuantityTraits.Ordinal | QuantityTraits.Relative | QuantityTraits.Year | QuantityTraits.One | QuantityTraits.Fraction;

    /// <summary>Whether the expression states one figure that can be changed.</summary>
    public static bool IsFigure(QuantityExpression figure) => (figure.Traits & NoFigure) == 0 && figure.Quantity.Figure is not null;

    /// <summary>Whether the two exclude each other, hedges aside: "over 200" is not "over 100".</summary>
    public static bool Differs(Quantity before, Quantity after) =>
        Bare(before).RelationTo(Bare(after)) is QuantityRelation.Disjoint && Bare(after).RelationTo(Bare(before)) is QuantityRelation.Disjoint;

    /// <summary>The span of the number itself, scale words included.</summary>
    public static TextSpan Number(QuantityExpression figure) => new(figure.NumberStart, figure.NumberEnd);

    /// <summary>
    /// Whether a hedge can go before the figure: not behind an article or an adjective ("the 1,483 people"), in brackets, in a compound
    /// ("220-of-319") or an address ("1101 W. Main St.").
    /// </summary>
    public static bool TakesHedge(MutationContext context, int sentence, QuantityExpression figure)
    {
        Document document = context.Document;
        Sentence place = document.Sentences[sentence];
        int before = -1;
        int after = -1;
        for (int i = place.FirstToken; i < place.EndToken; i++)
        {
            if (document.Tokens[i].End <= figure.CoreStart)
                before = i;
            else if (after < 0 && document.Tokens[i].Start >= figure.CoreEnd)
                after = i;
        }

        if (before < 0 || document.Tokens[before].End + 1 != figure.CoreStart || (after >= 0 && (document.Tokens[after].Start == figure.CoreEnd && document.Text[figure.CoreEnd] is not ('.' or ',' or ';' or ':'))))
            return false;
        bool isAddress = after >= 0 && document.Tokens[after].PartOfSpeech == PartOfSpeech.ProperNoun;
        return !isAddress && document.TextOf(before) is not ("by" or "from" or "to" or "between" or "and" or "than" or "-")
            && document.Tokens[before].PartOfSpeech is PartOfSpeech.Adposition or PartOfSpeech.Verb or PartOfSpeech.Auxiliary or PartOfSpeech.SubordinatingConjunction;
    }

    // An open bound is compared by its figure, a rounded figure by its tolerance.
    private static Quantity Bare(Quantity quantity) => quantity.IsOpen || quantity.Hedge is Hedge.Nearly or Hedge.AsManyAs
        ? quantity with { Hedge = Hedge.Exact, Low = quantity.Figure, High = quantity.Figure, LowIncluded = true, HighIncluded = true, Precision = 0 }
        : quantity;
}
