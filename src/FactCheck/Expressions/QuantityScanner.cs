using FactCheck.Values;

namespace FactCheck.Expressions;

/// <summary>
/// Finds the quantities of an English text by hand-written grammar: one pass from left to right, no regular expressions. Thread-safe.
/// </summary>
public sealed class QuantityScanner : IQuantityScanner
{
    private readonly bool _relativeOrdinals;

    internal QuantityScanner(bool relativeOrdinals) => _relativeOrdinals = relativeOrdinals;

    /// <summary>The scanner that the library uses. It leaves out relative ordinals: "last year" states no position.</summary>
    public static QuantityScanner Default { get; } = new(relativeOrdinals: false);

    /// <inheritdoc/>
    public void Scan(string text, int start, int end, ICollection<QuantityExpression> expressions)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(expressions);
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfLessThan(end, start);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(end, text.Length);
        var found = new List<QuantityExpression>();
        new QuantityScan(text, start, end, _relativeOrdinals, found).Run();
        SharedCurrency.Share(text, end, found);
        SharedUnits.Share(text, end, found);
        SuspendedAges.Share(text, found);
        MarkLists(text, found);
        foreach (QuantityExpression expression in found)
            expressions.Add(expression);
    }

    /// <summary>The quantities of a whole text.</summary>
    public IReadOnlyList<QuantityExpression> Scan(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var expressions = new List<QuantityExpression>();
        Scan(text, 0, text.Length, expressions);
        return expressions;
    }

    /// <summary>"22, 24 and 26": figures with nothing but a comma or "and" between them are one list.</summary>
    private static void MarkLists(string text, List<QuantityExpression> found)
    {
        for (int i = 1; i < found.Count; i++)
        {
            (QuantityExpression previous, QuantityExpression current) = (found[i - 1], found[i]);
            ReadOnlySpan<char> between = text.AsSpan(previous.End, current.Start - previous.End).Trim();
            bool ages = previous.Is(QuantityTraits.Age) && (previous.Start < previous.CoreStart || previous.Is(QuantityTraits.Listed)) && current.Quantity is { Unit.Dimension: UnitDimension.Count, Figure: < 130 }
                && current.Is(QuantityTraits.Digits) && current.NounStart < 0 && between is "," or "and" or ", and";
            if (ages)
            {
                // "aged 29, 28 and 27": what begins an age goes for all of them.
                found[i] = current with { Start = current.Start, Quantity = current.Quantity with { Unit = previous.Quantity.Unit }, Traits = current.Traits | QuantityTraits.Age };
                current = found[i];
            }

            bool listed = between is "," or "and" or "or" or "&" or ", and" or ";" && previous.Quantity.Unit == current.Quantity.Unit
                && (ages || !previous.Is(QuantityTraits.Age) || previous.Is(QuantityTraits.Listed));
            if (!listed)
                continue;
            int start = previous.ListStart >= 0 ? previous.ListStart : previous.Start;
            found[i - 1] = previous with { ListStart = start, Traits = previous.Traits | QuantityTraits.Listed };
            found[i] = current with { ListStart = start, Traits = current.Traits | QuantityTraits.Listed };
        }
    }
}
