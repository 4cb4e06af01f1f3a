using FactCheck.Claims;
using FactCheck.Documents;
using FactCheck.Lexicons;

namespace FactCheck.Kinds.Quantities;

/// <summary>
/// In a check, looks for amounts that the rewrite gives for one length of time and every source for another: "100,000 euros a month" where the
/// sources say "100,000 euros a week". Thread-safe.
/// </summary>
internal sealed class RateReviewer : IClaimReviewer
{
    /// <inheritdoc/>
    public void Review(ClaimSet claims, ICollection<Comparison> comparisons)
    {
        ArgumentNullException.ThrowIfNull(claims);
        ArgumentNullException.ThrowIfNull(comparisons);
        if (claims.Rewrite is not { } rewrite)
            return;
        foreach (QuantityClaim claim in claims.Of(rewrite).OfType<QuantityClaim>())
        {
            if (claim.Quantity!.Figure is not { } figure || TimeOf(claim, out int end) is not { } time)
                continue;
            QuantityClaim[] others = [.. claims.Sources.SelectMany(claims.Of).OfType<QuantityClaim>().Where(other => other.Quantity!.Figure == figure && other.Quantity.Unit == claim.Quantity.Unit)];
            QuantityClaim? rival = Array.Find(others, other => TimeOf(other, out _) is { } there && !AreOne(time, there));
            if (rival is null || Array.Exists(others, other => TimeOf(other, out _) is { } there && AreOne(time, there)))
                continue;
            comparisons.Add(new Comparison
            {
                Claims = [claim, rival],
                Agreement = Agreement.Conflict,
                Rule = QuantityRules.UnitChanged,
                Reason = $"{Wording.Quote(claim)} is told for each {time} here and for each {TimeOf(rival, out _)} in the other text",
                Focus = new TextSpan(claim.Figure.Start, end),
                Joins = false,
                Strength = 0.6,
            });
        }
    }

    // "/mo" and "months" are "month".
    private static bool AreOne(string time, string other) => time.StartsWith(other[..Math.Min(3, other.Length)], StringComparison.OrdinalIgnoreCase);

    // The unit of time behind the figure: "a week", "-a-week", "per month", "/year"; and the offset after it.
    private static string? TimeOf(QuantityClaim claim, out int end)
    {
        end = claim.Figure.End;
        string text = claim.Document.Text;
        if (end < text.Length && text[end] == '/')
            end++;
        else if (!TryJoint(text, ref end))
            return null;
        return Word(text, ref end) is { } time && TimeUnits.Contains(time) ? time : null;
    }

    private static bool TryJoint(string text, ref int end) => IsGap(text, ref end) && Word(text, ref end) is { } joint && NumberContexts.Rate.Contains(joint) && IsGap(text, ref end);

    private static bool IsGap(string text, ref int end)
    {
        if (end >= text.Length || text[end] is not (' ' or '-'))
            return false;
        end++;
        return true;
    }

    private static string? Word(string text, ref int end)
    {
        int start = end;
        while (end < text.Length && char.IsLetter(text[end]))
            end++;
        return end == start ? null : text[start..end];
    }
}
