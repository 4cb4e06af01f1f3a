using System.Globalization;
using FactCheck.Documents;
using FactCheck.Expressions;
using FactCheck.Lexicons;

namespace FactCheck.Mutations;

/// <summary>Exchanges the scale word of a figure, or gives a whole number one zero too many.</summary>
internal sealed class ScaleMutator() : Mutator(MutationKind.Scale)
{
    private static readonly Exchanges Scales = Exchanges.Of("scale");

    public override IEnumerable<Mutation> Find(MutationContext context, SeededChoice choice)
    {
        foreach ((int sentence, QuantityExpression figure) in context.Figures)
        {
            if (!FigureChange.IsFigure(figure))
                continue;
            TextSpan number = FigureChange.Number(figure);
            string written = number.Of(context.Text).ToString();
            string? changed = figure.Is(QuantityTraits.Scaled) ? OtherScale(written, choice) : MoreZeros(written);
            if (changed is null || context.Says(changed))
                continue;
            if (context.Reread(sentence, new TextEdit(number, changed), figure.NumberStart) is { } after && FigureChange.Differs(figure.Quantity, after.Quantity))
                yield return Replace(sentence, number, changed);
        }
    }

    private static string? OtherScale(string written, SeededChoice choice)
    {
        int last = written.Length;
        while (last > 0 && char.IsLetter(written[last - 1]))
            last--;
        string scale = written[last..];
        return scale.Length > 0 && Scales.For(scale) is { Length: > 0 } others ? written[..last] + Inflection.Cased(choice.Of(others), scale) : null;
    }

    private static string? MoreZeros(string written) =>
        int.TryParse(written, NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out int number) && number is >= 10 and < 100_000_000
            ? (number * 10L).ToString(written.Contains(',', StringComparison.Ordinal) || number >= 1000 ? "N0" : "#,0", CultureInfo.InvariantCulture)
            : null;
}
