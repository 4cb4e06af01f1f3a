using FactCheck.Documents;

namespace FactCheck.Kinds.Quotes;

/// <summary>Where a quotation comes from, and what was done to it.</summary>
/// <param name="Verdict">How it stands to the article.</param>
/// <param name="Coverage">The share of its words that the article has in one place, 0 to 1.</param>
internal sealed record QuoteMatch(QuoteVerdict Verdict, double Coverage)
{
    /// <summary>The passages of the article, in the order of the quotation; empty for <see cref="QuoteVerdict.Absent"/>.</summary>
    public IReadOnlyList<TextSpan> Passages { get; init; } = [];

    /// <summary>The quotation of the article most of the words stand in, as an index; -1 when they are not quoted there.</summary>
    public int Quotation { get; init; } = -1;

    /// <summary>The changed words as the quotation has them; empty when words were only left out.</summary>
    public string Changed { get; init; } = "";

    /// <summary>The words of the article in their place; empty when words were only added.</summary>
    public string Original { get; init; } = "";

    /// <summary>Whether the change turns the statement round.</summary>
    public bool Negates { get; init; }
}
