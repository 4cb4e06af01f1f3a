using System.Collections.Immutable;
using FactCheck.Claims;
using FactCheck.Documents;
using FactCheck.Values;

namespace FactCheck.Kinds.Derivations;

/// <summary>
/// Supports figures of a rewrite that follow from figures of its sources, and finds reckoning inside one article, or between two, that does not come out.
/// Thread-safe.
/// </summary>
internal sealed class DerivationReviewer : IClaimReviewer
{
    // Longer enumerations are tables, in which something adds up to nearly everything.
    private const int MaxFigures = 12;

    /// <inheritdoc/>
    public void Review(ClaimSet claims, ICollection<Comparison> comparisons)
    {
        ArgumentNullException.ThrowIfNull(claims);
        ArgumentNullException.ThrowIfNull(comparisons);
        ILookup<Document, Claim> figures = claims.Claims.Where(claim => claim.Quantity is not null).ToLookup(claim => claim.Document);
        var sentences = figures.ToDictionary(article => article.Key, article => Read(article.Key, article, Figure.Of));
        foreach ((Document document, List<FigureSentence> read) in sentences)
        {
            if (claims.Rewrite is not null && document != claims.Rewrite)
                continue;
            foreach (FigureSentence sentence in read)
            {
                foreach (Comparison finding in ArithmeticCheck.Of(sentence))
                    comparisons.Add(finding);
            }
        }

        // "More than half" is reckoned with as well.
        ILookup<Document, FigureSentence> bounded = sentences.Keys.SelectMany(document => Read(document, figures[document], Figure.Near)).ToLookup(sentence => sentence.Document);
        foreach ((Document one, Document other) in claims.ComparedPairs())
        {
            AddReckoned(one, other);
            if (claims.Rewrite is not null)
                continue;
            AddReckoned(other, one);
            foreach (Comparison finding in ToldShares.Between([.. bounded[one]], [.. bounded[other]]))
                comparisons.Add(finding);
        }

        if (claims.Rewrite is not { } rewrite || !sentences.TryGetValue(rewrite, out List<FigureSentence>? own))
            return;
        List<FigureSentence> sources = [.. sentences.Where(pair => pair.Key != rewrite).SelectMany(pair => pair.Value)];
        HashSet<Claim> proven = [];
        foreach ((FigureSentence sentence, Figure figure) in own.SelectMany(sentence => sentence.Figures.Select(figure => (sentence, figure))))
        {
            if (ProofFinder.Find(figure, sentence, sources) is { } proof && proven.Add(figure.Claim))
                comparisons.Add(Support(figure, proof, Agreement.Agrees, 0.6));
        }

        // What follows less surely is looked for among bounds and rough figures too.
        List<FigureSentence> rough = [.. bounded.Where(article => article.Key != rewrite).SelectMany(article => article)];
        var latest = new Lazy<int>(() => RoughReckoning.LatestYear(claims.Sources));
        var dated = new Lazy<List<FigureSentence>>(() => DateGaps.Dated(claims.Sources));
        var timed = new Lazy<List<(FigureSentence, List<(int, bool)>)>>(() => ClockGaps.Timed(claims.Sources));
        foreach ((FigureSentence sentence, Figure figure) in bounded[rewrite].SelectMany(sentence => sentence.Figures.Select(figure => (sentence, figure))))
        {
            if (!proven.Contains(figure.Claim) && FindRough(figure, sentence) is { } proof)
                comparisons.Add(Support(figure, proof, Agreement.Compatible, 0.3));
        }

        List<Claim> told = [.. claims.Claims.Where(claim => claim.Document != rewrite && claim.Quantity is not null)];
        var match = PlayingTime.Of(claims.Sources, told);
        foreach (Claim claim in figures[rewrite])
        {
            if ((Counted.Find(claim, rough) ?? Counted.FindBesides(claim, rough)) is { } place)
                comparisons.Add(Support(claim, place, Agreement.Compatible, 0.3));
            else if ((match?.Find(claim) ?? ShortPeriods.Find(claim, claims.Sources, told)) is { } same)
                comparisons.Add(Support(claim, same, Agreement.Agrees, 0.6));
        }

        Proof? FindRough(Figure figure, FigureSentence sentence)
        {
            UnitDimension dimension = figure.Quantity.Unit.Dimension;
            Proof? proof = RoughReckoning.Find(figure, sentence, rough);
            if (dimension != UnitDimension.Count)
                proof ??= Reckoning.OfOne(figure, sentence, rough);
            if (dimension is UnitDimension.Time or UnitDimension.Count)
                proof ??= YearGaps.Find(figure, sentence, dated.Value);
            return dimension == UnitDimension.Time ? proof ?? DateGaps.Find(figure, sentence, dated.Value) ?? ClockGaps.Find(figure, sentence, timed.Value) ?? RoughReckoning.Age(figure, sentence, dated.Value, latest) : proof;
        }

        void AddReckoned(Document one, Document other)
        {
            if (!sentences.TryGetValue(other, out List<FigureSentence>? others))
                return;
            foreach (Comparison finding in ReckonedConflict.Between([.. bounded[one]], others))
                comparisons.Add(finding);
        }
    }

    private static Comparison Support(Figure figure, Proof proof, Agreement agreement, double strength) => Support(figure.Claim, proof, agreement, strength);

    private static Comparison Support(Claim claim, Proof proof, Agreement agreement, double strength) => new()
    {
        Claims = [claim, .. proof.Parts.Select(part => part.Claim)],
        Agreement = agreement,
        Reason = proof.Text,
        Joins = false,
        Strength = strength,
    };

    private static List<FigureSentence> Read(Document document, IEnumerable<Claim> claims, Func<Claim, Figure?> figureOf)
    {
        var sentences = new List<FigureSentence>();
        foreach (IGrouping<int, Claim> group in claims.GroupBy(claim => claim.SentenceIndex).OrderBy(group => group.Key))
        {
            ImmutableArray<Figure> figures =
            [
                .. group.OrderBy(claim => claim.Span).DistinctBy(claim => claim.Span.Start).Select(figureOf).OfType<Figure>(),
            ];
            ImmutableArray<Quantity> scores = [.. group.Select(claim => claim.Quantity!).Where(quantity => quantity.Unit.Dimension == UnitDimension.Score)];
            if (figures.Length + scores.Length > 0 && figures.Length <= MaxFigures)
                sentences.Add(new FigureSentence(document, document.Sentences[group.Key], figures, sentences.Count == 0 ? null : sentences[^1]) { Scores = scores });
        }

        return sentences;
    }
}
