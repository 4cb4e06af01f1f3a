using System.Collections.Frozen;
using System.Text;
using FactCheck.Claims;
using FactCheck.Lexicons;
using FactCheck.Values;

namespace FactCheck.Checking;

/// <summary>
/// Puts the text of a fix into AP style where the words it replaces do not show another one: counts below ten spelled out, long months
/// shortened before a day.
/// </summary>
internal static class FixStyle
{
    private static readonly LexiconTable Table = LexiconTable.Load("ap-style.tsv");
    private static readonly FrozenDictionary<string, string> Numbers = Styles("number");
    private static readonly FrozenDictionary<string, string> Months = Styles("month");

    /// <summary>The replacement in style.</summary>
    /// <param name="replacement">What the words would have to say.</param>
    /// <param name="original">The words as they stand.</param>
    /// <param name="claim">The claim that is mended.</param>
    public static string Of(string replacement, ReadOnlySpan<char> original, Claim claim)
    {
        // Quotations, names and titles are taken over to the letter.
        if (claim.Quantity is null && claim.Kind.Name != "date")
            return replacement;

        string styled = ShowsFullMonth(original) ? replacement : ShortenMonths(replacement);
        bool isCount = claim.Quantity is { Unit.Dimension: UnitDimension.Count } && original.IndexOfAnyInRange('0', '9') < 0;
        bool startsSentence = claim.Span.Start == claim.Sentence.Span.Start;
        return isCount || (startsSentence && claim.Quantity is not null) ? SpellOut(styled, startsSentence) : styled;
    }

    private static bool ShowsFullMonth(ReadOnlySpan<char> text)
    {
        foreach (string month in Months.Keys)
        {
            if (text.Contains(month, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    private static string ShortenMonths(string text)
    {
        string[] words = text.Split(' ');
        for (int i = 0; i + 1 < words.Length; i++)
        {
            if (Months.TryGetValue(words[i], out string? shortened) && IsDay(words[i + 1]))
                words[i] = shortened;
        }

        return string.Join(' ', words);
    }

    private static bool IsDay(string word)
    {
        ReadOnlySpan<char> digits = word.AsSpan().TrimEnd(",.;");
        return digits.Length is 1 or 2 && digits.IndexOfAnyExceptInRange('0', '9') < 0;
    }

    private static string SpellOut(string text, bool startsSentence)
    {
        string[] words = text.Split(' ');
        for (int i = 0; i < words.Length; i++)
        {
            if (Numbers.TryGetValue(words[i], out string? spelled))
                words[i] = i == 0 && startsSentence ? Capitalized(spelled) : spelled;
        }

        return string.Join(' ', words);
    }

    private static string Capitalized(string word) => new StringBuilder(word) { [0] = char.ToUpperInvariant(word[0]) }.ToString();

    private static FrozenDictionary<string, string> Styles(string kind) => Table.Rows
        .Where(row => row["kind"] == kind)
        .ToFrozenDictionary(row => row["written"], row => row["style"], StringComparer.Ordinal);
}
