using FactCheck.Claims;
using FactCheck.Documents;
using FactCheck.Language;
using FactCheck.Values;

namespace FactCheck.Kinds.Quantities;

/// <summary>
/// In a check, holds the two ends of a change together: "from 65 to 68" where the source has "from 65 to 67". One end is the same, so the other
/// is told of the same change. Thread-safe.
/// </summary>
internal sealed class ChangeEndsReviewer : IClaimReviewer
{
    // "from 38 wolves in the winter of 2010 to 214"
    private const int MaxGap = 10;

    // "from at least $6"
    private const int MaxHedge = 5;

    private const int MinShared = 1;

    /// <inheritdoc/>
    public void Review(ClaimSet claims, ICollection<Comparison> comparisons)
    {
        ArgumentNullException.ThrowIfNull(claims);
        ArgumentNullException.ThrowIfNull(comparisons);
        if (claims.Rewrite is not { } rewrite)
            return;
        List<(QuantityClaim Start, QuantityClaim End)> own = [.. Changes(claims.Of(rewrite))];
        if (own.Count == 0)
            return;
        List<(QuantityClaim Start, QuantityClaim End)> others = [.. claims.Sources.SelectMany(source => Changes(claims.Of(source)))];
        List<QuantityClaim> told = [.. claims.Sources.SelectMany(claims.Of).OfType<QuantityClaim>()];
        foreach ((QuantityClaim start, QuantityClaim end) in own)
        {
            foreach ((QuantityClaim otherStart, QuantityClaim otherEnd) in others)
            {
                bool starts = AreSame(start, otherStart);
                if (starts == AreSame(end, otherEnd))
                    continue;
                (QuantityClaim claim, QuantityClaim evidence) = starts ? (end, otherEnd) : (start, otherStart);
                if (told.Exists(other => IsTold(claim, other)) || !Exclude(claim.Quantity!, evidence.Quantity!) || Shared(claim, evidence) < MinShared)
                    continue;
                comparisons.Add(new Comparison
                {
                    Claims = [claim, evidence],
                    Agreement = Agreement.Conflict,
                    Rule = QuantityRules.Excluded,
                    Reason = $"both tell a change {(starts ? "from" : "to")} {Wording.Quote(starts ? start : end)}; {Wording.Quote(claim)} and {Wording.Quote(evidence)} exclude each other",
                    Joins = false,
                    Strength = 0.7,
                });
                break;
            }
        }
    }

    private static IEnumerable<(QuantityClaim Start, QuantityClaim End)> Changes(IEnumerable<Claim> claims)
    {
        foreach (IGrouping<int, QuantityClaim> sentence in claims.OfType<QuantityClaim>().Where(claim => claim is { Origin: QuantityOrigin.Stated, Quantity: { Figure: not null, Unit.Dimension: not (UnitDimension.Ordinal or UnitDimension.Score or UnitDimension.Ratio) } }).GroupBy(claim => claim.SentenceIndex))
        {
            QuantityClaim[] figures = [.. sentence.OrderBy(claim => claim.Figure.Start)];
            for (int i = 1; i < figures.Length; i++)
            {
                (QuantityClaim left, QuantityClaim right) = (figures[i - 1], figures[i]);
                if (!IsOneUnit(left.Quantity!, right.Quantity!) || TokenAt(right) - TokenAt(left) > MaxGap)
                    continue;
                (string? before, string? between) = (Mark(left), Mark(right));
                if (before == "from" && between == "to")
                    yield return (left, right);
                else if (before == "to" && between == "from")
                    yield return (right, left);
            }
        }
    }

    // "From" or "to" before the figure and its hedge.
    private static string? Mark(QuantityClaim claim)
    {
        Document document = claim.Document;
        int first = TokenAt(claim);
        for (int token = first - 1; token >= Math.Max(claim.Sentence.FirstToken, first - MaxHedge); token--)
        {
            if (document.TextOf(token) is "from" or "to")
                return document.TextOf(token).ToString();
            if (document.Tokens[token].PartOfSpeech is PartOfSpeech.Verb or PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Punctuation or PartOfSpeech.CoordinatingConjunction)
                return null;
        }

        return null;
    }

    private static int TokenAt(QuantityClaim claim) => claim.Document.TokensIn(claim.Sentence, claim.Figure).First;

    private static bool AreSame(QuantityClaim claim, QuantityClaim other) => claim.Quantity!.Figure == other.Quantity!.Figure && IsOneUnit(claim.Quantity, other.Quantity);

    // The source may have the figure in another place, and the rewrite tells two changes as one.
    private static bool IsTold(QuantityClaim claim, QuantityClaim other) => claim.Quantity!.Figure == other.Quantity!.Figure
        && (claim.Quantity.Unit == other.Quantity.Unit || claim.Quantity.Unit == Unit.Count || (other.Quantity.Unit == Unit.Count && other.Measure!.Head is null));

    // "from an age of 65 to 67", "from 2 to 4 percent": the unit is said once.
    private static bool IsOneUnit(Quantity one, Quantity other) => one.Unit == other.Unit || one.Unit == Unit.Count || other.Unit == Unit.Count;

    // Bounds of one sort exclude each other here: "from at least 7" and "from at least 6".
    private static bool Exclude(Quantity claim, Quantity evidence) =>
        ((claim with { Unit = evidence.Unit }).RelationTo(evidence) == QuantityRelation.Disjoint || (claim.IsOpen && claim.Hedge == evidence.Hedge)) && !RoundFigure.MayBe(claim.Figure!.Value, evidence.Figure!.Value) && !RoundFigure.MayBe(evidence.Figure!.Value, claim.Figure.Value);

    private static int Shared(QuantityClaim claim, QuantityClaim other)
    {
        HashSet<string> words = [.. Words(claim)];
        words.IntersectWith(Words(other));
        return words.Count;
    }

    private static IEnumerable<string> Words(QuantityClaim claim)
    {
        for (int token = claim.Sentence.FirstToken; token < claim.Sentence.EndToken; token++)
        {
            if (claim.Document.Tokens[token].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.ProperNoun)
                yield return claim.Document.Tokens[token].Lemma;
        }
    }
}
