using System.Collections.Immutable;
using FactCheck.Documents;

namespace FactCheck.Claims;

/// <summary>All claims of all kinds of the articles under one check. Immutable.</summary>
/// <param name="documents">The documents in the order given; in a check the rewrite comes first and the sources follow.</param>
/// <param name="claims">All claims, by document, then in text order.</param>
/// <param name="rewrite">The document under check; null in a cross-check, where all stand equal.</param>
public sealed class ClaimSet(ImmutableArray<Document> documents, ImmutableArray<Claim> claims, Document? rewrite)
{
    // Looked up for each finding of each reviewer: built once, when first asked for.
    private readonly Lazy<ILookup<Document, Claim>> _byDocument = new(() => claims.ToLookup(claim => claim.Document));
    private readonly Lazy<ILookup<(Document, int), Claim>> _bySentence = new(() => claims.ToLookup(claim => (claim.Document, claim.SentenceIndex)));

    /// <summary>The documents in the order given; in a check the rewrite comes first.</summary>
    public ImmutableArray<Document> Documents { get; } = documents;

    /// <summary>All claims, by document, then in text order.</summary>
    public ImmutableArray<Claim> Claims { get; } = claims;

    /// <summary>The document under check; null in a cross-check.</summary>
    public Document? Rewrite { get; } = rewrite;

    /// <summary>In a check what the rewrite is held against, each document once, in the order given; all documents in a cross-check.</summary>
    internal IEnumerable<Document> Sources => Documents.Where(document => document != Rewrite).Distinct();

    /// <summary>The sentences that were made from sentences of another document; in a check those of the rewrite.</summary>
    internal ImmutableArray<CopiedSentence> Copies { get; init; } = [];

    /// <summary>Whether two documents tell one story; in a check all do.</summary>
    internal Func<Document, Document, bool> TellOneStory { get; init; } = static (_, _) => true;

    /// <summary>How much of their content words two documents have in common, 0 to 1; the names are among them.</summary>
    internal Func<Document, Document, double> LikenessOf { get; init; } = static (_, _) => 1;

    /// <summary>The log-odds that two documents of a cross-check tell one story.</summary>
    internal Func<Document, Document, double> StoryOddsOf { get; init; } = static (_, _) => 0;

    /// <summary>The claims of one document.</summary>
    public IEnumerable<Claim> Of(Document document) => _byDocument.Value[document];

    /// <summary>Every two articles of a cross-check that tell one story, each pair once, in the order given; none in a check.</summary>
    internal IEnumerable<(Document One, Document Other)> StoryPairs()
    {
        if (Rewrite is not null)
            yield break;
        Document[] articles = [.. Documents.Distinct()];
        for (int i = 0; i < articles.Length; i++)
        {
            for (int j = i + 1; j < articles.Length; j++)
            {
                if (TellOneStory(articles[i], articles[j]))
                    yield return (articles[i], articles[j]);
            }
        }
    }

    /// <summary>What is held against what: in a check the rewrite against each source, else <see cref="StoryPairs"/>.</summary>
    internal IEnumerable<(Document One, Document Other)> ComparedPairs() => Rewrite is { } rewrite ? Sources.Select(source => (rewrite, source)) : StoryPairs();

    /// <summary>
    /// The claim that a finding at a place hangs on: of those of its sentence one that lies over the place, then one of the kind preferred,
    /// then the shortest, which says the least beside it. Null where the sentence has none.
    /// </summary>
    internal Claim? AnchorAt(Document document, int sentence, TextSpan place, Func<Claim, bool>? isPreferred = null) =>
        _bySentence.Value[(document, sentence)]
            .OrderBy(claim => claim.Span.Overlaps(place) ? 0 : 1)
            .ThenBy(claim => isPreferred is null || isPreferred(claim) ? 0 : 1)
            .ThenBy(claim => claim.Span.Length)
            .FirstOrDefault();

    /// <summary>The claim that a finding at a place hangs on, where only the place is known.</summary>
    internal Claim? AnchorAt(Location place) =>
        AnchorAt(place.Document, place.Document.Sentences.First(sentence => sentence.Span.Overlaps(place.Span)).Index, place.Span);
}
