using System.Collections.Immutable;
using FactCheck.Documents;

namespace FactCheck.Kinds.Quotes;

/// <summary>All words of an article in order, findable by word, with the quotations they stand in. Built once an article and check.</summary>
internal sealed class PassageIndex
{
    private readonly Dictionary<ulong, int> _last;
    private readonly int[] _previous;
    private readonly int[] _quotationOf;

    private PassageIndex(Document document, List<QuoteWord> words, ImmutableArray<Quotation> quotations)
    {
        Document = document;
        Words = words;
        Quotations = quotations;
        _last = new Dictionary<ulong, int>(words.Count);
        _previous = new int[words.Count];
        _quotationOf = new int[words.Count];
        int next = 0;
        for (int i = 0; i < words.Count; i++)
        {
            _previous[i] = _last.TryGetValue(words[i].Key, out int last) ? last : -1;
            _last[words[i].Key] = i;
            while (next < quotations.Length && quotations[next].Content.End <= words[i].Start)
                next++;
            _quotationOf[i] = next < quotations.Length && quotations[next].Content.Start <= words[i].Start ? next : -1;
        }
    }

    /// <summary>The article.</summary>
    public Document Document { get; }

    /// <summary>Its words, page furniture left out.</summary>
    public List<QuoteWord> Words { get; }

    /// <summary>Its quotations, in text order.</summary>
    public ImmutableArray<Quotation> Quotations { get; }

    /// <summary>Builds the index of a document.</summary>
    public static PassageIndex Of(Document document)
    {
        var words = new List<QuoteWord>(document.Tokens.Length);
        foreach (Block block in document.Blocks)
        {
            if (block.Kind != BlockKind.Furniture)
                QuoteWordScanner.Scan(document.Text, block.Span, words, gaps: false);
        }

        return new PassageIndex(document, words, document.Quotations);
    }

    /// <summary>The last place of a word; -1 when the article does not have it.</summary>
    public int LastOf(ulong key) => _last.GetValueOrDefault(key, -1);

    /// <summary>The place of the same word before this one; -1 when there is none.</summary>
    public int PreviousOf(int word) => _previous[word];

    /// <summary>The quotation a word stands in, as an index into <see cref="Quotations"/>; -1 when it is not quoted.</summary>
    public int QuotationOf(int word) => _quotationOf[word];
}
