using System.Buffers;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace FactCheck.Language;

/// <summary>
/// Where a token may end inside a run of characters without white space, and what speaks for it. The trainer and the engine share this
/// code. Every look to the left or the right is bounded, so that a text costs time in proportion to its length.
/// </summary>
internal static class TokenBoundary
{
    /// <summary>Features of one place.</summary>
    internal const int Count = 15;

    /// <summary>Weights that the features are hashed to.</summary>
    internal const int Rows = 1 << 17;

    private const int Reach = 24;
    private static readonly SearchValues<char> AddressEnds = SearchValues.Create("<>\"{}|\\^`\u201C\u201D\u2018\u2019\u00AB\u00BB");
    private static readonly SearchValues<char> TrailingMarks = SearchValues.Create(".,;:!?'()[]\u2026*");

    /// <summary>Kinds of characters: 1 lower-case letter, 2 capital, 3 digit; others stand for themselves.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Kind(char c)
    {
        if (c < 0x80)
            return c is >= 'a' and <= 'z' ? 1 : c is >= 'A' and <= 'Z' ? 2 : c is >= '0' and <= '9' ? 3 : c;
        return KindBeyondAscii(c);
    }

    /// <summary>
    /// Whether a token may end before <paramref name="at"/> at all: not inside letters, digits, or a character of several units, except
    /// before "n't".
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsCandidate(ReadOnlySpan<char> text, int at)
    {
        char before = text[at - 1], after = text[at];
        int left = Kind(before), right = Kind(after);
        if (left <= 2 && right <= 2)
            return (after | 0x20) == 'n' && at + 2 < text.Length && text[at + 1] is '\'' or '\u2019' or '`' or '\u00B4' && (text[at + 2] | 0x20) == 't';
        return !(left == 3 && right == 3) && !char.IsLowSurrogate(after) && !IsJoining(after) && before != '\u200D';
    }

    /// <summary>Writes the features of the place <paramref name="at"/> in the run <c>[start, end)</c>.</summary>
    public static void Read(ReadOnlySpan<char> text, int start, int end, int at, int runMarks, Span<int> features)
    {
        char a3 = Character(text, start, end, at - 3), a2 = Character(text, start, end, at - 2), a1 = Character(text, start, end, at - 1);
        char b1 = Character(text, start, end, at), b2 = Character(text, start, end, at + 1), b3 = Character(text, start, end, at + 2);
        uint pair = ((uint)a1 << 16) | b1;
        uint kinds = ((uint)Kind(a3) * 31) + ((uint)Kind(a2) * 961) + ((uint)Kind(a1) * 29791) + ((uint)Kind(b1) * 923521)
            + ((uint)Kind(b2) * 28629151) + ((uint)Kind(b3) * 887503681);
        uint left = Word(text, start, end, at - 1, -1), right = Word(text, start, end, at, 1);
        uint leftPart = Part(text, Math.Max(start, at - Reach), at), rightPart = Part(text, at, Math.Min(end, at + Reach));
        int next = end;
        while (next < text.Length && next < end + 3 && char.IsWhiteSpace(text[next]))
            next++;
        uint follows = next >= text.Length || next == end ? 0u : (uint)Kind(text[next]) + (text[end] == '\n' ? 1000u : 0u);
        uint fromStart = (uint)Math.Min(at - start, 6), toEnd = (uint)Math.Min(end - at, 6);
        int f = 0;
        features[f++] = Row(1, pair, 0);
        features[f++] = Row(2, pair, a2);
        features[f++] = Row(3, pair, b2);
        features[f++] = Row(4, pair, ((uint)a2 << 16) | b2);
        features[f++] = Row(5, kinds, 0);
        features[f++] = Row(6, left, b1);
        features[f++] = Row(7, right, a1);
        features[f++] = Row(8, left, right);
        features[f++] = Row(9, leftPart, b1);
        features[f++] = Row(10, rightPart, a1);
        features[f++] = Row(11, (uint)((Kind(a1) << 16) | Kind(b1)), (fromStart << 8) | toEnd);
        features[f++] = Row(12, rightPart, follows);
        features[f++] = Row(13, leftPart, follows + (toEnd << 16));
        features[f++] = Row(14, pair, (uint)runMarks);
        features[f] = Row(15, leftPart, rightPart);
    }

    /// <summary>What the whole run shows: signs of an address, a path, a number; one bit each, from its first 256 characters.</summary>
    public static int Marks(ReadOnlySpan<char> run)
    {
        if (run.Length > 256)
            run = run[..256];
        int marks = 0;
        if (run.Contains("://", StringComparison.Ordinal))
            marks |= 1;
        if (run.Contains('@'))
            marks |= 2;
        if (run.StartsWith("www", StringComparison.OrdinalIgnoreCase))
            marks |= 4;
        if (run.ContainsAnyInRange('0', '9'))
            marks |= 8;
        if (run.Contains('/'))
            marks |= 16;
        int dot = run.IndexOf('.');
        if (dot > 0 && dot < run.Length - 1 && char.IsLetterOrDigit(run[dot + 1]))
            marks |= 32;
        if (!run.ContainsAnyInRange('a', 'z') && !run.ContainsAnyInRange('A', 'Z'))
            marks |= 64;
        return marks;
    }

    /// <summary>Where a web address stands in a run, which is one token whatever its characters; an empty range where there is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">First character of the run.</param>
    /// <param name="end">After its last character.</param>
    /// <param name="marks">What the run shows.</param>
    public static (int Start, int End) Address(ReadOnlySpan<char> text, int start, int end, int marks)
    {
        if ((marks & 5) == 0)
            return (-1, -1);
        int from = start;
        if ((marks & 1) != 0)
        {
            from = start + text[start..end].IndexOf("://", StringComparison.Ordinal);
            while (from > start && char.IsAsciiLetter(text[from - 1]))
                from--;
        }

        int to = from;
        while (to < end && !AddressEnds.Contains(text[to]))
            to++;
        while (to > from && TrailingMarks.Contains(text[to - 1]))
            to--;
        return to - from > 4 ? (from, to) : (-1, -1);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int Row(uint template, uint first, uint second)
    {
        ulong key = (template * 0x9E3779B97F4A7C15UL) ^ (((ulong)first << 32) | second);
        key = (key ^ (key >> 32)) * 0xD6E8FEB86659FD93UL;
        key = (key ^ (key >> 29)) * 0xD6E8FEB86659FD93UL;
        return (int)(key >> (64 - 17));
    }

    private static int KindBeyondAscii(char c) => char.GetUnicodeCategory(c) switch
    {
        UnicodeCategory.LowercaseLetter or UnicodeCategory.OtherLetter or UnicodeCategory.ModifierLetter
            or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark => 1,
        UnicodeCategory.UppercaseLetter or UnicodeCategory.TitlecaseLetter => 2,
        UnicodeCategory.DecimalDigitNumber => 3,
        _ => c,
    };

    private static bool IsJoining(char c) => c >= 0x300
        && (c is '\u200D' or (>= '\uFE00' and <= '\uFE0F')
            || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark);

    private static char Character(ReadOnlySpan<char> text, int start, int end, int at) => at < start || at >= end ? '\0' : Fold(text[at]);

    private static char Fold(char c) => c switch
    {
        >= 'A' and <= 'Z' => (char)(c | 0x20),
        >= '0' and <= '9' => '0',
        < (char)0x80 => c,
        '\u2019' or '\u2018' => '\'',
        _ => char.ToLowerInvariant(c),
    };

    private static uint Word(ReadOnlySpan<char> text, int start, int end, int at, int step)
    {
        uint hash = 2166136261;
        if (at >= start && at < end && Kind(text[at]) > 3)
        {
            hash = (hash ^ Fold(text[at])) * 16777619;
            at += step;
        }

        for (int i = 0; i < Reach && at >= start && at < end && Kind(text[at]) <= 3; i++, at += step)
            hash = (hash ^ Fold(text[at])) * 16777619;
        return hash;
    }

    private static uint Part(ReadOnlySpan<char> text, int from, int to)
    {
        uint hash = 2166136261;
        for (int i = from; i < to; i++)
            hash = (hash ^ Fold(text[i])) * 16777619;
        return hash;
    }
}
