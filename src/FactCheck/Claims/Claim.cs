using System.Collections.Immutable;
using FactCheck.Documents;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>One checkable statement of one kind. Immutable; derived types add the value.</summary>
public abstract class Claim
{
    // A smaller number behind a noun may number it: "flight 612".
    private const decimal LeastAmount = 1000;

    /// <summary>Places a claim in its document.</summary>
    protected Claim(ClaimKind kind, Document document, TextSpan span, int sentence)
    {
        ArgumentNullException.ThrowIfNull(kind);
        ArgumentNullException.ThrowIfNull(document);
        Kind = kind;
        Document = document;
        Span = span;
        SentenceIndex = sentence;
    }

    /// <summary>The kind of fact.</summary>
    public ClaimKind Kind { get; }

    /// <summary>The document that makes the claim.</summary>
    public Document Document { get; }

    /// <summary>The words of the claim.</summary>
    public TextSpan Span { get; }

    /// <summary>Index of the sentence in <see cref="Document.Sentences"/>.</summary>
    public int SentenceIndex { get; }

    /// <summary>The sentence the claim stands in.</summary>
    public Sentence Sentence => Document.Sentences[SentenceIndex];

    /// <summary>Document and span together.</summary>
    public Location Location => new(Document, Span);

    /// <summary>The claim's quantity; null for kinds that state none.</summary>
    public Quantity? Quantity { get; init; }

    /// <summary>What the quantity measures; null for kinds that measure nothing.</summary>
    public Measure? Measure { get; init; }

    /// <summary>
    /// Whether its figure is a large number with no unit behind the noun that it is the amount of: "revenue of 1.9 billion", "a bonus of 25,000".
    /// Such an amount may be in any unit.
    /// </summary>
    internal bool IsAmountOfNoun => Quantity is { Unit.Dimension: UnitDimension.Count, Figure: >= LeastAmount } && Measure?.HeadSpan is { } head && head.End <= Span.Start;

    /// <summary>Who is said to say it; null when the article says it itself.</summary>
    public Attribution? Attribution { get; init; }

    /// <summary>
    /// What the candidate index files the claim under: lemmas, names and magnitudes, prefixed by their sort ("n:event", "e:kazakhstan").
    /// Two claims that share no key are never compared.
    /// </summary>
    public ImmutableArray<string> Keys { get; init; } = [];
}
