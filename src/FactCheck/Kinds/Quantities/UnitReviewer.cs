using FactCheck.Claims;
using FactCheck.Documents;
using FactCheck.Language;
using FactCheck.Values;

namespace FactCheck.Kinds.Quantities;

/// <summary>
/// Looks for figures whose digits the sources, or another article of the story, have in another unit only: "14.2 miles" where every source says
/// 14.2 kilometres. Thread-safe.
/// </summary>
internal sealed class UnitReviewer : IClaimReviewer
{
    // Content words the two sentences must share: 15 metres and 15 kilometres are met in every longer article.
    private const int MinShared = 2;

    // Smaller counts are met by chance.
    private const decimal MinCount = 1000;

    /// <inheritdoc/>
    public void Review(ClaimSet claims, ICollection<Comparison> comparisons)
    {
        ArgumentNullException.ThrowIfNull(claims);
        ArgumentNullException.ThrowIfNull(comparisons);
        if (claims.Rewrite is { } rewrite)
        {
            Review([.. Of(claims, rewrite)], [.. claims.Documents.Where(document => !ReferenceEquals(document, rewrite)).SelectMany(source => Of(claims, source))], comparisons);
            return;
        }

        for (int i = 0; i < claims.Documents.Length; i++)
        {
            for (int j = i + 1; j < claims.Documents.Length; j++)
            {
                if (claims.TellOneStory(claims.Documents[i], claims.Documents[j]))
                    Review([.. Of(claims, claims.Documents[i]).Where(claim => IsTelling(claim.Quantity!))], [.. Of(claims, claims.Documents[j])], comparisons);
            }
        }
    }

    private static IEnumerable<QuantityClaim> Of(ClaimSet claims, Document document) => claims.Of(document).OfType<QuantityClaim>();

    private static void Review(List<QuantityClaim> own, List<QuantityClaim> sources, ICollection<Comparison> comparisons)
    {
        foreach (QuantityClaim claim in own)
        {
            if (claim.Quantity!.Figure is > 0 && !IsBare(claim) && !sources.Exists(other => Carries(Unbounded(claim.Quantity), other.Quantity!))
                && sources.Find(other => !IsBare(other) && IsOtherUnit(claim.Quantity, other.Quantity!) && Shared(claim, other) >= MinSharedOf(claim, other, own, sources)) is { } evidence)
                comparisons.Add(new Comparison
                {
                    Claims = [claim, evidence],
                    Agreement = Agreement.Conflict,
                    Rule = QuantityRules.UnitChanged,
                    Reason = $"{Wording.Quote(claim)} and {Wording.Quote(evidence)} have the same digits in different units",
                    Joins = false,
                    Strength = 0.6,
                });
        }
    }

    // Of one sort, and nowhere else in either text, the digits can hardly have come from anywhere else.
    private static int MinSharedOf(QuantityClaim claim, QuantityClaim other, List<QuantityClaim> own, List<QuantityClaim> sources)
    {
        bool isOnly = claim.Quantity!.Unit.Dimension == other.Quantity!.Unit.Dimension && claim.Quantity.Unit.Dimension != UnitDimension.Count
            && sources.TrueForAll(source => source.Quantity!.Figure != claim.Quantity.Figure || source.Quantity.Unit == other.Quantity.Unit) && !own.Exists(there => Carries(there.Quantity!, other.Quantity));
        return !isOnly ? IsTelling(claim.Quantity) ? MinShared : int.MaxValue : IsTelling(claim.Quantity) ? 0 : 1;
    }

    // Two digits that say something: "14.2", "140,000", "35", but not "10" or "500".
    private static bool IsTelling(Quantity quantity)
    {
        if (quantity.Figure is not { } figure || figure <= 0 || quantity.Unit.Dimension is UnitDimension.Time or UnitDimension.Ordinal or UnitDimension.Score or UnitDimension.Ratio
            || (quantity.Unit.Dimension == UnitDimension.Count && figure < MinCount))
            return false;
        while (figure != 0 && decimal.Truncate(figure) == figure && figure % 10 == 0)
            figure /= 10;
        return figure > 10 || decimal.Truncate(figure) != figure;
    }

    private static bool IsOtherUnit(Quantity quantity, Quantity other) =>
        quantity.Figure == other.Figure && quantity.Unit != other.Unit && !quantity.Unit.MayBe(other.Unit)
        && (quantity.Unit.Dimension == other.Unit.Dimension || (IsShare(quantity) && IsShare(other)) || (IsAmount(quantity) && IsAmount(other)));

    // "1.8 million containers" and "1.8 million tonnes": counted here, weighed there.
    // A count beside the same digits of money is most often a lost currency sign.
    private static bool IsAmount(Quantity quantity) => IsTelling(quantity) && !IsShare(quantity) && quantity.Unit.Dimension != UnitDimension.Money && quantity.Figure >= MinCount;

    // "5.2 million of them", "3,400 for a master's": the unit was named before.
    private static bool IsBare(QuantityClaim claim) => claim.Quantity!.Unit.Dimension == UnitDimension.Count && claim.Measure!.Head is null or "they" or "it";

    private static bool IsShare(Quantity quantity) => quantity.Unit.Dimension is UnitDimension.Percent or UnitDimension.PercentagePoint;

    private static bool Carries(Quantity quantity, Quantity other) =>
        quantity.RelationTo(other) is not (QuantityRelation.Incomparable or QuantityRelation.Disjoint);

    // "Up to 230 miles an hour" allows whatever is slower, and is no more 230 kilometres an hour than without "up to".
    private static Quantity Unbounded(Quantity quantity) => quantity.IsOpen ? quantity with { Hedge = Hedge.Exact, Low = quantity.Figure, High = quantity.Figure } : quantity;

    private static int Shared(QuantityClaim claim, QuantityClaim other)
    {
        Document document = other.Document;
        var words = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (int i = other.Sentence.FirstToken; i < other.Sentence.EndToken; i++)
        {
            if (IsContent(document.Tokens[i]))
                words.Add(document.Tokens[i].Lemma);
        }

        int shared = 0;
        for (int i = claim.Sentence.FirstToken; i < claim.Sentence.EndToken; i++)
        {
            if (IsContent(claim.Document.Tokens[i]) && words.Remove(claim.Document.Tokens[i].Lemma))
                shared++;
        }

        return shared;
    }

    private static bool IsContent(Token token) => token.PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Verb or PartOfSpeech.Adjective;
}
