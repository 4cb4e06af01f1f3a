using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace FactCheck.Expressions;

/// <summary>
/// The quantities in the sentences of a text, scanned once although three kinds of fact read them: a third of the time of extraction. Kept as
/// long as the text is. Thread-safe.
/// </summary>
internal static class SentenceQuantities
{
    private static readonly ConditionalWeakTable<string, ConcurrentDictionary<(int Start, int End), ImmutableArray<QuantityExpression>>> Texts = [];

    /// <summary>The quantities of <c>[start, end)</c>, as <see cref="QuantityScanner.Default"/> finds them.</summary>
    public static ImmutableArray<QuantityExpression> In(string text, int start, int end) =>
        Texts.GetOrCreateValue(text).GetOrAdd((start, end), static (range, text) => Scan(text, range.Start, range.End), text);

    private static ImmutableArray<QuantityExpression> Scan(string text, int start, int end)
    {
        var expressions = ImmutableArray.CreateBuilder<QuantityExpression>();
        QuantityScanner.Default.Scan(text, start, end, expressions);
        return expressions.ToImmutable();
    }
}
