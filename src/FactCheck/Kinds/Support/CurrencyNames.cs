using FactCheck.Claims;
using FactCheck.Documents;
using FactCheck.Entities;
using FactCheck.Language;
using FactCheck.Lexicons;

namespace FactCheck.Kinds.Support;

/// <summary>Currencies that a rewrite calls by their country: "the Japanese currency" for "the yen". Stateless.</summary>
internal static class CurrencyNames
{
    /// <summary>Whether the claim names the country of a currency, as its currency, that a source names.</summary>
    /// <param name="claim">A name of the rewrite.</param>
    /// <param name="entity">What it names.</param>
    /// <param name="sources">The sources.</param>
    public static bool Has(Claim claim, NamedEntity entity, IEnumerable<Document> sources) =>
        entity.Country is { } country && claim.Document.Text.AsSpan(claim.Span.End).StartsWith(" currency", StringComparison.Ordinal) && sources.Any(source => Names(source, country));

    /// <summary>Whether the words are the code of a currency with its figure: "CHF2.4" of "CHF2.4m".</summary>
    public static bool IsAmount(Claim claim) =>
        CurrencyWords.TryMatch(claim.Document.Text, claim.Span.Start, claim.Document.Text.Length, out int end, out _) && end < claim.Document.Text.Length && char.IsAsciiDigit(claim.Document.Text[end]);

    // The code of a currency begins with that of its country: "JPY".
    private static bool Names(Document source, string country)
    {
        foreach (Token token in source.Tokens)
        {
            if (char.IsLetter(source.Text[token.Start]) && CurrencyWords.TryMatch(source.Text, token.Start, token.End, out int end, out CurrencyWord word) && end == token.End && word.Unit.Id.StartsWith(country, StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
