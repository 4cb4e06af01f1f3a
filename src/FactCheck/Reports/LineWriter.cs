namespace FactCheck.Reports;

/// <summary>Writes lines that end in LF, no trailing blanks, wrapped at words where asked.</summary>
internal sealed class LineWriter(TextWriter writer, int width)
{
    public void Blank() => writer.Write('\n');

    public void Line(string line)
    {
        writer.Write(line.AsSpan().TrimEnd());
        writer.Write('\n');
    }

    /// <summary>Writes a text over as many lines as it takes; colour is put on after the lines are cut.</summary>
    public void Wrapped(string firstIndent, string indent, Func<string, string> paint, string text)
    {
        string current = firstIndent;
        int start = 0;
        while (start < text.Length)
        {
            int end = End(text, start, width - current.Length);
            Line(current + paint(text[start..end].TrimEnd()));
            start = end;
            while (start < text.Length && text[start] == ' ')
                start++;
            current = indent;
        }
    }

    private static int End(string text, int start, int room)
    {
        int columns = 0;
        int lastSpace = -1;
        for (int i = start; i < text.Length; i++)
        {
            if (text[i] == ' ')
                lastSpace = i;
            columns += Columns.Of(text[i]);
            // A word longer than the line is left whole: a broken address or name is worth less than an overlong line.
            if (columns > room && lastSpace > start)
                return lastSpace;
        }

        return text.Length;
    }
}
