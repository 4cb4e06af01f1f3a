using FactCheck.Claims;

namespace FactCheck.Checking;

/// <summary>
/// Puts the text of a fix into AP style where the words it replaces do not show another one. Quotations and titles of works are taken over to
/// the letter, and so is everything between quotation marks.
/// </summary>
internal static class FixStyle
{
    /// <summary>The replacement in style.</summary>
    /// <param name="replacement">What the words would have to say.</param>
    /// <param name="original">The words as they stand.</param>
    /// <param name="claim">The claim that is mended.</param>
    public static string Of(string replacement, ReadOnlySpan<char> original, Claim claim)
    {
        string words = original.ToString();
        if (claim.Kind.Name is "quote" or "title" || IsQuoted(claim))
            return replacement;
        string styled = Styled(replacement, words, claim);

        // "at 8 p.m.": the stop behind the words ends the sentence too.
        int end = claim.Span.End;
        return styled.EndsWith('.') && end < claim.Document.Text.Length && claim.Document.Text[end] == '.' ? styled[..^1] : styled;
    }

    private static string Styled(string replacement, string words, Claim claim)
    {
        if (claim.Kind.Name == "date")
            return DateStyle.Of(replacement, words);
        bool startsSentence = claim.Span.Start == claim.Sentence.Span.Start;
        return claim.Quantity is { } quantity
            ? DateStyle.Of(NumberStyle.Of(replacement, words, quantity.Unit, claim.Measure?.Statistic == Statistic.Age, startsSentence), words)
            : NameStyle.Of(replacement, words, claim);
    }

    private static bool IsQuoted(Claim claim) => claim.Document.Quotations.Any(quotation => quotation.Span.Overlaps(claim.Span));
}
