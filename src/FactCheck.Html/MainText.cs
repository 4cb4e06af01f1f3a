namespace FactCheck.Html;

/// <summary>Chooses the blocks of a page that are its article: what the page itself marks as such, else where its text is densest.</summary>
internal static class MainText
{
    /// <summary>Fewer characters than this are no article: a teaser, a notice.</summary>
    private const int ShortestArticle = 140;

    /// <summary>A block of so many characters is text by its length, whatever its element is.</summary>
    private const int ShortestParagraph = 60;

    public static List<PageBlock> Choose(Page page)
    {
        List<PageBlock> candidates = [.. page.Blocks.Where(block => !block.IsApart && (!block.IsLinks || block.IsHeading))];
        List<PageBlock>? chosen = OfMarkedArticle(candidates) ?? OfDensestElement(candidates);
        // A page of a few words has no container that stands out.
        chosen ??= candidates.Count > 0 ? candidates : [.. page.Blocks.Where(block => !block.IsLinks)];
        return WithHeadline(page, chosen);
    }

    private static List<PageBlock>? OfMarkedArticle(List<PageBlock> blocks)
    {
        var sizes = new Dictionary<int, int>();
        foreach (PageBlock block in blocks)
        {
            if (block.Semantic >= 0 && !block.IsHeading)
                sizes[block.Semantic] = sizes.GetValueOrDefault(block.Semantic) + block.Characters;
        }

        if (sizes.Count == 0)
            return null;

        (int best, int size) = sizes.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).Select(pair => (pair.Key, pair.Value)).First();
        return size < ShortestArticle ? null : [.. blocks.Where(block => block.Semantic == best)];
    }

    private static List<PageBlock>? OfDensestElement(List<PageBlock> blocks)
    {
        var scores = new Dictionary<int, double>();
        foreach (PageBlock block in blocks)
        {
            if (block.Element is not ("p" or "blockquote") && block.Characters < ShortestParagraph)
                continue;

            // A paragraph speaks for the element around it, and half as much for the one around that.
            int text = block.Characters - block.LinkCharacters;
            scores[block.Parent] = scores.GetValueOrDefault(block.Parent) + text;
            if (block.Grandparent != block.Parent)
                scores[block.Grandparent] = scores.GetValueOrDefault(block.Grandparent) + (text / 2.0);
        }

        if (scores.Count == 0)
            return null;

        (int best, double score) = scores.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).Select(pair => (pair.Key, pair.Value)).First();
        if (score < ShortestArticle)
            return null;

        int first = blocks.FindIndex(block => block.Parent == best || block.Grandparent == best);
        int last = blocks.FindLastIndex(block => block.Parent == best || block.Grandparent == best);
        return blocks[first..(last + 1)];
    }

    /// <summary>The last first-order heading before the text is its headline, wherever on the page it stands.</summary>
    private static List<PageBlock> WithHeadline(Page page, List<PageBlock> chosen)
    {
        if (chosen.Count == 0 || chosen.Any(block => block.Element == "h1"))
            return chosen;

        PageBlock? headline = null;
        foreach (PageBlock block in page.Blocks)
        {
            if (ReferenceEquals(block, chosen[0]))
                break;

            headline = block.Element == "h1" ? block : headline;
        }

        return headline is null ? chosen : [headline, .. chosen];
    }
}
