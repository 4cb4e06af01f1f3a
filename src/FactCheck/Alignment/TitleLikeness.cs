using FactCheck.Claims;
using FuzzySharp;

namespace FactCheck.Alignment;

/// <summary>How alike the words of two claims are, near-spellings included. Finds and ranks; never decides.</summary>
internal static class TitleLikeness
{
    /// <summary>Past this length the ratio costs more than it tells; long claims are compared by their content words.</summary>
    private const int MaxChars = 160;

    /// <summary>FuzzySharp's token-sort ratio of the two spans, 0 to 1; 0 for long spans and for claims that carry a quantity.</summary>
    public static double Of(Claim claim, Claim evidence)
    {
        if (claim.Quantity is not null || claim.Span.Length > MaxChars || evidence.Span.Length > MaxChars)
            return 0;
        return Fuzz.TokenSortRatio(claim.Location.Text, evidence.Location.Text) / 100.0;
    }
}
