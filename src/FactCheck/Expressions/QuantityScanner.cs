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
        new QuantityScan(text, start, end, _relativeOrdinals, expressions).Run();
    }

    /// <summary>The quantities of a whole text.</summary>
    public IReadOnlyList<QuantityExpression> Scan(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var expressions = new List<QuantityExpression>();
        Scan(text, 0, text.Length, expressions);
        return expressions;
    }
}
