using FactCheck.Lexicons;

namespace FactCheck.Kinds.Quotes;

/// <summary>How much of a quotation was altered, and how it would have to read.</summary>
internal static class QuoteAlteration
{
    private const int MinWords = 6;
    private const double MinCoverage = 0.75;
    private const int MaxExchanged = 2;
    private const int MinLetters = 4;
    private const int SharedStem = 5;
    private const int MaxInserted = 4;

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

    /// <summary>
    /// Whether two articles quote one utterance in words that differ in more than form: a word that tells something stands in one alone.
    /// What an article left out at either end of a quotation, or a whole sentence of it, tells nothing.
    /// </summary>
    public static bool IsOtherWording(QuoteClaim claim, QuoteClaim evidence, QuoteMatch match)
    {
        int words = Math.Min(claim.Words.Count(word => !word.IsGap), evidence.Words.Count(word => !word.IsGap));
        return words >= MinWords && match.Coverage >= MinCoverage && match.Changed.Length + match.Original.Length > 0
            && !claim.Words.Concat(evidence.Words).Any(word => word.IsGap)
            && match.Original.AsSpan().IndexOfAny('.', '!', '?') < 0 && WordsOf(match.Original) <= MaxInserted && WordsOf(match.Changed) <= MaxInserted
            && Stem(match.Changed) != Stem(match.Original) && (Tells(match.Changed) || Tells(match.Original));
    }

    /// <summary>Whether two quotations have nearly the same words in another order: "the water came faster than the sirens", "the sirens came faster than the water".</summary>
    public static bool IsReordered(QuoteClaim claim, QuoteClaim evidence)
    {
        ulong[] keys = [.. claim.Words.Where(word => !word.IsGap).Select(word => word.Key)], others = [.. evidence.Words.Where(word => !word.IsGap).Select(word => word.Key)];
        if (Math.Min(keys.Length, others.Length) < MinWords || keys.AsSpan().SequenceEqual(others))
            return false;
        int common = keys.GroupBy(key => key).Sum(group => Math.Min(group.Count(), others.Count(key => key == group.Key)));
        return common == keys.Length && common == others.Length;
    }

    private static int WordsOf(string words) => words.Length == 0 ? 0 : words.Split(' ').Length;

    private static bool Tells(string words) => words.Split(' ').Any(word => word.Length >= MinLetters && !FunctionWords.Contains(word));

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
