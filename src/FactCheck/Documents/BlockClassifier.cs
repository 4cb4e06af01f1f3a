using System.Runtime.InteropServices;

namespace FactCheck.Documents;

/// <summary>Decides for the lines of one section what each is: by its form, and by where it stands between the running text.</summary>
internal static class BlockClassifier
{
    /// <summary>Links of a menu have few words; headlines rarely have so few.</summary>
    private const int LongestLink = 4;

    /// <summary>So many short lines in a row are a menu, not headings.</summary>
    private const int ShortestMenu = 4;

    public static void Classify(string text, List<PageLine> page, int first, int end)
    {
        Span<PageLine> lines = CollectionsMarshal.AsSpan(page)[first..end];
        SpreadFurniture(lines);
        MarkLists(lines);

        int bodyStart = IndexOfBody(lines);
        int bodyEnd = LastIndexOfBody(lines) + 1;
        if (bodyStart < 0)
        {
            ClassifyWithoutBody(lines);
            return;
        }

        ClassifyOpening(text, lines[..bodyStart]);
        ClassifyMiddle(text, lines[bodyStart..bodyEnd]);
        ClassifyEnd(lines[bodyEnd..]);
    }

    private static bool IsBody(PageLine line) => line.Kind == BlockKind.ListItem || (!line.IsSettled && line.IsRunningText);

    private static int IndexOfBody(Span<PageLine> lines)
    {
        int i = 0;
        while (i < lines.Length && !IsBody(lines[i]))
            i++;

        return i == lines.Length ? -1 : i;
    }

    private static int LastIndexOfBody(Span<PageLine> lines)
    {
        int i = lines.Length - 1;
        while (i >= 0 && !IsBody(lines[i]))
            i--;

        return i;
    }

    /// <summary>Carries furniture on from "Related Articles" to the links below it, and from "Leave a Reply" to the end.</summary>
    private static void SpreadFurniture(Span<PageLine> lines)
    {
        int total = 0;
        foreach (PageLine line in lines)
            total += IsBody(line) ? line.Span.Length : 0;

        int before = 0;
        bool inLinks = false;
        bool inRest = false;
        foreach (PageLine line in lines)
        {
            if (inRest || (inLinks && !IsBody(line)))
            {
                line.Settle(BlockKind.Furniture);
            }
            else if (IsBody(line))
            {
                before += line.Span.Length;
                inLinks = false;
                continue;
            }

            if (line.Reach is FurnitureReach.Links)
                inLinks = true;

            // A link "Comments" stands above the text on many pages; the form itself stands below it.
            if (line.Reach is FurnitureReach.Rest && before > 0)
                inRest = before * 2 >= total;
        }
    }

    private static void MarkLists(Span<PageLine> lines)
    {
        PageLine? introduction = null;
        for (int i = 0; i < lines.Length; i++)
        {
            PageLine line = lines[i];
            if (line.IsSettled)
                continue;

            bool announced = introduction is not null;
            if (line.HasListMarker)
            {
                bool hasNeighbour = (i > 0 && lines[i - 1].HasListMarker) || (i + 1 < lines.Length && lines[i + 1].HasListMarker);
                if (announced || hasNeighbour)
                {
                    line.Introduction = introduction ?? Above(lines, i);
                    introduction = line.Introduction;
                    line.Settle(BlockKind.ListItem);
                    continue;
                }
            }

            if (announced && LengthOfBareList(lines[i..]) is > 1 and int length)
            {
                for (int item = i; item < i + length; item++)
                {
                    lines[item].Introduction = introduction;
                    lines[item].Settle(BlockKind.ListItem);
                }

                i += length - 1;
                introduction = null;
                continue;
            }

            introduction = line.Last == ':' && line.Words >= 3 ? line : null;
        }
    }

    /// <summary>A heading right above a list announces it as a line with a colon does.</summary>
    private static PageLine? Above(Span<PageLine> lines, int item) =>
        item > 0 && !lines[item - 1].IsSettled && !lines[item - 1].IsRunningText && !lines[item - 1].HasListMarker && lines[item - 1].Words >= 2
            ? lines[item - 1]
            : null;

    /// <summary>How many lines, from the first, are items without a marker: each ends in a semicolon or comma or in nothing.</summary>
    private static int LengthOfBareList(Span<PageLine> lines)
    {
        int length = 0;
        bool semicolons = lines[0].Last is ';' or ',';
        while (length < lines.Length && !lines[length].IsSettled && lines[length].Words <= 60 && (length == 0 || !lines[length].AfterBlank || semicolons))
        {
            char last = lines[length].Last;
            bool isItem = semicolons ? last is ';' or ',' || EndsInAnd(last) : !lines[length].IsRunningText && last != ':';
            if (!isItem)
                return semicolons && length > 0 ? length + 1 : length;

            length++;
        }

        return length;
    }

    private static bool EndsInAnd(char last) => last is 'd' or 'r';

    private static void ClassifyWithoutBody(Span<PageLine> lines)
    {
        bool hasHeadline = false;
        int open = 0;
        foreach (PageLine line in lines)
            open += line.IsSettled ? 0 : 1;

        foreach (PageLine line in lines)
        {
            if (line.IsSettled)
                continue;

            // A page of nothing but short lines is a menu around whatever headline it has.
            if (open >= ShortestMenu && line.Words <= LongestLink)
                line.Settle(BlockKind.Furniture);
            else
                line.Settle(hasHeadline ? BlockKind.Paragraph : BlockKind.Headline);

            hasHeadline |= line.Kind == BlockKind.Headline;
        }
    }

    private static void ClassifyOpening(string text, Span<PageLine> lines)
    {
        int headlines = 0;
        PageLine? longest = null;
        foreach (PageLine line in lines)
        {
            if (line.IsSettled || IsByline(text, line))
                continue;

            headlines += line.Words > LongestLink - 1 ? 1 : 0;
            // The later of two short lines stands nearer to the text: "News" above, the headline below.
            if (longest is null || line.Words >= longest.Words)
                longest = line;
        }

        foreach (PageLine line in lines)
        {
            if (line.IsSettled)
                continue;

            bool isHeadline = !IsByline(text, line) && (line.HasHeadingMarker || (headlines > 0 ? line.Words > LongestLink - 1 : ReferenceEquals(line, longest)));
            bool introduces = line.Last == ':' && line.Words >= LongestLink;
            line.Settle(introduces ? BlockKind.Paragraph : isHeadline ? BlockKind.Headline : BlockKind.Furniture);
        }
    }

    /// <summary>"By Jane Doe", "Jane Doe, Reuters": capitals throughout after "by".</summary>
    private static bool IsByline(string text, PageLine line)
    {
        ReadOnlySpan<char> content = line.Span.Of(text);
        if (line.Words > 8 || !content.StartsWith("by ", StringComparison.OrdinalIgnoreCase))
            return false;

        content = content[3..].TrimStart();
        return !content.IsEmpty && char.IsUpper(content[0]);
    }

    private static void ClassifyMiddle(string text, Span<PageLine> lines)
    {
        for (int i = 0; i < lines.Length;)
        {
            if (!lines[i].IsSettled && IsByline(text, lines[i]))
                lines[i].Settle(BlockKind.Furniture);

            if (lines[i].IsSettled || lines[i].IsRunningText)
            {
                i++;
                continue;
            }

            int end = i;
            while (end < lines.Length && (lines[end].Kind == BlockKind.Furniture || (!lines[end].IsSettled && !lines[end].IsRunningText && lines[end].Words <= LongestLink)))
                end++;

            bool isMenu = end - i >= ShortestMenu;
            if (!isMenu)
                isMenu = IsMenuOfLongerLinks(lines, i, out end);

            for (end = Math.Max(end, i + 1); i < end; i++)
            {
                if (lines[i].IsSettled)
                    continue;

                // A line with a colon introduces what follows and a long line is text; what is left are headings.
                bool isText = lines[i].Last is ':' or ';' or ',' || lines[i].Words > 14;
                lines[i].Settle(isMenu ? BlockKind.Furniture : isText ? BlockKind.Paragraph : BlockKind.Headline);
            }
        }
    }

    /// <summary>Six lines in a row without a stop, of eight words at most: no article has so many headings above each other.</summary>
    private static bool IsMenuOfLongerLinks(Span<PageLine> lines, int start, out int end)
    {
        end = start;
        while (end < lines.Length && (lines[end].Kind == BlockKind.Furniture || (!lines[end].IsSettled && !lines[end].IsRunningText && lines[end].Words <= 8)))
            end++;

        // The last of them stands above text and may be its heading.
        end--;
        if (end - start >= 6)
            return true;

        end = start;
        return false;
    }

    /// <summary>After the last running text, short lines without a stop are links, credits and buttons.</summary>
    private static void ClassifyEnd(Span<PageLine> lines)
    {
        bool hasFurniture = false;
        foreach (PageLine line in lines)
            hasFurniture |= line.Kind == BlockKind.Furniture;

        foreach (PageLine line in lines)
        {
            if (line.IsSettled)
                continue;

            // One last line whose stop was forgotten is text; it is a link when it stands among furniture.
            bool isText = !hasFurniture && lines.Length < ShortestMenu && line.Words > LongestLink;
            line.Settle(isText ? BlockKind.Paragraph : BlockKind.Furniture);
        }
    }
}
