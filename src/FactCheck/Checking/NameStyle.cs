using FactCheck.Claims;

namespace FactCheck.Checking;

/// <summary>Writes titles and places of a fix in AP style: "Gov." before a full name, "Illinois" spelled out.</summary>
internal static class NameStyle
{
    /// <summary>The replacement in style.</summary>
    /// <param name="text">What the words would have to say.</param>
    /// <param name="original">The words as they stand, whose style goes before AP's.</param>
    /// <param name="claim">The claim that is mended.</param>
    public static string Of(string text, string original, Claim claim)
    {
        foreach ((string shortened, string state) in ApStyle.States)
        {
            if (!original.Contains(shortened, StringComparison.Ordinal) && text.EndsWith($", {shortened}", StringComparison.Ordinal))
                return string.Concat(text.AsSpan(0, text.Length - shortened.Length), state);
        }

        // Where the text itself spells a title out, or shortens one, the next one is written alike.
        int end = claim.Span.End;
        bool isBeforeName = end + 1 < claim.Document.Text.Length && claim.Document.Text[end] == ' ' && char.IsUpper(claim.Document.Text[end + 1]);
        return isBeforeName && original.EndsWith('.') && ApStyle.Titles.TryGetValue(text, out string? title) ? title : text;
    }
}
