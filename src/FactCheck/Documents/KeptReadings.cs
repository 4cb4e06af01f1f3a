namespace FactCheck.Documents;

/// <summary>
/// Numbers what is kept of documents. A table of weak keys for each cost 20 ns a question, and as many are asked as there are pairs of words.
/// </summary>
internal static class KeptReadings
{
    /// <summary>How many there may be; raised when a document is to keep more.</summary>
    public const int Count = 6;

    private static int _taken;

    /// <summary>The next number.</summary>
    public static int Next() => Interlocked.Increment(ref _taken) is <= Count and var taken
        ? taken - 1
        : throw new InvalidOperationException($"A document keeps {Count} readings.");
}
