using FactCheck.Claims;
using FactCheck.Documents;

namespace FactCheck.Kinds.Quotes;

/// <summary>Words in quotation marks, with who is said to have said them. Scare quotes and titles are no quotations.</summary>
internal sealed class QuoteClaim : Claim
{
    /// <summary>Makes a claim of a quotation.</summary>
    public QuoteClaim(ClaimKind kind, Document document, Quotation quotation, int sentence)
        : base(kind, document, quotation.Content, sentence) => Quotation = quotation;

    /// <summary>Marks and content.</summary>
    public Quotation Quotation { get; }

    /// <summary>The token that names the speaker, -1 when nobody is named; a pronoun counts.</summary>
    public int SpeakerToken { get; init; } = -1;

    /// <summary>The words between the marks; gaps where an ellipsis or brackets stand.</summary>
    public required IReadOnlyList<QuoteWord> Words { get; init; }
}
