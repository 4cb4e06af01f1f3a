using FactCheck.Values;

namespace FactCheck.Expressions;

/// <summary>Ages whose years stand behind the last of them only: "15 and 16-year-olds", "14-, 15- and 16-year-olds". Pure functions.</summary>
internal static class SuspendedAges
{
    private const decimal MaxAge = 120;

    /// <summary>Changes the figures among <paramref name="found"/>, which are in text order.</summary>
    public static void Share(string text, List<QuantityExpression> found)
    {
        for (int i = found.Count - 2; i >= 0; i--)
        {
            QuantityExpression last = found[i + 1];
            if (last.Is(QuantityTraits.Age) && last.Quantity.Unit.Dimension == UnitDimension.Time && found[i].Quantity is { Figure: > 0 and <= MaxAge } age && age.Unit == Unit.Count
                && found[i].Is(QuantityTraits.Digits) && Joins(text.AsSpan(found[i].NumberEnd, Math.Max(0, last.Start - found[i].NumberEnd))))
                found[i] = found[i] with { Quantity = age with { Unit = last.Quantity.Unit }, Traits = found[i].Traits | QuantityTraits.Age, NounStart = -1, NounEnd = -1, End = found[i].NumberEnd };
        }
    }

    // " and ", "- or ", "-, "
    private static bool Joins(ReadOnlySpan<char> between) => between.TrimStart('-').Trim() is "and" or "or" or "," or "to" or ", and" or ", or";
}
