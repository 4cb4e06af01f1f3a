namespace FactCheck.Kinds.Quotes;

/// <summary>How much of a quotation was altered, and how it would have to read.</summary>
internal static class QuoteAlteration
{
    private const int MinWords = 6;
    private const double MinCoverage = 0.75;
    private const int MaxExchanged = 2;
    private const int MinLetters = 4;
    private const int SharedStem = 5;

    /// <summary>
    /// Whether everything else of a quotation stands word for word in the source and a word or two were exchanged for others: no form of
    /// the same word ("transferred" for "transferable"), and no "its" for "our".
    /// </summary>
    public static bool IsOneWord(QuoteClaim claim, QuoteMatch match)
    {
        int words = claim.Words.Count(word => !word.IsGap);
        return words >= MinWords && match.Coverage >= MinCoverage && Math.Round(words * (1 - match.Coverage)) <= MaxExchanged
            && match.Quotation >= 0 && IsShort(match.Changed) && IsShort(match.Original) && Stem(match.Changed) != Stem(match.Original);
    }

    /// <summary>The passage with the punctuation the quotation closes with: the comma before the closing mark stays.</summary>
    public static string Restored(QuoteClaim claim, ReadOnlySpan<char> passage)
    {
        ReadOnlySpan<char> content = claim.Quotation.Content.Of(claim.Document.Text);
        int end = content.Length;
        while (end > 0 && content[end - 1] is ',' or '.' or '!' or '?')
            end--;
        return string.Concat(passage.TrimEnd(",.!?"), content[end..]);
    }

    private static bool IsShort(string words) =>
        words.Length > 0 && words.Split(' ') is { Length: <= MaxExchanged } parts && parts.Any(part => part.Count(char.IsLetter) >= MinLetters);

    private static string Stem(string words) => words[..Math.Min(words.Length, SharedStem)].ToLowerInvariant();
}
