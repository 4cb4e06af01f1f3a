using System.Globalization;
using FactCheck.Documents;

namespace FactCheck.Tests.Invariants;

/// <summary>Finds the figure in the words of a claim and plants another one in its place.</summary>
internal static class Figures
{
    private static readonly Dictionary<string, string> OtherWord = new(StringComparer.OrdinalIgnoreCase)
    {
        ["two"] = "seven",
        ["three"] = "eight",
        ["four"] = "nine",
        ["five"] = "two",
        ["six"] = "eleven",
        ["seven"] = "three",
        ["eight"] = "four",
        ["nine"] = "five",
        ["ten"] = "thirty",
        ["twelve"] = "seven",
        ["twenty"] = "fifty",
    };

    /// <summary>The text with another figure inside the span, and where it stands now; null when the span holds no figure.</summary>
    public static (string Text, TextSpan Place)? Plant(string text, TextSpan span)
    {
        for (int i = span.Start; i < span.End; i++)
        {
            int end = i;
            while (end < span.End && char.IsLetterOrDigit(text[end]) && char.IsDigit(text[end]) == char.IsDigit(text[i]))
                end++;
            string word = text[i..end];
            if (word.Length > 0 && char.IsDigit(word[0]))
                return Put(text, i, end, OtherDigit(word[0]) + word[1..]);
            if (OtherWord.TryGetValue(word, out string? other))
                return Put(text, i, end, other);
            i = Math.Max(i, end - 1);
        }

        return null;
    }

    /// <summary>The leading digit moves by four, so that an ordinal's ending stays right and no rounding explains the change.</summary>
    private static string OtherDigit(char digit) => ((digit - '0' + 3) % 9 + 1).ToString(CultureInfo.InvariantCulture);

    private static (string Text, TextSpan Place) Put(string text, int start, int end, string figure) =>
        (string.Concat(text.AsSpan(0, start), figure, text.AsSpan(end)), new TextSpan(start, start + figure.Length));
}
