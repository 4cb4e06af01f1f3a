using System.Runtime.CompilerServices;

namespace FactCheck.Expressions;

/// <summary>What a scanner finds in the sentences of a document, scanned once although several kinds of fact read it. Thread-safe.</summary>
/// <param name="scan">Scans <c>[start, end)</c> of a text; a pure function.</param>
internal sealed class SentenceScans<T>(Func<string, int, int, IReadOnlyList<T>> scan)
{
    private readonly ConditionalWeakTable<object, Dictionary<(int Start, int End), IReadOnlyList<T>>> _found = [];

    /// <summary>What is found in <c>[start, end)</c>.</summary>
    /// <param name="document">Whose text it is; what was found is kept as long as it lives.</param>
    /// <param name="text">Its text.</param>
    /// <param name="start">First offset to scan.</param>
    /// <param name="end">Offset to stop before.</param>
    public IReadOnlyList<T> In(object document, string text, int start, int end)
    {
        Dictionary<(int Start, int End), IReadOnlyList<T>> known = _found.GetOrCreateValue(document);
        lock (known)
        {
            if (!known.TryGetValue((start, end), out IReadOnlyList<T>? found))
                known.Add((start, end), found = scan(text, start, end));
            return found;
        }
    }
}
