using FactCheck.Language;

namespace FactCheck.Kinds.Quotes;

/// <summary>Tells whether two quotations are given to the same speaker.</summary>
internal static class SpeakerMatch
{
    /// <summary>True or false when both name a person; null when one of them names nobody, or not by name.</summary>
    public static bool? Of(QuoteClaim claim, QuoteClaim evidence)
    {
        if (claim.Attribution?.Speaker is not { } left || evidence.Attribution?.Speaker is not { } right || !IsNamed(claim) || !IsNamed(evidence))
            return null;
        foreach (Range range in left.AsSpan().Split(' '))
        {
            ReadOnlySpan<char> word = left.AsSpan()[range];
            foreach (Range other in right.AsSpan().Split(' '))
            {
                if (word.Length > 1 && word.Equals(right.AsSpan()[other], StringComparison.OrdinalIgnoreCase))
                    return true;
            }
        }

        return false;
    }

    private static bool IsNamed(QuoteClaim claim) => claim.Document.Tokens[claim.SpeakerToken].PartOfSpeech == PartOfSpeech.ProperNoun;
}
