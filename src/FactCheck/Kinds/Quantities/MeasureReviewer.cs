using FactCheck.Claims;
using FactCheck.Documents;
using FactCheck.Entities;
using FactCheck.Language;

namespace FactCheck.Kinds.Quantities;

/// <summary>
/// Between articles that stand equal, looks for one figure that is said of two measures: 23 trillion dollars are the output of a bloc in one
/// and its trade in the other. Thread-safe.
/// </summary>
internal sealed class MeasureReviewer : IClaimReviewer
{
    // A word that few sentences of its article have tells what a sentence is about.
    private const double MinRarity = 0.5;

    /// <inheritdoc/>
    public void Review(ClaimSet claims, ICollection<Comparison> comparisons)
    {
        ArgumentNullException.ThrowIfNull(claims);
        ArgumentNullException.ThrowIfNull(comparisons);
        Func<Document, List<PlacedFigure>> read = PerDocument.Once<List<PlacedFigure>>(document => [.. claims.Of(document).OfType<QuantityClaim>().Where(IsParticular).Select(claim => new PlacedFigure(claim))]);
        foreach ((Document one, Document other) in claims.StoryPairs())
        {
            foreach (PlacedFigure figure in read(one))
            {
                List<PlacedFigure> same = read(other).FindAll(figure.HasFigureOf);
                if (same.Count > 0 && same.TrueForAll(figure.MeasuresOther) && same.Find(rival => AreOfOne(figure, rival)) is { } swapped
                    && read(one).FindAll(swapped.HasFigureOf).TrueForAll(swapped.MeasuresOther))
                    comparisons.Add(Swapped(figure, swapped));
            }
        }
    }

    private static bool IsParticular(QuantityClaim claim) => claim.Origin == QuantityOrigin.Stated && Wording.IsParticular(claim.Quantity!);

    // Somebody both sentences name; or, where one names nobody, a thing both speak of and few other sentences do.
    private static bool AreOfOne(PlacedFigure one, PlacedFigure other)
    {
        ContextWord[] names = NamesOf(one), others = NamesOf(other);
        if (names.Length > 0 && others.Length > 0)
            return Array.Exists(names, name => Array.Exists(others, name.IsOne));
        StoryWords words = StoryWords.Of(one.Claim.Document), rivals = StoryWords.Of(other.Claim.Document);
        return Words(one).Any(word => word.PartOfSpeech == PartOfSpeech.Noun && one.WeightOf(word) > 0 && Math.Min(words.RarityOf(word.Lemma), rivals.RarityOf(word.Lemma)) >= MinRarity
            && Words(other).Any(rival => rival.Lemma == word.Lemma));
    }

    private static ContextWord[] NamesOf(PlacedFigure figure) => [.. Words(figure).Where(word => word.IsName)];

    private static IEnumerable<ContextWord> Words(PlacedFigure figure) => figure.Around.Near.Concat(figure.Around.Far);

    private static Comparison Swapped(PlacedFigure figure, PlacedFigure other) => new()
    {
        Claims = [figure.Claim, other.Claim],
        Agreement = Agreement.Conflict,
        Rule = QuantityRules.MeasureSwapped,
        Joins = false,
        Strength = 0.6,
        Reason = $"{Wording.Quote(figure.Claim)} goes with {figure.MeasureAsWritten} here, and {Wording.Quote(other.Claim)} with {other.MeasureAsWritten} there",
    };
}
