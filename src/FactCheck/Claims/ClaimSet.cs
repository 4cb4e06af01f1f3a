using System.Collections.Immutable;
using FactCheck.Documents;

namespace FactCheck.Claims;

/// <summary>All claims of all kinds of the articles under one check. Immutable.</summary>
/// <param name="documents">The documents in the order given; in a check the rewrite comes first and the sources follow.</param>
/// <param name="claims">All claims, by document, then in text order.</param>
/// <param name="rewrite">The document under check; null in a cross-check, where all stand equal.</param>
public sealed class ClaimSet(ImmutableArray<Document> documents, ImmutableArray<Claim> claims, Document? rewrite)
{
    /// <summary>The documents in the order given; in a check the rewrite comes first.</summary>
    public ImmutableArray<Document> Documents { get; } = documents;

    /// <summary>All claims, by document, then in text order.</summary>
    public ImmutableArray<Claim> Claims { get; } = claims;

    /// <summary>The document under check; null in a cross-check.</summary>
    public Document? Rewrite { get; } = rewrite;

    /// <summary>The sentences that were made from sentences of another document; in a check those of the rewrite.</summary>
    internal ImmutableArray<CopiedSentence> Copies { get; init; } = [];

    /// <summary>Whether two documents tell one story; in a check all do.</summary>
    internal Func<Document, Document, bool> TellOneStory { get; init; } = static (_, _) => true;

    /// <summary>The claims of one document.</summary>
    public IEnumerable<Claim> Of(Document document) => Claims.Where(claim => ReferenceEquals(claim.Document, document));
}
