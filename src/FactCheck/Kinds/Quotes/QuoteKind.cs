using FactCheck.Claims;

namespace FactCheck.Kinds.Quotes;

/// <summary>Quotations: their words and their speakers.</summary>
internal static class QuoteKind
{
    /// <summary>The kind.</summary>
    public static ClaimKind Instance { get; } =
        ClaimKind.Create("quote", QuoteRules.All, new QuoteExtractor(), new QuoteComparer(), new QuoteReviewer());
}
