namespace FactCheck.Language;

/// <summary>What speaks for the end of a sentence after a token. The trainer and the engine share this code.</summary>
internal static class SentenceBoundary
{
    /// <summary>Features of one place.</summary>
    internal const int Count = 18;

    /// <summary>Weights that the features are hashed to.</summary>
    internal const int Rows = 1 << 17;

    /// <summary>Writes the features of the place after token <paramref name="at"/>; <paramref name="first"/> began the sentence.</summary>
    public static void Read(
        ReadOnlySpan<char> text, ReadOnlySpan<int> starts, ReadOnlySpan<int> ends, int first, int at, in SentenceState state, Span<int> features)
    {
        uint last = Form(text, starts, ends, at), before = Form(text, starts, ends, at - 1), beforeThat = Form(text, starts, ends, at - 2);
        uint next = Form(text, starts, ends, at + 1), afterNext = Form(text, starts, ends, at + 2);
        uint lastShape = Shape(text, starts, ends, at), nextShape = Shape(text, starts, ends, at + 1);
        uint beforeShape = Shape(text, starts, ends, at - 1), afterShape = Shape(text, starts, ends, at + 2);
        uint gap = Gap(text, starts, ends, at);
        uint length = (uint)Math.Min(at - first + 1, 60);
        length = length < 6 ? length : length < 12 ? 6u : length < 20 ? 7u : length < 35 ? 8u : 9u;
        uint open = (uint)((state.OpenBrackets > 0 ? 1 : 0) | (state.HasOpenQuote ? 2 : 0) | (state.HasVerbLike ? 4 : 0));
        uint firstShape = Shape(text, starts, ends, first);
        int f = 0;
        features[f++] = Row(1, last, gap);
        features[f++] = Row(2, last, nextShape + (gap << 16));
        features[f++] = Row(3, last, next);
        features[f++] = Row(4, before, last);
        features[f++] = Row(5, beforeShape, (last * 31) + nextShape);
        features[f++] = Row(6, lastShape + (gap << 16), nextShape);
        features[f++] = Row(7, next, gap);
        features[f++] = Row(8, next, afterNext);
        features[f++] = Row(9, nextShape + (gap << 16), afterShape + (lastShape << 16));
        features[f++] = Row(10, length + (gap << 8), lastShape + (nextShape << 16));
        features[f++] = Row(11, open + (gap << 8), last);
        features[f++] = Row(12, open + (length << 8), nextShape + (lastShape << 16));
        features[f++] = Row(13, Form(text, starts, ends, first), length + (lastShape << 16));
        features[f++] = Row(14, firstShape + (length << 16), nextShape + (gap << 16));
        features[f++] = Row(15, beforeThat, (before * 31) + last);
        features[f++] = Row(16, last, length + (gap << 8));
        features[f++] = Row(17, (before * 31) + last, next);
        features[f] = Row(18, next, lastShape + (gap << 16));
    }

    /// <summary>Whether a sentence can end here at all; a letter before a small letter on the same line almost never does.</summary>
    public static bool IsCandidate(ReadOnlySpan<char> text, ReadOnlySpan<int> starts, ReadOnlySpan<int> ends, int at)
    {
        int next = starts[at + 1];
        if (next == ends[at] && char.IsLetterOrDigit(text[next]) && char.IsLetterOrDigit(text[ends[at] - 1]))
            return false;
        return !(char.IsLower(text[next]) && char.IsLetterOrDigit(text[ends[at] - 1]) && next - ends[at] == 1 && text[ends[at]] == ' ');
    }

    /// <summary>0 nothing, 1 a space, 2 several spaces, 3 a line break, 4 a blank line.</summary>
    public static uint Gap(ReadOnlySpan<char> text, ReadOnlySpan<int> starts, ReadOnlySpan<int> ends, int at)
    {
        if (at + 1 >= starts.Length)
            return 4;
        int from = ends[at], to = starts[at + 1];
        if (from == to)
            return 0;
        int breaks = 0;
        foreach (char c in text[from..Math.Min(to, from + 64)])
        {
            if (c is '\n' or '\u2029' or '\u2028')
                breaks++;
        }

        return breaks switch { 0 => to - from == 1 ? 1u : 2u, 1 => 3u, _ => 4u };
    }

    private static int Row(uint template, uint first, uint second) => TokenBoundary.Row(template + 100, first, second);

    private static uint Form(ReadOnlySpan<char> text, ReadOnlySpan<int> starts, ReadOnlySpan<int> ends, int at)
    {
        if (at < 0 || at >= starts.Length)
            return 7;
        uint hash = 2166136261;
        int start = starts[at], end = Math.Min(ends[at], start + 24);
        for (int i = start; i < end; i++)
        {
            char c = text[i];
            c = c switch
            {
                >= 'A' and <= 'Z' => (char)(c | 0x20),
                >= '0' and <= '9' => '0',
                < (char)0x80 => c,
                _ => char.ToLowerInvariant(c),
            };
            hash = (hash ^ c) * 16777619;
        }

        return hash;
    }

    private static uint Shape(ReadOnlySpan<char> text, ReadOnlySpan<int> starts, ReadOnlySpan<int> ends, int at)
    {
        if (at < 0 || at >= starts.Length)
            return 0;
        int start = starts[at], length = ends[at] - start;
        int first = TokenBoundary.Kind(text[start]);
        if (first > 3)
            return (uint)(first + (Math.Min(length, 3) << 14));
        int second = length > 1 ? TokenBoundary.Kind(text[start + 1]) : 0;
        bool dotted = text[ends[at] - 1] == '.';
        return (uint)(200 + first + (4 * Math.Min(second, 4)) + (dotted ? 32 : 0) + (length == 1 ? 64 : length < 4 ? 128 : 0));
    }
}
