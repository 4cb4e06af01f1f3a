using System.Buffers;

namespace FactCheck.Documents;

/// <summary>
/// Finds what stands between quotation marks: curly, straight, angled, single, doubled and backtick marks, and quotations that run over
/// several paragraphs. Marks inside a quotation of another sort are part of it. One pass over the text.
/// </summary>
internal static class QuotationScanner
{
    private const int Unclosed = -1;
    private const int Reopened = -2;

    private static readonly SearchValues<char> OpeningMarks = SearchValues.Create("\u201C\u201E\u201F\u00AB\"`'\u2018\u201B");

    private enum Mark
    {
        None,
        Double,
        Single,
        Angle,
    }

    /// <summary>The quotations of a document, in text order; page furniture has none.</summary>
    public static List<Quotation> Scan(Document document)
    {
        var quotations = new List<Quotation>();
        bool open = false;
        for (int i = 0; i < document.Blocks.Length; i++)
        {
            Block block = document.Blocks[i];
            if (block.Kind == BlockKind.Furniture)
                continue;
            open = Scan(document.Text, block.Span, i, open, quotations);
        }

        return quotations;
    }

    /// <summary>Scans one paragraph. Answers whether it ends inside a quotation, which the next one may go on with.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="span">The paragraph.</param>
    /// <param name="block">Its index.</param>
    /// <param name="open">Whether the paragraph before ended inside a quotation.</param>
    /// <param name="quotations">Takes what is found.</param>
    public static bool Scan(string text, TextSpan span, int block, bool open, List<Quotation> quotations)
    {
        int i = span.Start;
        bool first = true, reopened = false;
        while (true)
        {
            int next = text.AsSpan(i, span.End - i).IndexOfAny(OpeningMarks);
            if (next < 0)
                return false;
            first = first && text.AsSpan(i, next).IsWhiteSpace();
            i += next;
            Mark mark = OpeningAt(text, span, i, out int length);
            if (mark == Mark.None)
            {
                first = false;
                i++;
                continue;
            }

            int content = i + length;
            int close = FindClose(text, span, content, mark, text[i], out int closeLength);
            bool continues = (open && first) || reopened;
            first = reopened = false;
            if (close == Reopened && EndsSentence(text, content, closeLength))
            {
                // "It is cold. "It is dark.": paragraphs run together, each with its opening mark, and one mark at the end of all.
                TextSpan part = Trimmed(text, content, closeLength);
                quotations.Add(new Quotation(new TextSpan(i, part.End), part, block, continues));
                i = closeLength;
                reopened = true;
                continue;
            }

            if (close < 0)
            {
                // A single mark without a partner is an apostrophe; a double one runs on into the next paragraph, unless another opens first.
                if (mark == Mark.Single || close == Reopened || content >= span.End)
                {
                    i = content;
                    continue;
                }

                quotations.Add(new Quotation(new TextSpan(i, span.End), Trimmed(text, content, span.End), block, continues));
                return true;
            }

            TextSpan inner = Trimmed(text, content, close);
            if (inner.Length > 0)
                quotations.Add(new Quotation(new TextSpan(i, close + closeLength), inner, block, continues));
            i = close + closeLength;
        }
    }

    private static bool EndsSentence(string text, int start, int end)
    {
        TextSpan content = Trimmed(text, start, end);
        return content.Length > 1 && text[content.End - 1] is '.' or '!' or '?' or '\u2026';
    }

    private static TextSpan Trimmed(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        return new TextSpan(start, end);
    }

    private static Mark OpeningAt(string text, TextSpan span, int i, out int length)
    {
        length = 1;
        switch (text[i])
        {
            case '\u201C' or '\u201E' or '\u201F':
                return Mark.Double;
            case '\u00AB':
                return Mark.Angle;
            case '"':
                return CanOpen(text, span, i, 1) ? Mark.Double : Mark.None;
            case '`' or '\'' when i + 1 < span.End && text[i + 1] == text[i]:
                length = 2;
                return CanOpen(text, span, i, 2) ? Mark.Double : Mark.None;
            case '`' or '\'' or '\u2018' or '\u201B':
                // "'90s" and "'em" are apostrophes; the first is told by its digit, the second by having no partner.
                return CanOpen(text, span, i, 1) && i + 1 < span.End && !char.IsAsciiDigit(text[i + 1]) && !IsClitic(text, span, i) ? Mark.Single : Mark.None;
            default:
                return Mark.None;
        }
    }

    // "Guterson 's plan", as tokenised text has it: an apostrophe with its ending, not a mark.
    private static bool IsClitic(string text, TextSpan span, int i)
    {
        int end = i + 1;
        while (end < span.End && char.IsLetter(text[end]))
            end++;
        return text.AsSpan(i + 1, end - i - 1) is "s" or "S" or "re" or "ve" or "ll" or "d" or "m" or "t";
    }

    // An opening mark stands at the start or after a space, a bracket, a dash or another mark, and has something behind it.
    private static bool CanOpen(string text, TextSpan span, int i, int length)
    {
        if (i + length >= span.End)
            return false;
        if (i == span.Start)
            return true;
        char before = text[i - 1];
        return char.IsWhiteSpace(before) || before is '(' or '[' or '\u2013' or '\u2014' or '-' or '/' or ':' or '"' or '\u201C' or '\u2018';
    }

    // Where the closing mark stands, and its length; where the mark opens once more, that place instead of the length.
    private static int FindClose(string text, TextSpan span, int start, Mark mark, char opening, out int length)
    {
        length = 1;
        int weak = Unclosed;
        for (int i = start; i < span.End; i++)
        {
            if (mark == Mark.Double && Reopens(text, span, start, i, opening))
            {
                length = i;
                return Reopened;
            }

            // "'the aggressiveness' of the one and 'the rights' of the other": what might be a possessive closed the first.
            if (weak >= 0 && mark == Mark.Single && OpeningAt(text, span, i, out _) == Mark.Single)
                break;
            if (!ClosesAt(text, span, start, i, mark, out length, out bool certain))
                continue;
            if (certain)
                return i;
            if (weak < 0)
                weak = i;
        }

        length = 1;
        return weak;
    }

    // The same opening mark once more: the first one was a slip. A low mark is closed by the sign that opens elsewhere.
    private static bool Reopens(string text, TextSpan span, int start, int i, char opening) => text[i] switch
    {
        '\u201C' => opening == '\u201C',
        '"' => opening == '"' && i > start && char.IsWhiteSpace(text[i - 1]) && i + 1 < span.End && char.IsLetterOrDigit(text[i + 1]),
        _ => false,
    };

    private static bool ClosesAt(string text, TextSpan span, int start, int i, Mark mark, out int length, out bool certain)
    {
        length = 1;
        certain = true;
        char c = text[i];
        switch (mark)
        {
            case Mark.Angle:
                return c == '\u00BB';
            case Mark.Double:
                if (c is '\u201D' or '\u201C')
                    return i > start;
                if (c == '"')
                    return i > start;
                if (c is '\'' or '\u2019' && i + 1 < span.End && text[i + 1] == c)
                {
                    length = 2;
                    return i > start;
                }

                return false;
            default:
                if (c is not ('\'' or '\u2019' or '`') || i == start)
                    return false;
                if (i + 1 < span.End && (char.IsLetterOrDigit(text[i + 1]) || text[i + 1] == c))
                    return false;
                char before = text[i - 1];

                // Spaced out on both sides, as tokenised text has it: a mark, unless it is the apostrophe of "Guterres 's".
                if (char.IsWhiteSpace(before))
                    return true;

                // "the players' union": after an s the mark may be a possessive, so a later certain one is preferred.
                certain = before is not ('s' or 'S') || i + 1 >= span.End || text[i + 1] is '.' or ',' or '!' or '?' or ';' or ')';
                return true;
        }
    }
}
