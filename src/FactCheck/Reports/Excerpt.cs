using System.Text;
using FactCheck.Documents;

namespace FactCheck.Reports;

/// <summary>The sentence around a place on one line, with the place marked; cut at words where it is too long for the line.</summary>
/// <param name="Before">The text before the mark.</param>
/// <param name="Mark">The words of the place.</param>
/// <param name="After">The text after the mark.</param>
internal sealed record Excerpt(string Before, string Mark, string After)
{
    private const string Cut = "… ";

    /// <summary>The whole sentence of a place; its line when it stands in no sentence.</summary>
    public static Excerpt Of(Location location)
    {
        // What was left out of the text (a comment, front matter) is shown as the file has it.
        string text = location.Span.Of(location.Document.Text).IsWhiteSpace() ? location.Document.Article.Text : location.Document.Text;
        TextSpan around = Around(location);
        return new Excerpt(
            OneLine(text.AsSpan(around.Start, location.Span.Start - around.Start)),
            OneLine(location.Span.Of(text)),
            OneLine(text.AsSpan(location.Span.End, around.End - location.Span.End)));
    }

    /// <summary>The excerpt in at most <paramref name="width"/> columns, the mark kept and as much of its surroundings as fits.</summary>
    public Excerpt Fit(int width)
    {
        int markWidth = Columns.Of(Mark);
        if (Columns.Of(Before) + markWidth + Columns.Of(After) <= width)
            return this;

        int room = Math.Max(0, width - markWidth);
        // Two thirds of the room go before the mark: in English the subject a figure belongs to usually stands there.
        int after = Math.Min(Columns.Of(After), Math.Max(room / 3, room - Columns.Of(Before)));
        int before = room - after;
        string mark = markWidth <= width ? Mark : KeepStart(Mark, width - 2).TrimEnd() + " …";
        return new Excerpt(KeepEnd(Before, before), mark, KeepStartMarked(After, after));
    }

    /// <summary>Text on one line: every run of white space is one space, and control characters cannot reach a terminal.</summary>
    public static string OneLine(ReadOnlySpan<char> text)
    {
        var line = new StringBuilder(text.Length);
        bool space = false;
        foreach (char c in text)
        {
            if (char.IsWhiteSpace(c))
            {
                space = true;
                continue;
            }

            if (space)
                line.Append(' ');
            space = false;
            line.Append(IsHarmless(c) ? c : '\uFFFD');
        }

        if (space)
            line.Append(' ');

        return line.ToString();
    }

    // Escape sequences and direction overrides would let an article repaint the terminal or reorder what the editor reads.
    private static bool IsHarmless(char c) => !char.IsControl(c) && c is not ((>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069'));

    private static TextSpan Around(Location location)
    {
        Document document = location.Document;
        foreach (Sentence sentence in document.Sentences)
        {
            if (sentence.Span.Start <= location.Span.Start && location.Span.Start < sentence.Span.End)
                return new TextSpan(sentence.Span.Start, Math.Max(sentence.Span.End, location.Span.End));
        }

        string text = document.Text;
        int start = location.Span.Start;
        while (start > 0 && text[start - 1] is not ('\n' or '\r'))
            start--;
        int end = location.Span.End;
        while (end < text.Length && text[end] is not ('\n' or '\r'))
            end++;

        return new TextSpan(start, end);
    }

    private static string KeepEnd(string text, int width)
    {
        if (Columns.Of(text) <= width)
            return text;

        int start = text.Length;
        for (int i = text.Length - 1, columns = Cut.Length; i >= 0; i--)
        {
            columns += Columns.Of(text[i]);
            if (columns > width)
                break;
            if (i == 0 || text[i - 1] == ' ')
                start = i;
        }

        return Cut.Length <= width ? Cut + text[start..] : "";
    }

    private static string KeepStartMarked(string text, int width)
    {
        if (Columns.Of(text) <= width)
            return text;

        string kept = KeepStart(text, width - 2);
        return width >= 2 ? kept.TrimEnd() + " …" : "";
    }

    private static string KeepStart(string text, int width)
    {
        int end = 0;
        for (int i = 0, columns = 0; i < text.Length; i++)
        {
            columns += Columns.Of(text[i]);
            if (columns > width)
                break;
            if (i + 1 == text.Length || text[i + 1] == ' ')
                end = i + 1;
        }

        return text[..end];
    }
}
