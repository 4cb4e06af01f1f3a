using FactCheck.Documents;
using FactCheck.Expressions;
using FactCheck.Lexicons;
using FactCheck.Values;

namespace FactCheck.Mutations;

/// <summary>Leaves a figure as it is and gives it another unit or currency.</summary>
internal sealed class UnitMutator() : Mutator(MutationKind.Unit)
{
    private static readonly Exchanges Units = Exchanges.Of("unit");

    public override IEnumerable<Mutation> Find(MutationContext context, SeededChoice choice)
    {
        foreach ((int sentence, QuantityExpression figure) in context.Figures)
        {
            if (figure.Quantity.Unit.Dimension is UnitDimension.Count or UnitDimension.Score || figure.Quantity.Figure is null)
                continue;
            foreach (TextSpan unit in UnitSpans(figure, context.Text))
            {
                string written = unit.Of(context.Text).ToString();
                if (Units.For(written) is not { Length: > 0 } others)
                    continue;
                var edit = new TextEdit(unit, Inflection.Cased(choice.Of(others), written));
                int at = unit.Start < figure.NumberStart ? figure.NumberStart + edit.Replacement.Length - unit.Length : figure.NumberStart;
                if (context.Reread(sentence, edit, at) is { } after && IsOther(figure.Quantity, after.Quantity))
                {
                    yield return Replace(sentence, unit, edit.Replacement);
                    break;
                }
            }
        }
    }

    private static bool IsOther(Quantity before, Quantity after) =>
        before.Unit != after.Unit && before.Figure == after.Figure && !before.Unit.MayBe(after.Unit)
        && before.RelationTo(after) is QuantityRelation.Disjoint or QuantityRelation.Incomparable;

    private static IEnumerable<TextSpan> UnitSpans(QuantityExpression figure, string text)
    {
        if (Trimmed(text, figure.NumberEnd, Math.Max(figure.NumberEnd, figure.CoreEnd)) is { Length: > 0 } behind)
            yield return behind;
        if (Trimmed(text, figure.CoreStart, Math.Max(figure.CoreStart, figure.NumberStart)) is { Length: > 0 } before)
            yield return before;
    }

    private static TextSpan Trimmed(string text, int start, int end)
    {
        while (start < end && (char.IsWhiteSpace(text[start]) || text[start] == '-'))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        return new TextSpan(start, end);
    }
}
