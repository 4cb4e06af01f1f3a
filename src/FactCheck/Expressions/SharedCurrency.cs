using FactCheck.Lexicons;
using FactCheck.Values;

namespace FactCheck.Expressions;

/// <summary>
/// Gives a figure the currency that only its partner carries: "from 200 million euros in 2023 to 250 million in 2024", "£12m, up from 9m".
/// Pure functions.
/// </summary>
internal static class SharedCurrency
{
    private const decimal Million = 1_000_000;

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
        // "raised from 9m to 11m": where more is measured, these are metres.
        bool mayBeMillions = found.Count(IsMetres) == 1;
        for (int i = 0; i < found.Count; i++)
        {
            if (PartnerOf(text, found, i) is { } money && Shared(text, end, found[i], money, mayBeMillions) is { } shared)
                found[i] = shared;
        }
    }

    // The money before that a word of comparison ties to the figure, years between them left out; else the money behind it.
    private static QuantityExpression? PartnerOf(string text, List<QuantityExpression> found, int index)
    {
        if (!NumberContexts.Comparing.Contains(TextWords.Previous(text, found[index].Start, 0, out _)))
            return null;
        int before = index - 1, after = index + 1;
        while (before >= 0 && found[before].Is(QuantityTraits.Year))
            before--;
        while (after < found.Count && found[after].Is(QuantityTraits.Year))
            after++;
        if (before >= 0 && IsMoney(found[before]) && IsOnePassage(text, found[before].End, found[index].Start))
            return found[before];
        return after < found.Count && IsMoney(found[after]) && IsOnePassage(text, found[index].End, found[after].Start)
            && NumberContexts.Comparing.Contains(TextWords.Previous(text, found[after].Start, 0, out _)) ? found[after] : null;
    }

    private static QuantityExpression? Shared(string text, int end, QuantityExpression figure, QuantityExpression money, bool mayBeMillions)
    {
        Quantity quantity = figure.Quantity;
        if (figure.NounStart >= 0 || figure.Is(QuantityTraits.Age) || IsCounting(text, figure.End, end))
            return null;
        if (quantity.Unit == Unit.Count && figure.Is(QuantityTraits.Scaled))
            quantity = quantity with { Unit = money.Quantity.Unit };
        else if (mayBeMillions && IsMetres(figure) && money.Is(QuantityTraits.Scaled) && text.AsSpan(figure.NumberEnd, figure.End - figure.NumberEnd) is "m")
            quantity = Times(quantity, Million) with { Unit = money.Quantity.Unit };
        else
            return null;
        return quantity.Figure is > 0 and var one && money.Quantity.Figure is > 0 and var other && Math.Max(one, other) <= MaxFactor * Math.Min(one, other)
            ? figure with { Quantity = quantity, Traits = figure.Traits | QuantityTraits.Scaled }
            : null;
    }

    private static Quantity Times(Quantity quantity, decimal factor) => quantity with
    {
        Low = quantity.Low * factor,
        High = quantity.High * factor,
        Figure = quantity.Figure * factor,
        Precision = quantity.Precision * factor,
    };

    private static bool IsMetres(QuantityExpression expression) => expression.Quantity.Unit.Id == "metre";

    private static bool IsMoney(QuantityExpression expression) => expression.Quantity.Unit.Dimension == UnitDimension.Money;

    private static bool IsOnePassage(string text, int start, int end) => end - start <= MaxGap && text.AsSpan(start, end - start).IndexOfAny(";:()") < 0;

    // "to 2 million homes": what stands behind is counted.
    private static bool IsCounting(string text, int position, int end)
    {
        int next = TextWords.SkipBlanks(text, position, end);
        if (next < 0 || next >= end || !char.IsLetterOrDigit(text[next]))
            return false;
        string word = TextWords.Next(text, position, end).ToString();
        return !FunctionWords.Contains(word) && !NumberContexts.YearBefore.Contains(word);
    }
}
