namespace FactCheck.Expressions;

/// <summary>The dates, times and lengths in the sentences of a document, scanned once although four kinds of fact read them. Thread-safe.</summary>
internal static class SentenceDates
{
    private static readonly SentenceScans<TemporalExpression> Scans = new(DateScanner.Scan);

    /// <summary>What <see cref="DateScanner"/> finds in <c>[start, end)</c>.</summary>
    /// <param name="document">Whose text it is; what was found is kept as long as it lives.</param>
    /// <param name="text">Its text.</param>
    /// <param name="start">First offset to scan.</param>
    /// <param name="end">Offset to stop before.</param>
    public static IReadOnlyList<TemporalExpression> In(object document, string text, int start, int end) => Scans.In(document, text, start, end);
}
