using System.Globalization;

namespace FactCheck.Reports;

/// <summary>How many columns of a terminal text takes, so that carets stand under the words they mean.</summary>
internal static class Columns
{
    /// <summary>Columns of a text on one line.</summary>
    public static int Of(ReadOnlySpan<char> text)
    {
        int columns = 0;
        foreach (char c in text)
            columns += Of(c);

        return columns;
    }

    /// <summary>Columns of one code unit: a pair of surrogates takes two together, as nearly every character beyond the first plane does.</summary>
    public static int Of(char c) => CharUnicodeInfo.GetUnicodeCategory(c) switch
    {
        UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format => 0,
        _ => IsWide(c) ? 2 : 1,
    };

    // The blocks that Unicode's EastAsianWidth.txt gives as W or F in the first plane.
    private static bool IsWide(char c) =>
        c is (>= '\u1100' and <= '\u115F') or (>= '\u2E80' and <= '\u303E') or (>= '\u3041' and <= '\uA4CF')
            or (>= '\uAC00' and <= '\uD7A3') or (>= '\uF900' and <= '\uFAFF') or (>= '\uFE30' and <= '\uFE6F')
            or (>= '\uFF00' and <= '\uFF60') or (>= '\uFFE0' and <= '\uFFE6');
}
