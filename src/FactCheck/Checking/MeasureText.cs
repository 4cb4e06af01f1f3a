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
        Claim? best = claims.Where(claim => claim.Measure?.Text is not null).MaxBy(claim => claim.Measure!.Modifiers.Length + claim.Measure.Of.Length);
        string text = best is null
            ? claims[0].Location.Text
            : best.Measure!.Text!.Value.Of(best.Document.Text).ToString();
        string line = IsOneLine(text) ? text : string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= MaxChars ? line : string.Concat(line.AsSpan(0, MaxChars - 1), "…");
    }

    // Words parted by one blank each.
    private static bool IsOneLine(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (char.IsWhiteSpace(text[i]) && (text[i] != ' ' || i == 0 || i == text.Length - 1 || text[i - 1] == ' '))
                return false;
        }

        return true;
    }
}
