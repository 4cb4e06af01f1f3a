namespace FactCheck.Expressions;

/// <summary>Finds the quantities of a text. Implementations are thread-safe.</summary>
public interface IQuantityScanner
{
    /// <summary>Adds the quantities of <c>[start, end)</c> to <paramref name="expressions"/>, in the order of the text and without overlaps.</summary>
    /// <param name="text">The text; words before <paramref name="start"/> are not looked at.</param>
    /// <param name="start">First offset to scan.</param>
    /// <param name="end">Offset to stop before.</param>
    /// <param name="expressions">What the quantities are added to.</param>
    void Scan(string text, int start, int end, ICollection<QuantityExpression> expressions);
}
