using System.Runtime.CompilerServices;

namespace FactCheck.Documents;

/// <summary>
/// What is read of a document once and kept as long as the document is. Thread-safe in that concurrent readers may read the same twice and
/// all go on with one of the results.
/// </summary>
internal sealed class KeptReading<T>
    where T : class
{
    private readonly Func<Document, T> _read;
    private readonly int _number = KeptReadings.Next();

    /// <summary>Made once a program, for a static field.</summary>
    public KeptReading(Func<Document, T> read) => _read = read;

    /// <summary>What was read of a document.</summary>
    public T Of(Document document) => document.Kept[_number] is { } kept ? Unsafe.As<T>(kept) : Read(document);

    private T Read(Document document)
    {
        T read = _read(document);
        return Unsafe.As<T>(Interlocked.CompareExchange(ref document.Kept[_number], read, null) ?? read);
    }
}
