using System.Runtime.CompilerServices;

namespace FactCheck.Language;

/// <summary>
/// What the network sees of one word: hashes of its form, of its lower-case form with every digit as 0, of its ends, and of its
/// shape. The trainer and the engine share this code, so a trained table means the same to both.
/// </summary>
internal readonly struct WordFeatures
{
    /// <summary>Rows of the table of word beginnings (three characters).</summary>
    internal const int PrefixRows = 4096;

    /// <summary>Rows of the table of two-character endings.</summary>
    internal const int ShortSuffixRows = 1024;

    /// <summary>Rows of the table of three-character endings.</summary>
    internal const int SuffixRows = 4096;

    /// <summary>Rows of the table of four-character endings.</summary>
    internal const int LongSuffixRows = 6144;

    /// <summary>Rows of the table of shapes.</summary>
    internal const int ShapeRows = 1024;

    /// <summary>Rows of the table of spacing: whether white space stands before and after, and how the sentence is cased.</summary>
    internal const int SpacingRows = 16;

    private const int LongWord = 48;

    private WordFeatures(ulong exact, ulong normal, int prefix, int shortSuffix, int suffix, int longSuffix, int shape, bool hasDigit)
    {
        Exact = exact;
        Normal = normal;
        Prefix = prefix;
        ShortSuffix = shortSuffix;
        Suffix = suffix;
        LongSuffix = longSuffix;
        Shape = shape;
        HasDigit = hasDigit;
    }

    /// <summary>Hash of the word as it is written.</summary>
    public ulong Exact { get; }

    /// <summary>Hash of the lower-case form with every digit as 0.</summary>
    public ulong Normal { get; }

    public int Prefix { get; }

    public int ShortSuffix { get; }

    public int Suffix { get; }

    public int LongSuffix { get; }

    public int Shape { get; }

    public bool HasDigit { get; }

    /// <summary>Row of the spacing of a word.</summary>
    internal static int Spacing(bool before, bool after, bool first, bool hasLower) =>
        (before ? 1 : 0) | (after ? 2 : 0) | (first ? 4 : 0) | (hasLower ? 8 : 0);

    /// <summary>Reads a word. Linear in its length up to 48 characters, constant beyond.</summary>
    [SkipLocalsInit]
    public static WordFeatures Of(ReadOnlySpan<char> word)
    {
        Span<char> lower = stackalloc char[LongWord];
        int length = word.Length;
        if (length > LongWord)
        {
            // The beginning and the end tell such a word apart well enough.
            Span<char> shortened = stackalloc char[LongWord];
            word[..(LongWord - 16)].CopyTo(shortened);
            word[^16..].CopyTo(shortened[(LongWord - 16)..]);
            return Of(shortened);
        }

        ulong exact = 0x517CC1B727220A95UL, normal = exact, shape = 0x2545F4914F6CDD1DUL;
        bool hasDigit = false;
        int lastClass = 0, run = 0, shapeLength = 0;
        for (int i = 0; i < length; i++)
        {
            char c = word[i];
            exact = (exact ^ c) * 0x9E3779B97F4A7C15UL;
            exact ^= exact >> 29;
            int shapeClass;
            char plain;
            if (c is >= 'a' and <= 'z')
            {
                shapeClass = 'x';
                plain = c;
            }
            else if (c is >= 'A' and <= 'Z')
            {
                shapeClass = 'X';
                plain = (char)(c | 0x20);
            }
            else if (c is >= '0' and <= '9')
            {
                shapeClass = 'd';
                plain = '0';
                hasDigit = true;
            }
            else if (c < 0x80)
            {
                shapeClass = c;
                plain = c;
            }
            else
            {
                char small = char.ToLowerInvariant(c);
                shapeClass = small != c ? 'X' : char.IsLetter(c) ? 'x' : c;
                plain = small is '\u2019' or '\u2018' ? '\'' : small;
            }

            lower[i] = plain;
            normal = (normal ^ plain) * 0x9E3779B97F4A7C15UL;
            normal ^= normal >> 29;
            run = shapeClass == lastClass ? run + 1 : 1;
            lastClass = shapeClass;
            if (run <= (shapeClass == 'd' ? 4 : 2) && shapeLength < 10)
            {
                shapeLength++;
                shape = (shape ^ (uint)shapeClass) * 0x9E3779B97F4A7C15UL;
                shape ^= shape >> 29;
            }
        }

        // Characters before the beginning count as 0, so that short words keep apart from long ones with their ending.
        ulong first = length > 0 ? lower[0] : 0u, second = length > 1 ? lower[1] : 0u, third = length > 2 ? lower[2] : 0u;
        ulong last = length > 0 ? lower[length - 1] : 0u, last2 = length > 1 ? lower[length - 2] : 0u;
        ulong last3 = length > 2 ? lower[length - 3] : 0u, last4 = length > 3 ? lower[length - 4] : 0u;
        ulong tail2 = last | (last2 << 16), tail3 = tail2 | (last3 << 32), tail4 = tail3 | (last4 << 48);
        return new(
            exact, normal, Row(first | (second << 16) | (third << 32), PrefixRows), Row(tail2, ShortSuffixRows), Row(tail3, SuffixRows),
            Row(tail4, LongSuffixRows), Row(shape, ShapeRows), hasDigit);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Row(ulong key, int rows)
    {
        key = (key ^ (key >> 31)) * 0xD6E8FEB86659FD93UL;
        return (int)(((key >> 32) * (ulong)rows) >> 32);
    }
}
