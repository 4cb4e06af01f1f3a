using FactCheck.Lexicons;
using FactCheck.Values;

namespace FactCheck.Expressions;

/// <summary>
/// Gives a figure the unit that only its partner carries: "from 22 to 41 percent", "from 94 minutes to 52", "17 instead of 19 percent",
/// "60 litres, 25 fewer than before". Currencies are <see cref="SharedCurrency"/>'s. Pure functions.
/// </summary>
internal static class SharedUnits
{
    // Longer texts between two figures are more than a comparison of them.
    private const int MaxGap = 60;

    // Figures farther apart than this factor are hardly two states of one thing.
    private const decimal MaxFactor = 100;

    /// <summary>Changes the figures among <paramref name="found"/>, which are in text order.</summary>
    /// <param name="text">The text they stand in.</param>
    /// <param name="end">Where the scanned part of the text ends.</param>
    /// <param name="found">The quantities of the text.</param>
    public static void Share(string text, int end, List<QuantityExpression> found)
    {
        for (int i = 0; i + 1 < found.Count; i++)
        {
            if (IsBare(text, end, found[i], isFirst: true) && IsAmount(found[i + 1]) && IsFirstOfTwo(text, found[i], found[i + 1]))
                found[i] = In(found[i], found[i + 1]);
            else if (IsAmount(found[i]) && IsBare(text, end, found[i + 1], isFirst: false) && IsSecondOfTwo(text, found[i], found[i + 1]))
                found[i + 1] = In(found[i + 1], found[i]);
        }
    }

    private static QuantityExpression In(QuantityExpression bare, QuantityExpression amount)
    {
        return bare.Quantity.Figure is > 0 and var one && amount.Quantity.Figure is > 0 and var other && Math.Max(one, other) <= MaxFactor * Math.Min(one, other)
            ? bare with { Quantity = bare.Quantity with { Unit = amount.Quantity.Unit } }
            : bare;
    }

    private static bool IsAmount(QuantityExpression expression) =>
        expression.Quantity.Unit.Dimension is not (UnitDimension.Count or UnitDimension.Ordinal or UnitDimension.Ratio or UnitDimension.Score or UnitDimension.Money or UnitDimension.Other)
        && !expression.Is(QuantityTraits.Age) && !expression.Is(QuantityTraits.Fraction);

    private static bool IsBare(string text, int end, QuantityExpression figure, bool isFirst) =>
        figure.Quantity.Unit == Unit.Count && figure.Quantity.Figure is not null && figure.NounStart < 0
        && !figure.Is(QuantityTraits.Year) && !figure.Is(QuantityTraits.Age) && !figure.Is(QuantityTraits.One) && (isFirst || !IsCounting(text, figure.End, end));

    // "from 22 to 41 percent", "17 instead of 19 percent"
    private static bool IsFirstOfTwo(string text, QuantityExpression bare, QuantityExpression amount) => Between(text, bare, amount) switch
    {
        "to" => TextWords.Previous(text, bare.CoreStart, 0, out _) is "from",
        "instead of" or "rather than" => true,

        // "got six and four years"; "in one and two years later" tells when.
        "and" => amount.Quantity.Unit.Id is "year" or "month" or "week" or "day" && !ClauseWords.Is(TextWords.Next(text, amount.End, text.Length).ToString(), ClauseWord.Offset)
            && !TextWords.Previous(text, bare.CoreStart, 0, out _).Equals("between", StringComparison.OrdinalIgnoreCase),
        _ => false,
    };

    // "from 94 minutes to 52", "19 percent, up from 17", "60 litres a day, 25 fewer"
    private static bool IsSecondOfTwo(string text, QuantityExpression amount, QuantityExpression bare)
    {
        ReadOnlySpan<char> before = TextWords.Previous(text, bare.Start, 0, out int start);
        if (bare.Start - amount.End > MaxGap || text.AsSpan(amount.End, bare.Start - amount.End).IndexOfAny(";:()") >= 0)
            return false;
        return before switch
        {
            "to" => TextWords.Previous(text, amount.Start, 0, out _) is "from",
            "from" or "than" or "against" or "versus" => true,
            "with" or "of" => TextWords.Previous(text, start, 0, out _) is "compared" or "instead",
            _ => TextWords.Next(text, bare.End, text.Length) is "fewer" or "less" or "more" && text.AsSpan(0, bare.Start).TrimEnd() is [.., ','],
        };
    }

    private static string Between(string text, QuantityExpression first, QuantityExpression second) => text[first.End..Math.Max(first.End, second.CoreStart)].Trim();

    // "to 2 million homes": what stands behind is counted.
    private static bool IsCounting(string text, int position, int end)
    {
        int next = TextWords.SkipBlanks(text, position, end);
        if (next < 0 || next >= end || !char.IsLetterOrDigit(text[next]))
            return false;
        string word = TextWords.Next(text, position, end).ToString();

        // "25 fewer than hitherto", and not "25 fewer people"
        if (word is "fewer" or "less" or "more")
            return char.IsLetter(text[Math.Min(end - 1, next + word.Length + 1)]) && TextWords.Next(text, next + word.Length, end) is not ("than" or "and" or "but");
        return !FunctionWords.Contains(word) && !NumberContexts.YearBefore.Contains(word);
    }
}
