using FactCheck.Claims;

namespace FactCheck.Kinds.Quotes;

/// <summary>Compares two quotations that are the same word for word; what was done to others is told from the whole text by <see cref="QuoteReviewer"/>.</summary>
internal sealed class QuoteComparer : IClaimComparer<QuoteClaim>
{
    /// <inheritdoc/>
    public Comparison Compare(QuoteClaim claim, QuoteClaim evidence, Correspondence correspondence)
    {
        if (claim.Words.Count != evidence.Words.Count || !claim.Words.Select(word => word.Key).SequenceEqual(evidence.Words.Select(word => word.Key)))
            return Comparison.Unrelated(claim, evidence);
        if (SpeakerMatch.Of(claim, evidence) == false)
            return Comparison.Unrelated(claim, evidence);
        return new Comparison { Claims = [claim, evidence], Agreement = Agreement.Agrees, Reason = "the quotation is word for word the same", Strength = 1 };
    }
}
