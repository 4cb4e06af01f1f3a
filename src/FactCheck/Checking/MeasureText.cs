using System.Collections.Immutable;
using FactCheck.Claims;

namespace FactCheck.Checking;

/// <summary>Names what a cluster speaks of, in words of its articles.</summary>
internal static class MeasureText
{
    private const int MaxChars = 80;

    /// <summary>The most specific measure of the claims as written; the words of the first claim where none measures anything.</summary>
    public static string Of(ImmutableArray<Claim> claims)
    {
        Claim? best = null;
        foreach (Claim claim in claims)
        {
            if (claim.Measure?.Text is not null && (best is null || WordsOf(claim) > WordsOf(best)))
                best = claim;
        }

        ReadOnlySpan<char> text = best is null
            ? claims[0].Span.Of(claims[0].Document.Text)
            : best.Measure!.Text!.Value.Of(best.Document.Text);
        ReadOnlySpan<char> line = IsOneLine(text) ? text : string.Join(' ', text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= MaxChars ? line.ToString() : string.Concat(line[..(MaxChars - 1)], "…");
    }

    private static int WordsOf(Claim claim) => claim.Measure!.Modifiers.Length + claim.Measure.Of.Length;

    // Words parted by one blank each.
    private static bool IsOneLine(ReadOnlySpan<char> text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (char.IsWhiteSpace(text[i]) && (text[i] != ' ' || i == 0 || i == text.Length - 1 || text[i - 1] == ' '))
                return false;
        }

        return true;
    }
}
