using System.Buffers;

namespace FactCheck.Documents;

/// <summary>Cuts a page into lines, joins what was only wrapped, and describes the form of each.</summary>
internal static class PageLineReader
{
    private static readonly SearchValues<char> Closing = SearchValues.Create("\"'”’»)]}›*_ \u00A0");

    public static List<PageLine> Read(string text)
    {
        var lines = new List<PageLine>();
        var group = new List<TextSpan>();
        bool afterBlank = false;
        bool groupAfterBlank = false;
        for (TextLine.Enumerator raw = TextLine.Enumerate(text, 0); raw.MoveNext();)
        {
            TextSpan span = Trim(text, raw.Current.Start, raw.Current.End);
            if (span.Length == 0)
            {
                AddGroup(text, group, groupAfterBlank, lines);
                afterBlank = true;
                continue;
            }

            if (group.Count == 0)
                groupAfterBlank = afterBlank;

            group.Add(span);
            afterBlank = false;
        }

        AddGroup(text, group, groupAfterBlank, lines);
        return lines;
    }

    /// <summary>A range without white space and invisible characters at its ends.</summary>
    public static TextSpan Trim(string text, int start, int end)
    {
        while (start < end && IsBlank(text[start]))
            start++;

        while (end > start && IsBlank(text[end - 1]))
            end--;

        return new TextSpan(start, end);
    }

    private static bool IsBlank(char c) => char.IsWhiteSpace(c) || char.IsControl(c) || c is '\uFEFF' or '\u200B' or '\u200E' or '\u200F';

    private static void AddGroup(string text, List<TextSpan> group, bool afterBlank, List<PageLine> lines)
    {
        bool isWrapped = IsWrapped(text, group);
        for (int i = 0; i < group.Count;)
        {
            int first = i;
            while (++i < group.Count && Continues(text, group[i - 1], group[i], isWrapped))
            {
            }

            lines.Add(Describe(text, new TextSpan(group[first].Start, group[i - 1].End), afterBlank && first == 0));
        }

        group.Clear();
    }

    /// <summary>
    /// Whether the lines of a group were broken to a width: each line without a stop is so long that the first word of the next did
    /// not fit, and at least one line goes on in lower case.
    /// </summary>
    private static bool IsWrapped(string text, List<TextSpan> group)
    {
        int width = 0;
        foreach (TextSpan span in group)
            width = Math.Max(width, span.Length);

        if (group.Count < 3 || width is < 40 or > 130)
            return false;

        int full = 0;
        int joints = 0;
        bool goesOn = false;
        for (int i = 1; i < group.Count; i++)
        {
            joints++;
            ReadOnlySpan<char> next = group[i].Of(text);
            int word = next.IndexOf(' ');
            if (group[i - 1].Length + 1 + (word < 0 ? next.Length : word) > width)
                full++;

            goesOn |= char.IsLower(next[0]);
        }

        return goesOn && full * 4 >= joints * 3;
    }

    private static bool Continues(string text, TextSpan line, TextSpan next, bool isWrapped)
    {
        if (ListMarker.TryRead(text, next, out _) || text[line.End - 1] is ':' or ';')
            return false;

        // A line that goes on in lower case was broken inside its sentence, unless it is a line of a list.
        bool stopped = LastCharacter(line.Of(text)) is '.' or '!' or '?';
        bool goesOn = !stopped && char.IsLower(text[next.Start]) && !char.IsLower(text[line.Start]);
        return isWrapped || (goesOn && Math.Max(line.Length, next.Length) > 30 && !ListMarker.TryRead(text, line, out _));
    }

    private static char LastCharacter(ReadOnlySpan<char> line)
    {
        int last = line.LastIndexOfAnyExcept(Closing);
        return last < 0 ? line[^1] : line[last];
    }

    private static PageLine Describe(string text, TextSpan span, bool afterBlank)
    {
        ReadOnlySpan<char> line = span.Of(text);
        int words = 0;
        int letters = 0;
        int latin = 0;
        int digits = 0;
        int separators = 0;
        bool inWord = false;
        for (int i = 0; i < line.Length; i++)
        {
            char c = line[i];
            bool letter = char.IsLetter(c);
            if (letter)
            {
                letters++;
                // The Latin letters of European languages end at U+024F; U+1E00 to U+1EFF are those of Vietnamese and others.
                latin += c <= '\u024F' || c is >= '\u1E00' and <= '\u1EFF' ? 1 : 0;
            }
            else if (char.IsAsciiDigit(c))
            {
                digits++;
            }
            else if (c is '|' or '»' or '›' or '•' or '·' or '→')
            {
                separators++;
            }

            bool word = letter || char.IsDigit(c);
            if (word && !inWord)
                words++;

            // "the country's" and "well-known" are one word each.
            inWord = word || (inWord && c is '\'' or '’' or '-' or '.' or ',');
        }

        bool hasHeading = ListMarker.TryReadHeading(text, span, out int content);
        bool hasMarker = !hasHeading && ListMarker.TryRead(text, span, out content);
        return new PageLine
        {
            Span = span,
            AfterBlank = afterBlank,
            Words = words,
            Letters = letters,
            LatinLetters = latin,
            Digits = digits,
            Separators = separators,
            Last = LastCharacter(line),
            IsCut = words <= 4 && (line.EndsWith("...", StringComparison.Ordinal) || line[^1] == '…'),
            Content = hasMarker || hasHeading ? content : span.Start,
            HasListMarker = hasMarker,
            HasHeadingMarker = hasHeading,
        };
    }
}
