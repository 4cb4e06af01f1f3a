using System.Collections.Immutable;

namespace FactCheck.Documents;

/// <summary>
/// Leads from the text of an article back into the file it was taken out of, where the two differ: a web page, whose text stands among
/// markup and whose characters may be written as references. Immutable.
/// </summary>
public sealed class TextOrigin
{
    private readonly ImmutableArray<Run> _runs;

    /// <summary>Puts a map together.</summary>
    /// <param name="text">The file as read.</param>
    /// <param name="runs">What the article's text is made of, in text order and without gaps.</param>
    /// <exception cref="ArgumentException">The runs leave a gap, overlap, or lie outside the file.</exception>
    public TextOrigin(string text, ImmutableArray<Run> runs)
    {
        ArgumentNullException.ThrowIfNull(text);
        int end = 0;
        foreach (Run run in runs)
        {
            if (run.Start != end || run.Length <= 0 || run.Original.End > text.Length)
                throw new ArgumentException($"The run at {run.Start} does not follow the offset {end}, or lies outside the file.", nameof(runs));

            end += run.Length;
        }

        Text = text;
        _runs = runs;
    }

    /// <summary>The file as read.</summary>
    public string Text { get; }

    /// <summary>The place in the file that a span of the article's text was taken from; markup between its characters is included.</summary>
    public TextSpan Original(TextSpan span)
    {
        if (_runs.IsEmpty)
            return default;

        int start = OriginalStart(span.Start);
        if (span.Length == 0)
            return new TextSpan(start, start);

        Run last = _runs[IndexOf(span.End - 1)];
        int end = last.IsVerbatim ? last.Original.Start + (span.End - last.Start) : last.Original.End;
        return new TextSpan(start, Math.Max(start, end));
    }

    private int OriginalStart(int offset)
    {
        Run run = _runs[IndexOf(offset)];
        return run.IsVerbatim ? run.Original.Start + Math.Min(offset - run.Start, run.Length) : run.Original.Start;
    }

    private int IndexOf(int offset)
    {
        int low = 0;
        int high = _runs.Length - 1;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            if (_runs[middle].Start <= offset)
                low = middle;
            else
                high = middle - 1;
        }

        return low;
    }

    /// <summary>Characters of the article that stand together in the file.</summary>
    /// <param name="Start">Their first offset in the article's text.</param>
    /// <param name="Length">How many they are in the article's text.</param>
    /// <param name="Original">Where they stand in the file; as long as the run when they stand there as they are.</param>
    public readonly record struct Run(int Start, int Length, TextSpan Original)
    {
        internal bool IsVerbatim => Original.Length == Length;
    }
}
