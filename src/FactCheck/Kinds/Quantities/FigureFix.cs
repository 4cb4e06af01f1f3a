using FactCheck.Expressions;
using FactCheck.Values;

namespace FactCheck.Kinds.Quantities;

/// <summary>
/// Writes the source's figure in the claim's wording. A fix is offered only when its words, read again, say what the source says: "nearly
/// half" beside "40%" cannot become "nearly 40".
/// </summary>
internal static class FigureFix
{
    /// <summary>What the claim's words have to be; null when none of the ways to say it is certain.</summary>
    public static string? Of(QuantityClaim claim, QuantityClaim evidence)
    {
        if (claim.Origin != QuantityOrigin.Stated || evidence.Origin != QuantityOrigin.Stated || claim.Quantity!.Unit != evidence.Quantity!.Unit)
            return null;
        string text = claim.Location.Text;
        string source = evidence.Location.Text;
        int number = claim.Figure.Start - claim.Span.Start;
        int end = claim.Figure.End - claim.Span.Start;
        int sourceNumber = evidence.Figure.Start - evidence.Span.Start;
        int sourceEnd = evidence.Figure.End - evidence.Span.Start;
        // "Several platforms" cannot become "one platforms".
        bool isOneNumber = claim.Quantity.Figure == 1 == (evidence.Quantity.Figure == 1);
        if (!isOneNumber)
            return claim.Quantity.Unit.Dimension is UnitDimension.Count or UnitDimension.Ordinal ? null : Says(Begun(source, text), evidence.Quantity);

        // The figure alone; the figure with the source's hedge and currency; for amounts, whose span has no noun, all of it.
        return Says(string.Concat(text.AsSpan(0, number), source.AsSpan(sourceNumber, sourceEnd - sourceNumber), text.AsSpan(end)), evidence.Quantity)
            ?? Says(string.Concat(Begun(source[..sourceEnd], text), text[end..]), evidence.Quantity)
            ?? (claim.Quantity.Unit.Dimension is UnitDimension.Count or UnitDimension.Ordinal ? null : Says(Begun(source, text), evidence.Quantity));
    }

    private static string? Says(string words, Quantity quantity) =>
        QuantityScanner.Default.Scan(words) is [{ Start: 0 } only] && only.Quantity.Unit == quantity.Unit
            && only.Quantity.RelationTo(quantity) == QuantityRelation.Equal && Hedges.AreAlike(only.Quantity, quantity)
            ? words
            : null;

    // "More than 40" in the middle of a sentence begins small.
    private static string Begun(string words, string original) =>
        words.Length > 1 && char.IsUpper(words[0]) && char.IsLower(words[1]) && !char.IsUpper(original[0]) ? char.ToLowerInvariant(words[0]) + words[1..] : words;
}
