namespace FactCheck.Documents;

/// <summary>Blocks without sentences: they make no claim, but their words are said, and may name what a rewrite names.</summary>
internal static class UnreadBlocks
{
    /// <summary>The datelines and the furniture of a document, in text order.</summary>
    public static IEnumerable<Block> Of(Document document) =>
        document.Blocks.Where(block => block.Kind is BlockKind.Furniture or BlockKind.Dateline);

    /// <summary>The words of a block, runs of letters and digits, in text order.</summary>
    public static IEnumerable<TextSpan> WordsOf(Document document, Block block)
    {
        for (int i = block.Span.Start; i < block.Span.End; i++)
        {
            int end = i;
            while (end < block.Span.End && char.IsLetterOrDigit(document.Text[end]))
                end++;
            if (end == i)
                continue;
            yield return new TextSpan(i, end);
            i = end;
        }
    }
}
