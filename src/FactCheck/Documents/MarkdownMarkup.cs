namespace FactCheck.Documents;

/// <summary>
/// Finds the inline markup of Markdown: emphasis, code, links, images, tags, rules, quote marks and table bars. The
/// markers of headings and lists stay: they tell the structure. Hand-written and linear; what is not closed is text.
/// </summary>
internal static class MarkdownMarkup
{
    /// <summary>A link or tag whose end is farther away than this is text: it keeps the search linear.</summary>
    private const int LongestMarkup = 2_000;

    private const int DeepestTarget = 8;

    public static void Find(string text, int start, List<TextSpan> excluded)
    {
        bool inFence = false;
        for (TextLine.Enumerator lines = TextLine.Enumerate(text, start); lines.MoveNext();)
        {
            TextSpan line = PageLineReader.Trim(text, lines.Current.Start, lines.Current.End);
            if (line.Length == 0)
                continue;

            ReadOnlySpan<char> content = line.Of(text);
            bool isFence = content.StartsWith("```", StringComparison.Ordinal) || content.StartsWith("~~~", StringComparison.Ordinal);
            if (isFence || inFence || IsRule(content) || IsReference(content))
            {
                excluded.Add(line);
                inFence ^= isFence;
                continue;
            }

            FindInLine(text, line, excluded);
        }
    }

    private static void FindInLine(string text, TextSpan line, List<TextSpan> excluded)
    {
        int at = line.Start;
        while (at < line.End && text[at] is '>' or ' ')
            at++;

        Exclude(excluded, line.Start, at);
        bool isTable = at < line.End && text[at] == '|';
        // "* item": the marker tells the structure and stays.
        if (ListMarker.TryRead(text, new TextSpan(Math.Min(at, line.End - 1), line.End), out int item))
            at = item;

        for (; at < line.End; at++)
        {
            int length = text[at] switch
            {
                '\\' when at + 1 < line.End && char.IsPunctuation(text[at + 1]) => 1,
                '*' or '`' => Run(text, at, line.End),
                '_' when IsAtWordEdge(text, at, line) => Run(text, at, line.End),
                '~' when at + 1 < line.End && text[at + 1] == '~' => 2,
                '|' when isTable => 1,
                '!' when at + 1 < line.End && text[at + 1] == '[' => ImageLength(text, at, line.End),
                '<' => TagLength(text, at, line.End),
                ']' when at + 1 < line.End && text[at + 1] == '(' => TargetLength(text, at + 1, line.End) is > 0 and int target ? target + 1 : 0,
                ']' when at + 1 < line.End && text[at + 1] == '[' => 0,
                '[' => IsLink(text, at, line.End) ? 1 : 0,
                _ => 0,
            };
            if (length == 0)
                continue;

            // "3 * 4": a star among blanks is no emphasis.
            bool isLoose = text[at] is '*' && (at == line.Start || text[at - 1] == ' ') && (at + length >= line.End || text[at + length] == ' ');
            if (!isLoose)
                Exclude(excluded, at, at + length);

            at += text[at] == '\\' ? 1 : length - 1;
        }
    }

    private static void Exclude(List<TextSpan> excluded, int start, int end)
    {
        if (end <= start)
            return;

        if (excluded.Count > 0 && excluded[^1].End == start)
            excluded[^1] = new TextSpan(excluded[^1].Start, end);
        else
            excluded.Add(new TextSpan(start, end));
    }

    private static int Run(string text, int at, int end)
    {
        int length = 1;
        while (at + length < end && text[at + length] == text[at])
            length++;

        return length;
    }

    private static bool IsAtWordEdge(string text, int at, TextSpan line) =>
        at == line.Start || at + 1 >= line.End || !char.IsLetterOrDigit(text[at - 1]) || !char.IsLetterOrDigit(text[at + 1]);

    private static int ImageLength(string text, int at, int end)
    {
        int close = Find(text, at, end, ']');
        return close > 0 && close + 1 < end && text[close + 1] == '(' && TargetLength(text, close + 1, end) is > 0 and int target
            ? close + 1 + target - at
            : 0;
    }

    /// <summary>The length of "(address)", or 0.</summary>
    private static int TargetLength(string text, int at, int end)
    {
        int depth = 0;
        for (int i = at; i < end && i < at + LongestMarkup; i++)
        {
            depth += text[i] switch { '(' => 1, ')' => -1, _ => 0 };
            if (depth == 0)
                return i + 1 - at;

            // Addresses have few brackets in brackets; a text that only opens them is none.
            if (depth > DeepestTarget)
                return 0;
        }

        return 0;
    }

    private static bool IsLink(string text, int at, int end)
    {
        int close = Find(text, at, end, ']');
        return close > 0 && close + 1 < end && text[close + 1] == '(' && TargetLength(text, close + 1, end) > 0;
    }

    private static int TagLength(string text, int at, int end)
    {
        bool isTag = at + 1 < end && (char.IsAsciiLetter(text[at + 1]) || text[at + 1] is '/');
        int close = isTag ? Find(text, at, end, '>') : -1;
        return close > 0 ? close + 1 - at : 0;
    }

    private static int Find(string text, int at, int end, char c)
    {
        int index = text.AsSpan(at, Math.Min(end - at, LongestMarkup)).IndexOf(c);
        return index < 0 ? -1 : at + index;
    }

    private static bool IsRule(ReadOnlySpan<char> line) => line.Length >= 3 && line[0] is '-' or '*' or '_' or '=' && line.Trim(line[0]).Trim(" |:-").IsEmpty;

    /// <summary>"[name]: address", which shows nothing.</summary>
    private static bool IsReference(ReadOnlySpan<char> line) => line[0] == '[' && line.IndexOf("]: ", StringComparison.Ordinal) is > 0 and < 60;
}
