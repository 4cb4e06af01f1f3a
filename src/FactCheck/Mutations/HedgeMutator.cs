using FactCheck.Documents;
using FactCheck.Expressions;
using FactCheck.Lexicons;
using FactCheck.Values;

namespace FactCheck.Mutations;

/// <summary>Turns the hedge of a figure ("over" into "under"), or drops one that left the figure open.</summary>
internal sealed class HedgeMutator() : Mutator(MutationKind.Hedge)
{
    private static readonly Exchanges Hedges = Exchanges.Of("hedge");

    public override IEnumerable<Mutation> Find(MutationContext context, SeededChoice choice)
    {
        foreach ((int sentence, QuantityExpression figure) in context.Figures)
        {
            if (figure.HedgeStart < 0 || !FigureChange.IsFigure(figure))
                continue;
            var hedge = new TextSpan(figure.HedgeStart, figure.HedgeEnd);
            string written = hedge.Of(context.Text).ToString();
            bool mayDrop = figure.Quantity.Hedge is Hedge.Over or Hedge.AtLeast or Hedge.Under or Hedge.AtMost or Hedge.Nearly
                && hedge.Start > context.Document.Sentences[sentence].Span.Start;
            var others = Hedges.For(written);
            if (others.IsEmpty && !mayDrop)
                continue;
            TextEdit edit = others.IsEmpty || (mayDrop && choice.Below(2) == 0)
                ? new TextEdit(new TextSpan(hedge.Start, figure.CoreStart), "")
                : new TextEdit(hedge, Inflection.Cased(choice.Of(others), written));
            int at = figure.NumberStart + edit.Replacement.Length - edit.Span.Length;
            if (context.Reread(sentence, edit, at) is { } after && IsOther(figure.Quantity, after.Quantity))
                yield return Replace(sentence, edit.Span, edit.Replacement);
        }
    }

    private static bool IsOther(Quantity before, Quantity after) =>
        before.Figure == after.Figure && before.Unit == after.Unit && Side(before.Hedge) != Side(after.Hedge)
        && before.RelationTo(after) != QuantityRelation.Equal;

    private static int Side(Hedge hedge) => hedge switch
    {
        Hedge.Over or Hedge.AtLeast => 1,
        Hedge.Under or Hedge.AtMost or Hedge.Nearly => -1,
        _ => 0,
    };
}
