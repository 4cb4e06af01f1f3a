namespace FactCheck.Documents;

/// <summary>Finds where a page that holds several articles, each with a date line and a headline of its own, begins a new one.</summary>
internal static class SectionSplitter
{
    /// <summary>The indexes of the lines that begin a section; the first is 0.</summary>
    public static List<int> Split(List<PageLine> lines)
    {
        var starts = new List<int> { 0 };
        var dates = new List<int>();
        int headlineAfter = 0;
        int headlineBefore = 0;
        for (int i = 0; i < lines.Count; i++)
        {
            if (lines[i].Dateline is null)
                continue;

            bool after = i + 1 < lines.Count && IsHeadline(lines[i + 1]);
            bool before = i > 0 && IsHeadline(lines[i - 1]);
            if (!after && !before)
                continue;

            dates.Add(i);
            headlineAfter += after ? 1 : 0;
            headlineBefore += before ? 1 : 0;
        }

        if (dates.Count < 2)
            return starts;

        bool dateFirst = headlineAfter >= headlineBefore;
        foreach (int date in dates)
        {
            int start = dateFirst ? date : date - 1;
            int next = dateFirst ? date + 1 : date - 1;
            // A list of links with dates has no text between its headlines: only what has a body is an article.
            if (next < 0 || next >= lines.Count || !IsHeadline(lines[next]) || !HasBody(lines, date + 1))
                continue;

            if (start > starts[^1] && (starts.Count > 1 || HasBodyBefore(lines, start)))
                starts.Add(start);
        }

        return starts;
    }

    private static bool IsHeadline(PageLine line) =>
        line.Kind != BlockKind.Furniture && line.Dateline is null && !line.HasListMarker && !line.IsRunningText && line.Words >= 3 && line.Last is not (':' or ';');

    /// <summary>Whether running text comes within the next few lines and before the next date line.</summary>
    private static bool HasBody(List<PageLine> lines, int from)
    {
        for (int i = from; i < lines.Count && i < from + 4 && lines[i].Dateline is null; i++)
        {
            if (lines[i].Kind != BlockKind.Furniture && lines[i].IsRunningText && lines[i].Words >= 5 && lines[i].Last != '?')
                return true;
        }

        return false;
    }

    private static bool HasBodyBefore(List<PageLine> lines, int before)
    {
        for (int i = 0; i < before; i++)
        {
            if (lines[i].Kind != BlockKind.Furniture && lines[i].IsRunningText)
                return true;
        }

        return false;
    }
}
