using FactCheck.Claims;

namespace FactCheck.Kinds.Quantities;

/// <summary>
/// In a check, looks for figures that changed places: the source has "fuel fell 6 percent, food rose 5.2 percent", the rewrite has 6 percent
/// of food. Thread-safe.
/// </summary>
internal sealed class SwapReviewer : IClaimReviewer
{
    private const int MaxSentencesApart = 1;

    /// <inheritdoc/>
    public void Review(ClaimSet claims, ICollection<Comparison> comparisons)
    {
        ArgumentNullException.ThrowIfNull(claims);
        ArgumentNullException.ThrowIfNull(comparisons);
        if (claims.Rewrite is not { } rewrite)
            return;
        List<QuantityClaim> sources = [.. claims.Claims.OfType<QuantityClaim>().Where(claim => !ReferenceEquals(claim.Document, rewrite) && IsTold(claim))];
        List<Swap> swaps = [.. claims.Of(rewrite).OfType<QuantityClaim>().Where(IsTold).Select(claim => Find(claim, sources)).OfType<Swap>()];
        foreach (Swap swap in swaps)
        {
            // One figure beside other words may be loose wording; two that changed places are not.
            if (!swaps.Exists(other => other.Claim.SentenceIndex == swap.Claim.SentenceIndex && ReferenceEquals(other.Same, swap.Rival) && ReferenceEquals(other.Rival, swap.Same)))
                continue;
            comparisons.Add(new Comparison
            {
                Claims = [swap.Claim, swap.Rival, swap.Same],
                Agreement = Agreement.Conflict,
                Rule = QuantityRules.SubjectSwapped,
                Reason = $"the source says {Wording.Quote(swap.Rival)} of it, and {Wording.Quote(swap.Same)} of something else",
                Joins = false,
                Strength = 0.6,
            });
        }
    }

    private static bool IsTold(QuantityClaim claim) => claim.Origin == QuantityOrigin.Stated && claim.Quantity!.Figure is not null && Wording.IsTold(claim.Quantity);

    private static Swap? Find(QuantityClaim claim, List<QuantityClaim> sources)
    {
        HashSet<string> words = WordsOf(claim);
        List<QuantityClaim> same = [.. sources.Where(other => other.Quantity!.Figure == claim.Quantity!.Figure && other.Quantity.Unit == claim.Quantity.Unit)];
        if (words.Count == 0 || same.Exists(other => !AreApart(words, WordsOf(other))))
            return null;
        foreach (QuantityClaim other in same)
        {
            if (sources.Find(rival => IsRival(words, other, rival)) is { } instead)
                return new Swap(claim, other, instead);
        }

        return null;
    }

    // Each has a word for what is measured that the other has not.
    private static bool AreApart(HashSet<string> words, HashSet<string> others) => others.Count > 0 && !words.IsSubsetOf(others) && !others.IsSubsetOf(words);

    // Beside the same figure the source has another one, of what the rewrite speaks of.
    private static bool IsRival(HashSet<string> words, QuantityClaim same, QuantityClaim rival)
    {
        if (!ReferenceEquals(same.Document, rival.Document) || Math.Abs(same.SentenceIndex - rival.SentenceIndex) > MaxSentencesApart
            || rival.Quantity!.Figure is null || rival.Quantity.Figure == same.Quantity!.Figure || rival.Quantity.Unit != same.Quantity.Unit)
            return false;
        HashSet<string> own = WordsOf(same), others = WordsOf(rival);
        return words.Any(word => others.Contains(word) && !own.Contains(word)) && own.Any(word => !words.Contains(word) && !others.Contains(word));
    }

    private static HashSet<string> WordsOf(QuantityClaim claim)
    {
        Measure measure = claim.Measure!;
        var words = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (string? word in (string?[])[measure.Topic, measure.Subject, .. measure.Modifiers, .. measure.Of])
        {
            if (word is not null)
                words.Add(word);
        }

        // The unit itself and what stands for something named before tell nothing.
        words.RemoveWhere(word => word is "percent" or "they" or "it" || string.Equals(word, claim.Quantity!.Unit.Id, StringComparison.OrdinalIgnoreCase));
        return words;
    }

    // A figure of the rewrite, the same figure in the source, and the figure the source has for what the rewrite speaks of.
    private sealed record Swap(QuantityClaim Claim, QuantityClaim Same, QuantityClaim Rival);
}
