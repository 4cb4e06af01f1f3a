namespace FactCheck.Expressions;

/// <summary>Text that somebody has cut into words and joined with blanks: "visitors , the council said ." Pure functions.</summary>
internal static class CutText
{
    // So far on either side; a sentence has a comma or a full stop within it.
    private const int Reach = 300;

    /// <summary>Whether the text around a place is cut so: a mark has a blank before it, and no word has its comma joined.</summary>
    public static bool IsAround(ReadOnlySpan<char> text, int at)
    {
        bool found = false;
        int end = Math.Min(text.Length, at + Reach);
        for (int i = Math.Max(1, at - Reach); i < end; i++)
        {
            if (text[i] is not (',' or '.') || (i + 1 < text.Length && !char.IsWhiteSpace(text[i + 1])))
                continue;
            if (text[i - 1] == ' ')
                found = true;
            else if (text[i] == ',' && !char.IsAsciiDigit(text[i - 1]))
                return false;
        }

        return found;
    }
}
