using System.Globalization;
using System.Text;

namespace FactCheck.Reports;

/// <summary>The difference of two texts as a unified diff, by lines (Myers 1986, "An O(ND) Difference Algorithm").</summary>
internal static class UnifiedDiff
{
    private const int Context = 3;

    /// <summary>The diff with its two header lines; empty when the texts are equal.</summary>
    public static string Between(string before, string after, string beforeName, string afterName)
    {
        if (string.Equals(before, after, StringComparison.Ordinal))
            return "";

        List<string> old = Lines(before);
        List<string> fresh = Lines(after);
        List<Edit> edits = Edits(old, fresh);
        var diff = new StringBuilder().Append("--- ").Append(beforeName).Append('\n').Append("+++ ").Append(afterName).Append('\n');
        for (int first = NextChange(edits, 0); first >= 0;)
        {
            int last = first;
            for (int next = NextChange(edits, last + 1); next >= 0 && next - last <= 2 * Context; next = NextChange(edits, last + 1))
                last = next;

            AppendHunk(diff, edits[Math.Max(0, first - Context)..Math.Min(edits.Count, last + 1 + Context)]);
            first = NextChange(edits, last + 1);
        }

        return diff.ToString();
    }

    private static int NextChange(List<Edit> edits, int from) => edits.FindIndex(from, edit => edit.Sign != ' ');

    private static void AppendHunk(StringBuilder diff, List<Edit> hunk)
    {
        int removed = hunk.Count(edit => edit.Sign != '+');
        int added = hunk.Count(edit => edit.Sign != '-');
        diff.Append(CultureInfo.InvariantCulture, $"@@ -{Start(hunk[0].Old, removed)},{removed} +{Start(hunk[0].New, added)},{added} @@\n");
        foreach (Edit edit in hunk)
        {
            diff.Append(edit.Sign).Append(edit.Line.TrimEnd('\n')).Append('\n');
            if (!edit.Line.EndsWith('\n'))
                diff.Append("\\ No newline at end of file\n");
        }
    }

    // An empty side is placed after the line before it, so it starts one lower than its first line would.
    private static int Start(int index, int count) => count == 0 ? index : index + 1;

    // Only LF ends a line: a CR stays with its line, so that a file keeps its line ends when the diff is applied.
    private static List<string> Lines(string text)
    {
        var lines = new List<string>();
        for (int start = 0; start < text.Length;)
        {
            int feed = text.IndexOf('\n', start);
            int end = feed < 0 ? text.Length : feed + 1;
            lines.Add(text[start..end]);
            start = end;
        }

        return lines;
    }

    private static List<Edit> Edits(List<string> old, List<string> fresh)
    {
        List<int[]> trace = Trace(old, fresh);
        var edits = new List<Edit>();
        int x = old.Count;
        int y = fresh.Count;
        for (int d = trace.Count - 1; d > 0; d--)
        {
            int[] furthest = trace[d - 1];
            int k = x - y;
            int from = k == -d || (k != d && At(furthest, k - 1) < At(furthest, k + 1)) ? k + 1 : k - 1;
            int fromX = At(furthest, from);
            int fromY = fromX - from;
            while (x > fromX && y > fromY && x > 0 && y > 0 && string.Equals(old[x - 1], fresh[y - 1], StringComparison.Ordinal))
                edits.Add(new Edit(' ', old[--x], x, --y));
            if (x > fromX)
                edits.Add(new Edit('-', old[--x], x, y));
            else
                edits.Add(new Edit('+', fresh[--y], x, y));
        }

        while (x > 0)
            edits.Add(new Edit(' ', old[--x], x, --y));
        edits.Reverse();
        return edits;
    }

    // trace[d] holds, for every diagonal -d..d, how far into the old text d edits lead; index d + diagonal.
    private static List<int[]> Trace(List<string> old, List<string> fresh)
    {
        var trace = new List<int[]>();
        for (int d = 0; ; d++)
        {
            int[] furthest = new int[(2 * d) + 1];
            for (int k = -d; k <= d; k += 2)
            {
                int x = d == 0 ? 0
                    : k == -d || (k != d && At(trace[^1], k - 1) < At(trace[^1], k + 1)) ? At(trace[^1], k + 1)
                    : At(trace[^1], k - 1) + 1;
                int y = x - k;
                while (x < old.Count && y < fresh.Count && string.Equals(old[x], fresh[y], StringComparison.Ordinal))
                {
                    x++;
                    y++;
                }

                furthest[d + k] = x;
                if (x >= old.Count && y >= fresh.Count)
                {
                    trace.Add(furthest);
                    return trace;
                }
            }

            trace.Add(furthest);
        }
    }

    private static int At(int[] furthest, int diagonal)
    {
        int index = (furthest.Length / 2) + diagonal;
        return index >= 0 && index < furthest.Length ? furthest[index] : -1;
    }

    private readonly record struct Edit(char Sign, string Line, int Old, int New);
}
