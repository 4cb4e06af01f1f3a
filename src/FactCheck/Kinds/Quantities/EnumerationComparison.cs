using FactCheck.Claims;

namespace FactCheck.Kinds.Quantities;

/// <summary>
/// Holds enumerated parts ("the Lisbon Charter, 12 resolutions and two annexes") against a stated total ("15 documents"). Stateless.
/// </summary>
internal static class EnumerationComparison
{
    /// <summary>
    /// The two speak of one thing when the total counts a collective noun, another article states it, and both sentences name one of the
    /// parts.
    /// </summary>
    public static Comparison Compare(QuantityClaim claim, QuantityClaim evidence, Correspondence correspondence)
    {
        if (claim.Origin == evidence.Origin)
        {
            return correspondence.Counterpart && claim.Quantity!.Figure == evidence.Quantity!.Figure
                ? new Comparison { Claims = [claim, evidence], Agreement = Agreement.Agrees, Reason = "both list the same parts", Strength = 1 }
                : Comparison.Unrelated(claim, evidence);
        }

        (QuantityClaim parts, QuantityClaim total) = claim.Origin == QuantityOrigin.Enumeration ? (claim, evidence) : (evidence, claim);
        if (total.Origin != QuantityOrigin.Stated || total.Document == parts.Document
            || total.Measure?.Topic is not { } topic || !MeasureWords.IsCollective(topic) || SharedPart(parts, total) is not { } shared)
            return Comparison.Unrelated(claim, evidence);
        decimal sum = parts.Quantity!.Figure!.Value;
        bool agrees = Hedges.Holds(total.Quantity!, sum) || Hedges.Holds(total.Quantity!, sum - parts.NamedParts.Length);
        return new Comparison
        {
            Claims = [claim, evidence],
            Agreement = agrees ? Agreement.Compatible : Agreement.Discrepancy,
            Rule = agrees ? null : QuantityRules.PartsAgainstTotal,
            Strength = 0.7,
            Reason = agrees
                ? $"the parts add up to {sum}"
                : $"beside '{shared}', {Wording.Quote(total)} are stated here, while the parts listed there, {Wording.Quote(parts)}, make {sum} in all",
        };
    }

    /// <summary>A named part that the total's sentence names too; null when there is none.</summary>
    private static string? SharedPart(QuantityClaim parts, QuantityClaim total)
    {
        string sentence = total.Sentence.Span.Of(total.Document.Text).ToString();
        return parts.NamedParts.FirstOrDefault(part => sentence.Contains(part, StringComparison.OrdinalIgnoreCase));
    }
}
