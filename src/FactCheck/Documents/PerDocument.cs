namespace FactCheck.Documents;

/// <summary>Reads a document once where it is held against several others. Pure functions; what they return is not thread-safe.</summary>
internal static class PerDocument
{
    /// <summary>The same reader, which remembers what it has read as long as it lives.</summary>
    public static Func<Document, T> Once<T>(Func<Document, T> read)
    {
        var known = new Dictionary<Document, T>();
        return document =>
        {
            if (!known.TryGetValue(document, out T? found))
                known.Add(document, found = read(document));
            return found;
        };
    }
}
