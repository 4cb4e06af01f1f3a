using System.Collections.Immutable;
using FactCheck.Alignment;
using FactCheck.Checking;
using FactCheck.Claims;
using FactCheck.Documents;
using FactCheck.Reports;

namespace FactCheck;

/// <summary>
/// Checks a rewrite against its sources, and articles against each other. Immutable and thread-safe; the same input gives the same
/// report, whatever ran before or runs beside it.
/// </summary>
public sealed class FactChecker
{
    // A source is held against many rewrites, and what it claims is the same each time.
    private static readonly int Extracted = KeptReadings.Next();

    private readonly ImmutableArray<ClaimKind> _kinds;
    private readonly ImmutableArray<ClaimKind> _checkedKinds;
    private readonly Judge _judge;
    private readonly SuppressionPolicy _suppressions;

    /// <summary>Makes a checker; later changes to <paramref name="options"/> do not reach it.</summary>
    /// <exception cref="ArgumentException">No kind is given, or two kinds have one name.</exception>
    public FactChecker(FactCheckOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        _kinds = [.. options.Kinds];
        if (_kinds.IsEmpty)
            throw new ArgumentException("A checker needs at least one kind of fact.", nameof(options));
        if (_kinds.GroupBy(kind => kind.Name, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1) is { } twice)
            throw new ArgumentException($"Two kinds are named '{twice.Key}'.", nameof(options));
        _checkedKinds = [.. _kinds.Where(kind => !kind.IsAmongEquals)];
        _judge = new Judge(options.ToHouseRules());
        _suppressions = options.ToSuppressionPolicy();
    }

    /// <summary>The checker with all kinds and default severities.</summary>
    public static FactChecker Default { get; } = new(new FactCheckOptions());

    /// <summary>Checks every claim of a rewrite against its sources.</summary>
    /// <param name="rewrite">The article under check.</param>
    /// <param name="against">One source or several.</param>
    /// <exception cref="ArgumentException">No source is given.</exception>
    public Report Check(Article rewrite, params IEnumerable<Article> against)
    {
        ArgumentNullException.ThrowIfNull(rewrite);
        ArgumentNullException.ThrowIfNull(against);
        return Check(Document.Analyze(rewrite), against.Select(Document.Analyze));
    }

    /// <summary>As <see cref="Check(Article, IEnumerable{Article})"/>, of documents analysed before.</summary>
    /// <exception cref="ArgumentException">No source is given.</exception>
    public Report Check(Document rewrite, params IEnumerable<Document> against)
    {
        ArgumentNullException.ThrowIfNull(rewrite);
        ArgumentNullException.ThrowIfNull(against);
        ImmutableArray<Document> documents = [rewrite, .. against];
        if (documents.Length == 1)
            throw new ArgumentException("A rewrite is checked against at least one source.", nameof(against));
        return Run(documents, rewrite);
    }

    /// <summary>Compares articles with each other, and each with itself.</summary>
    /// <exception cref="ArgumentException">No article is given.</exception>
    public Report CrossCheck(params IEnumerable<Article> articles)
    {
        ArgumentNullException.ThrowIfNull(articles);
        return CrossCheck(articles.Select(Document.Analyze));
    }

    /// <summary>As <see cref="CrossCheck(IEnumerable{Article})"/>, of documents analysed before.</summary>
    /// <exception cref="ArgumentException">No document is given.</exception>
    public Report CrossCheck(params IEnumerable<Document> documents)
    {
        ArgumentNullException.ThrowIfNull(documents);
        ImmutableArray<Document> all = [.. documents];
        if (all.IsEmpty)
            throw new ArgumentException("A cross-check needs at least one article.", nameof(documents));
        return Run(all, rewrite: null);
    }

    /// <summary>The claims an article makes, in text order; kinds that claim the same words stand beside each other.</summary>
    public ImmutableArray<Claim> ExtractClaims(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return ExtractClaims(Document.Analyze(article));
    }

    /// <summary>As <see cref="ExtractClaims(Article)"/>, of a document analysed before.</summary>
    public ImmutableArray<Claim> ExtractClaims(Document document) => ExtractClaims(document, _kinds);

    private ImmutableArray<Claim> ExtractClaims(Document document, ImmutableArray<ClaimKind> kinds)
    {
        ArgumentNullException.ThrowIfNull(document);
        var claims = new List<Claim>();
        if (document.IsEnglish)
        {
            foreach (ClaimKind kind in kinds)
                kind.Extract(document, claims);
        }

        return [.. claims.OrderBy(claim => claim.Span).ThenBy(claim => _kinds.IndexOf(claim.Kind))];
    }

    // Another checker's kinds may claim other things.
    private ImmutableArray<Claim> KeptClaims(Document document, ImmutableArray<ClaimKind> kinds)
    {
        if (document.Kept[Extracted] is not ExtractedClaims kept || kept.Kinds != kinds)
            document.Kept[Extracted] = kept = new ExtractedClaims(kinds, ExtractClaims(document, kinds));
        return kept.Claims;
    }

    private Report Run(ImmutableArray<Document> documents, Document? rewrite)
    {
        ImmutableArray<ClaimKind> kinds = rewrite is null ? _kinds : _checkedKinds;
        var set = new ClaimSet(documents, [.. documents.SelectMany((document, index) => documents.IndexOf(document) == index ? KeptClaims(document, kinds) : ExtractClaims(document, kinds))], rewrite);
        var aligner = new Aligner(set);
        set = new ClaimSet(documents, set.Claims, rewrite) { Copies = aligner.Copies, TellOneStory = aligner.TellOneStory, LikenessOf = aligner.LikenessOf, StoryOddsOf = aligner.StoryOddsOf };
        List<AlignedComparison> comparisons = aligner.Compare();
        var reviews = new List<Comparison>();
        foreach (ClaimKind kind in kinds)
            kind.Reviewer?.Review(set, reviews);
        Judgement judgement = _judge.Decide(set, comparisons, reviews);
        RewriteAlignment? alignment = rewrite is null || rewrite.Sentences.IsEmpty || !documents.All(document => document.IsEnglish)
            ? null
            : ConsistencyFeatures.Align(rewrite, documents[1..], judgement.Claims, judgement.Findings);
        Consistency? consistency = alignment is null ? null : Consistency.Of(alignment, judgement.Claims, judgement.Findings);
        ImmutableArray<Finding> findings = alignment is null
            ? judgement.Findings
            : SuspectWords.Add(alignment, judgement.Claims, judgement.Findings, documents, _judge.SeverityOf(SuspectWords.Rules[0]));
        return new Report
        {
            Documents = documents,
            IsCheck = rewrite is not null,
            Claims = judgement.Claims,
            Clusters = judgement.Clusters,
            Findings = _suppressions.Apply(documents, findings),
            Counts = judgement.Counts,
            Score = consistency?.Score,
            IsConsistent = consistency is null ? null : consistency.Score >= Consistency.Threshold,
            Contributions = consistency?.Contributions ?? [],
            NotChecked = [.. documents
                .Where(document => !document.IsEnglish)
                .Select(document => $"{document.Article.Name} is not in English and was not checked")],
        };
    }
}
