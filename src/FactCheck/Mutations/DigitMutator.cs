using FactCheck.Documents;
using FactCheck.Expressions;
using FactCheck.Lexicons;

namespace FactCheck.Mutations;

/// <summary>Changes one digit of a figure, or one number word below ten.</summary>
internal sealed class DigitMutator() : Mutator(MutationKind.Digit)
{
    private static readonly string[] Words = [.. LexiconTable.Load("ap-style.tsv").Rows.Where(row => row["kind"] == "number").Select(row => row["style"])];

    public override IEnumerable<Mutation> Find(MutationContext context, SeededChoice choice)
    {
        foreach ((int sentence, QuantityExpression figure) in context.Figures)
        {
            if (!FigureChange.IsFigure(figure))
                continue;
            TextSpan number = FigureChange.Number(figure);
            string written = number.Of(context.Text).ToString();
            string changed = figure.Is(QuantityTraits.Digits) ? OtherDigit(written, choice) : OtherWord(written, choice);
            if (changed == written || context.Says(changed))
                continue;
            var edit = new TextEdit(number, changed);
            if (context.Reread(sentence, edit, figure.NumberStart) is { } after && FigureChange.Differs(figure.Quantity, after.Quantity))
                yield return Replace(sentence, number, changed);
        }
    }

    private static string OtherDigit(string written, SeededChoice choice)
    {
        List<int> digits = [.. Enumerable.Range(0, written.Length).Where(i => char.IsAsciiDigit(written[i]))];
        if (digits.Count == 0)
            return written;
        // The last digit of a long figure is the least likely to be a matter of rounding, the first the most likely to be seen: any of them.
        int place = choice.Of(digits);
        int old = written[place] - '0';
        int lowest = place == digits[0] && digits.Count > 1 ? 1 : 0;
        int digit = old;
        while (digit == old || (digits.Count == 1 && digit < 2))
            digit = lowest + choice.Below(10 - lowest);
        return $"{written[..place]}{digit}{written[(place + 1)..]}";
    }

    private static string OtherWord(string written, SeededChoice choice)
    {
        int old = Array.FindIndex(Words, word => word.Equals(written, StringComparison.OrdinalIgnoreCase));
        if (old < 1)
            return written;
        int other = old;
        while (other == old)
            other = 1 + choice.Below(Words.Length - 1);
        return Inflection.Cased(Words[other], written);
    }
}
