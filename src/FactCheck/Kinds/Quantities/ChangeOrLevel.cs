using FactCheck.Claims;
using FactCheck.Documents;
using FactCheck.Lexicons;
using FactCheck.Values;

namespace FactCheck.Kinds.Quantities;

/// <summary>Whether a figure is by how much something changed or what it came to: "fell by 6 percent" and "fell to 6 percent". Stateless.</summary>
internal static class ChangeOrLevel
{
    // "rose in that time from 22 to"
    private const int Reach = 8;

    /// <summary>Whether one is a change and the other a level, and it is one figure in both.</summary>
    public static bool AreMistaken(QuantityClaim claim, QuantityClaim other) =>
        claim.Quantity!.Figure == other.Quantity!.Figure && claim.Quantity.Unit.Dimension is not (UnitDimension.Count or UnitDimension.Time)
        && IsChange(claim) is { } change && IsChange(other) is { } otherChange && change != otherChange;

    /// <summary>What it is, for a reader.</summary>
    public static string Say(QuantityClaim claim) => IsChange(claim) == true ? "how much it changed" : "what it came to";

    // True behind "rose by", false behind "rose to", null elsewhere.
    private static bool? IsChange(QuantityClaim claim)
    {
        Document document = claim.Document;
        int token = claim.Sentence.FirstToken;
        while (token + 1 < claim.Sentence.EndToken && document.Tokens[token].Start < claim.Span.Start)
            token++;
        ReadOnlySpan<char> before = token > claim.Sentence.FirstToken ? document.TextOf(token - 1) : [];
        if (before is not ("by" or "to"))
            return null;
        for (int i = token - 2; i >= Math.Max(claim.Sentence.FirstToken, token - 1 - Reach); i--)
        {
            if (document.Tokens[i].Lemma is "up" or "down" || NumberContexts.ChangeVerbs.Contains(document.TextOf(i)) || MeasureWords.StatisticOf(document.Tokens[i].Lemma) == Statistic.Change)
                return before is "by";
        }

        return null;
    }
}
