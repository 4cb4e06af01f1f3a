namespace FactCheck.Documents;

/// <summary>Finds comments, "&lt;!-- ... --&gt;", in which desks leave notes and suppressions. One that is not closed is text.</summary>
internal static class MarkupComments
{
    /// <summary>A comment whose end is farther away than this is text: it keeps the search linear.</summary>
    private const int LongestComment = 10_000;

    public static void Find(string text, int start, List<TextSpan> excluded)
    {
        while (true)
        {
            int length = text.AsSpan(start).IndexOf("<!--", StringComparison.Ordinal);
            if (length < 0)
                return;

            start += length;
            int end = text.AsSpan(start + 4, Math.Min(LongestComment, text.Length - start - 4)).IndexOf("-->", StringComparison.Ordinal);
            if (end >= 0)
            {
                excluded.Add(new TextSpan(start, start + 4 + end + 3));
                start += end;
            }

            start += 4;
        }
    }
}
