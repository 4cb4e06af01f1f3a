namespace FactCheck.Documents;

/// <summary>Reads what stands before the text of a list item or a heading: "- ", "• ", "3. ", "(b) ", "## ".</summary>
internal static class ListMarker
{
    public static bool TryRead(string text, TextSpan line, out int content)
    {
        content = line.Start;
        ReadOnlySpan<char> rest = line.Of(text);
        int length = rest[0] switch
        {
            '-' or '*' or '+' or '–' or '—' or '•' or '‣' or '◦' or '▪' or '●' or '○' or '■' or '►' or '·' => 1,
            '(' => Enumerator(rest[1..]) is > 0 and int inner && inner + 1 < rest.Length && rest[inner + 1] == ')' ? inner + 2 : 0,
            _ => Enumerator(rest) is > 0 and int bare && bare < rest.Length && rest[bare] is '.' or ')' ? Closed(rest) : 0,
        };
        // "-5 degrees" and "3.5 million" begin no item: a blank has to follow, except after a bullet, which is nothing else.
        bool isBullet = length == 1 && rest[0] is '•' or '‣' or '◦' or '▪' or '●' or '○' or '■' or '►';
        if (length == 0 || length >= rest.Length || (!isBullet && !char.IsWhiteSpace(rest[length])))
            return false;

        content = line.Start + length;
        while (content < line.End && char.IsWhiteSpace(text[content]))
            content++;

        return content < line.End;
    }

    /// <summary>Reads the "#" signs of a Markdown heading.</summary>
    public static bool TryReadHeading(string text, TextSpan line, out int content)
    {
        content = line.Start;
        while (content < line.End && text[content] == '#')
            content++;

        int signs = content - line.Start;
        if (signs is 0 or > 6 || content == line.End || text[content] != ' ')
        {
            content = line.Start;
            return false;
        }

        while (content < line.End && text[content] == ' ')
            content++;

        return true;
    }

    private static int Closed(ReadOnlySpan<char> rest)
    {
        int length = Enumerator(rest);
        return rest[length] == ')' || char.IsAsciiDigit(rest[0]) ? length + 1 : 0;
    }

    /// <summary>The length of "7", "12" or a single small letter.</summary>
    private static int Enumerator(ReadOnlySpan<char> rest)
    {
        int digits = 0;
        while (digits < rest.Length && digits < 3 && char.IsAsciiDigit(rest[digits]))
            digits++;

        return digits is 1 or 2 ? digits : digits == 0 && rest.Length > 0 && char.IsAsciiLetterLower(rest[0]) ? 1 : 0;
    }
}
