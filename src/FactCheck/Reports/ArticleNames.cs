using System.Collections.Immutable;
using FactCheck.Documents;

namespace FactCheck.Reports;

/// <summary>What a report calls its articles: each name once, so that a location leads to one article.</summary>
internal sealed class ArticleNames
{
    private readonly Dictionary<Document, string> _names = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Document, string> _labels = new(ReferenceEqualityComparer.Instance);

    public ArticleNames(ImmutableArray<Document> documents)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (Document document in documents)
            _names.TryAdd(document, Unique(document.Article.Name, taken));

        ILookup<string, Document> byFile = _names.Keys.ToLookup(document => FileName(_names[document]), StringComparer.Ordinal);
        foreach (Document document in _names.Keys)
        {
            string file = FileName(_names[document]);
            _labels.Add(document, byFile[file].Count() == 1 ? file : _names[document]);
        }
    }

    /// <summary>The id a machine joins locations and articles by: the article's name, numbered where two articles share it.</summary>
    public string Of(Document document) => _names.TryGetValue(document, out string? name) ? name : document.Article.Name;

    /// <summary>The name a reader sees: the file name without its folder where that tells the articles apart.</summary>
    public string Label(Document document) => _labels.TryGetValue(document, out string? label) ? label : document.Article.Name;

    private static string Unique(string name, HashSet<string> taken)
    {
        string unique = name;
        for (int number = 2; !taken.Add(unique); number++)
            unique = $"{name}#{number}";

        return unique;
    }

    private static string FileName(string name)
    {
        int slash = name.AsSpan().LastIndexOfAny('/', '\\');
        return slash >= 0 && slash + 1 < name.Length && !name.Contains("://", StringComparison.Ordinal) ? name[(slash + 1)..] : name;
    }
}
