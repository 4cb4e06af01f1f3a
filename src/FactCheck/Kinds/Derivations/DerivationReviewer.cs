using System.Collections.Immutable;
using FactCheck.Claims;
using FactCheck.Documents;
using FactCheck.Values;

namespace FactCheck.Kinds.Derivations;

/// <summary>
/// Supports figures of a rewrite that follow from figures of its sources, and finds reckoning inside one article that does not come out.
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
        var sentences = new Dictionary<Document, List<FigureSentence>>();
        foreach (IGrouping<Document, Claim> article in claims.Claims.Where(claim => claim.Quantity is not null).GroupBy(claim => claim.Document))
            sentences[article.Key] = Read(article.Key, article);
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

        if (claims.Rewrite is null || !sentences.TryGetValue(claims.Rewrite, out List<FigureSentence>? own))
            return;
        List<FigureSentence> sources = [.. sentences.Where(pair => pair.Key != claims.Rewrite).SelectMany(pair => pair.Value)];
        foreach (FigureSentence sentence in own)
        {
            foreach (Figure figure in sentence.Figures)
            {
                if (ProofFinder.Find(figure, sentence, sources) is not { } proof)
                    continue;
                comparisons.Add(new Comparison
                {
                    Claims = [figure.Claim, .. proof.Parts.Select(part => part.Claim)],
                    Agreement = Agreement.Agrees,
                    Reason = proof.Text,
                    Joins = false,
                    Strength = 0.6,
                });
            }
        }
    }

    private static List<FigureSentence> Read(Document document, IEnumerable<Claim> claims)
    {
        var sentences = new List<FigureSentence>();
        foreach (IGrouping<int, Claim> group in claims.GroupBy(claim => claim.SentenceIndex).OrderBy(group => group.Key))
        {
            ImmutableArray<Figure> figures =
            [
                .. group.OrderBy(claim => claim.Span).DistinctBy(claim => claim.Span.Start).Select(Figure.Of).OfType<Figure>(),
            ];
            if (figures.Length is > 0 and <= MaxFigures)
                sentences.Add(new FigureSentence(document, document.Sentences[group.Key], figures, sentences.Count == 0 ? null : sentences[^1])
                {
                    Scores = [.. group.Select(claim => claim.Quantity!).Where(quantity => quantity.Unit.Dimension == UnitDimension.Score)],
                });
        }

        return sentences;
    }
}
