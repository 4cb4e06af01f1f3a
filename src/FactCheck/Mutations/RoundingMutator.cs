using System.Globalization;
using FactCheck.Documents;
using FactCheck.Expressions;
using FactCheck.Values;

namespace FactCheck.Mutations;

/// <summary>Rounds an exact figure to two digits and says so: "about 1,500", "nearly 1,500", "more than 1,400".</summary>
internal sealed class RoundingMutator() : Mutator(MutationKind.Rounding)
{
    private const QuantityTraits Unrounded = QuantityTraits.Listed | QuantityTraits.Compound | QuantityTraits.Age | QuantityTraits.Rate;

    public override IEnumerable<Mutation> Find(MutationContext context, SeededChoice choice)
    {
        foreach ((int sentence, QuantityExpression figure) in context.Figures)
        {
            if (!FigureChange.IsFigure(figure) || !figure.Is(QuantityTraits.Digits) || (figure.Traits & Unrounded) != 0 || figure.Quantity.Hedge != Hedge.Exact
                || figure.HedgeStart >= 0 || figure.Quantity.Unit.Dimension is UnitDimension.Score or UnitDimension.Ordinal || !FigureChange.TakesHedge(context, sentence, figure))
                continue;
            if (Rounded(context.Text, figure, choice) is not { } words || context.IsQuoted(new TextSpan(figure.CoreStart, figure.CoreEnd)))
                continue;
            var edit = new TextEdit(new TextSpan(figure.CoreStart, figure.NumberEnd), words);
            QuantityExpression? after = context.Reread(sentence, edit, figure.CoreStart + words.Length - 1);
            if (after?.Quantity.RelationTo(figure.Quantity) is QuantityRelation.Equal or QuantityRelation.Rounded or QuantityRelation.Weaker)
                yield return Replace(sentence, edit.Span, edit.Replacement);
        }
    }

    private static string? Rounded(string text, QuantityExpression figure, SeededChoice choice)
    {
        int end = figure.NumberStart;
        while (end < figure.NumberEnd && (char.IsAsciiDigit(text[end]) || text[end] is ',' or '.'))
            end++;
        if (!decimal.TryParse(text.AsSpan(figure.NumberStart, end - figure.NumberStart), NumberStyles.Number, CultureInfo.InvariantCulture, out decimal number) || number < 10)
            return null;
        decimal step = 1;
        while (number / step >= 100)
            step *= 10;
        decimal down = Math.Floor(number / step) * step;
        if (down == number)
            return null;
        decimal up = down + step;
        bool isUpper = number - down >= step / 2;
        (string hedge, decimal rounded) = choice.Below(2) == 0 ? ("about", isUpper ? up : down) : isUpper ? ("nearly", up) : ("more than", down);
        return $"{hedge} {text[figure.CoreStart..figure.NumberStart]}{rounded.ToString(rounded >= 1000 ? "N0" : "0", CultureInfo.InvariantCulture)}{text[end..figure.NumberEnd]}";
    }
}
