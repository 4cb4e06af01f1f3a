using System.Globalization;
using FactCheck.Expressions;
using FactCheck.Values;
using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.Number;

namespace FactCheck.Recognizers;

/// <summary>
/// Finds plain numbers with <see cref="NumberRecognizer"/>. It knows no hedges, units or currencies, and what it finds is exact: use it to
/// compare, or as a start for a scanner of your own. Thread-safe.
/// </summary>
public sealed class RecognizersQuantityScanner : IQuantityScanner
{
    /// <inheritdoc/>
    public void Scan(string text, int start, int end, ICollection<QuantityExpression> expressions)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(expressions);
        foreach (ModelResult result in NumberRecognizer.RecognizeNumber(text[start..end], Culture.English).OrderBy(result => result.Start))
        {
            string? value = result.Resolution is { } resolution && resolution.TryGetValue("value", out object? resolved) ? resolved?.ToString() : null;
            if (!decimal.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal figure))
                continue;

            // The recogniser's ends are inclusive.
            int first = start + result.Start;
            int after = start + result.End + 1;
            expressions.Add(new QuantityExpression
            {
                Start = first,
                End = after,
                CoreStart = first,
                CoreEnd = after,
                NumberStart = first,
                NumberEnd = after,
                Quantity = new Quantity { Unit = Unit.Count, Low = figure, High = figure, Figure = figure, Hedge = Hedge.Exact },
            });
        }
    }
}
