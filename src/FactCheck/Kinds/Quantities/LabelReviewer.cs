using FactCheck.Claims;
using FactCheck.Language;
using FactCheck.Values;

namespace FactCheck.Kinds.Quantities;

/// <summary>
/// In a check, holds figures of a row against each other by what each of them is of: "380 tons in March" where the source has "400 tons in March
/// and 380 in April". Silent where a source has the figure of nothing, or of that very thing. Thread-safe.
/// </summary>
internal sealed class LabelReviewer : IClaimReviewer
{
    private const int MaxSentencesApart = 1;

    /// <inheritdoc/>
    public void Review(ClaimSet claims, ICollection<Comparison> comparisons)
    {
        ArgumentNullException.ThrowIfNull(claims);
        ArgumentNullException.ThrowIfNull(comparisons);
        if (claims.Rewrite is not { } rewrite)
            return;
        List<Labelled>? sources = null;
        foreach (QuantityClaim claim in claims.Of(rewrite).OfType<QuantityClaim>().Where(IsTold))
        {
            if (IsBase(claim) || FigureLabel.Of(claim) is not { Count: > 0 } labels)
                continue;
            sources ??= [.. claims.Sources.SelectMany(claims.Of).OfType<QuantityClaim>().Where(IsTold).Select(other => new Labelled(other, FigureLabel.Of(other)))];
            List<Labelled> same = sources.FindAll(other => HaveOneFigure(claim, other.Claim));
            if (same.Count == 0)
                continue;
            foreach (FigureLabel label in labels)
            {
                if (!same.TrueForAll(other => other.Of(label.Sort) is { } there && !there.MayBe(label)))
                    continue;
                if (sources.Find(rival => rival.Of(label.Sort) is { } there && there.MayBe(label) && same.Exists(other => AreOfOneRow(other.Claim, rival.Claim))) is not { Claim: { } instead })
                    continue;
                comparisons.Add(new Comparison
                {
                    Claims = [claim, instead, same[0].Claim],
                    Agreement = Agreement.Conflict,
                    Rule = QuantityRules.SubjectSwapped,
                    Reason = $"the source says {Wording.Quote(instead)} of {label.Text}, and {Wording.Quote(same[0].Claim)} of {same[0].Of(label.Sort)!.Value.Text}",
                    Joins = false,
                    Strength = 0.6,
                });
                break;
            }
        }
    }

    private static bool IsTold(QuantityClaim claim) => claim is { Origin: QuantityOrigin.Stated, IsConverted: false, Quantity: { Figure: not null, Unit.Dimension: not (UnitDimension.Ordinal or UnitDimension.Score or UnitDimension.Ratio or UnitDimension.Time) } };

    // "down from 5.9 percent in October": the month may be that of the fall.
    private static bool IsBase(QuantityClaim claim)
    {
        int first = claim.Document.TokensIn(claim.Sentence, claim.Figure).First;
        for (int token = first - 1; token >= claim.Sentence.FirstToken && token >= first - 3; token--)
        {
            if (claim.Document.TextOf(token) is "from" or "than" or "against" or "with")
                return true;
            if (claim.Document.Tokens[token].PartOfSpeech is PartOfSpeech.Verb or PartOfSpeech.Auxiliary)
                return false;
        }

        return false;
    }

    private static bool HaveOneFigure(QuantityClaim claim, QuantityClaim other) => (claim.Quantity!.Unit == other.Quantity!.Unit || claim.Quantity.Unit == Unit.Count || other.Quantity.Unit == Unit.Count)
        && (claim.Quantity.Figure == other.Quantity.Figure || claim.Quantity.RelationTo(other.Quantity) is QuantityRelation.Equal or QuantityRelation.Rounded);

    // One unit, one sentence or two that follow each other, one thing counted.
    private static bool AreOfOneRow(QuantityClaim one, QuantityClaim other) => ReferenceEquals(one.Document, other.Document) && Math.Abs(one.SentenceIndex - other.SentenceIndex) <= MaxSentencesApart
        && (one.Quantity!.Unit == other.Quantity!.Unit || IsBare(one) || IsBare(other)) && !HaveOneFigure(one, other)
        && (one.Quantity.Unit.Dimension != UnitDimension.Count || IsBare(one) || IsBare(other) || string.Equals(one.Measure!.Topic, other.Measure!.Topic, StringComparison.OrdinalIgnoreCase));

    private static bool IsBare(QuantityClaim claim) => claim.Quantity!.Unit.Dimension == UnitDimension.Count && (claim.IsGapped || claim.Measure?.Head is null);

    // A figure of a source with what it is of.
    private readonly record struct Labelled(QuantityClaim Claim, List<FigureLabel> Labels)
    {
        public FigureLabel? Of(FigureLabelSort sort)
        {
            int place = Labels.FindIndex(label => label.Sort == sort);
            return place < 0 ? null : Labels[place];
        }
    }
}
