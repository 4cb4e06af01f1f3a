using System.Globalization;

namespace FactCheck.Documents;

/// <summary>
/// Finds the calendar dates of a dateline: "2024-07-04", "04.07.2024", "7/4/2024", "July 4, 2024", "4 July 2024", "July 4".
/// Only what datelines need: the dates of running text are a kind of their own.
/// </summary>
internal static class DatelineDateScanner
{
    private static readonly string[] MonthNames = DateTimeFormatInfo.InvariantInfo.MonthNames[..12];

    /// <summary>Reads the date at an offset.</summary>
    /// <param name="text">The text; what stands before <paramref name="start"/> is not looked at.</param>
    /// <param name="start">Where the date would start.</param>
    /// <param name="found">The date.</param>
    /// <param name="length">How many characters it takes.</param>
    public static bool TryRead(ReadOnlySpan<char> text, int start, out FoundDate found, out int length)
    {
        ReadOnlySpan<char> rest = text[start..];
        bool read = char.IsAsciiDigit(rest[0])
            ? TryReadFigures(rest, out found, out length) || TryReadDayMonth(rest, out found, out length)
            : TryReadMonthDay(rest, out found, out length);
        return read && (start + length == text.Length || !char.IsLetterOrDigit(text[start + length]) || text[start + length] == 'T');
    }

    /// <summary>Reads a text that is one whole date with its year.</summary>
    public static bool TryParseWhole(ReadOnlySpan<char> text, out DateOnly date)
    {
        date = default;
        text = text.Trim();
        return !text.IsEmpty && TryRead(text, 0, out FoundDate found, out int length) && length == text.Length && found.TryResolve(dayFirst: false, null, out date);
    }

    private static bool TryReadFigures(ReadOnlySpan<char> text, out FoundDate found, out int length)
    {
        found = default;
        length = 0;
        if (!TryReadNumber(text, 0, out int first, out int at) || at >= text.Length || text[at] is not ('.' or '/' or '-'))
            return false;

        char separator = text[at];
        int firstLength = at;
        int secondStart = at + 1;
        if (!TryReadNumber(text, secondStart, out int second, out at) || at - secondStart > 2 || at >= text.Length || text[at] != separator)
            return false;

        int thirdStart = at + 1;
        if (!TryReadNumber(text, thirdStart, out int third, out at))
            return false;

        length = at;
        int thirdLength = at - thirdStart;
        if (firstLength == 4 && thirdLength <= 2)
        {
            found = new FoundDate(first, second, third, IsAmbiguous: false);
            return found.IsValid;
        }

        if (thirdLength != 4 || firstLength > 2)
            return false;

        // "/" is day first or month first; the page tells. "." and "-" are day first wherever they are used.
        found = second > 12
            ? new FoundDate(third, first, second, IsAmbiguous: false)
            : new FoundDate(third, second, first, IsAmbiguous: separator == '/' && first <= 12 && first != second) { IsDayFirst = separator == '.' || first > 12 };
        return found.IsValid;
    }

    private static bool TryReadDayMonth(ReadOnlySpan<char> text, out FoundDate found, out int length)
    {
        found = default;
        length = 0;
        if (!TryReadNumber(text, 0, out int day, out int at))
            return false;

        at = SkipOrdinal(text, at);
        int month = at < text.Length && (text[at] == ' ' || text[at] == '-') ? ReadMonth(text, at + 1, out at) : 0;
        if (month == 0)
            return false;

        found = new FoundDate(ReadYear(text, at, out length), month, day, IsAmbiguous: false);
        return found.IsValid;
    }

    private static bool TryReadMonthDay(ReadOnlySpan<char> text, out FoundDate found, out int length)
    {
        found = default;
        length = 0;
        int month = ReadMonth(text, 0, out int at);
        if (month == 0 || at >= text.Length || text[at] != ' ' || !TryReadNumber(text, at + 1, out int day, out at))
            return false;

        at = SkipOrdinal(text, at);
        found = new FoundDate(ReadYear(text, at, out length), month, day, IsAmbiguous: false);
        return found.IsValid;
    }

    /// <summary>A four-digit year after an optional comma, or null; <paramref name="end"/> then stays where the search began.</summary>
    private static int? ReadYear(ReadOnlySpan<char> text, int start, out int end)
    {
        end = start;
        int at = start;
        if (at < text.Length && text[at] is ',' or '-')
            at++;

        if (at < text.Length && text[at] == ' ')
            at++;

        if (at == start || !TryReadNumber(text, at, out int year, out int after) || after - at != 4 || year is < 1000 or > 2999)
            return null;

        end = after;
        return year;
    }

    private static int ReadMonth(ReadOnlySpan<char> text, int start, out int end)
    {
        end = start;
        while (end < text.Length && char.IsAsciiLetter(text[end]))
            end++;

        ReadOnlySpan<char> word = text[start..end];
        if (word.Length < 3)
            return 0;

        for (int i = 0; i < MonthNames.Length; i++)
        {
            // "Jul", "July" and "Sept" are the first letters of their month; three letters tell the months apart.
            if (MonthNames[i].AsSpan().StartsWith(word, StringComparison.OrdinalIgnoreCase) && (word.Length <= 4 || word.Length == MonthNames[i].Length))
            {
                if (end < text.Length && text[end] == '.')
                    end++;

                return i + 1;
            }
        }

        return 0;
    }

    private static int SkipOrdinal(ReadOnlySpan<char> text, int at)
    {
        if (at + 1 < text.Length && text.Slice(at, 2) is "st" or "nd" or "rd" or "th")
            return at + 2;

        return at;
    }

    private static bool TryReadNumber(ReadOnlySpan<char> text, int start, out int number, out int end)
    {
        number = 0;
        end = start;
        while (end < text.Length && end - start < 5 && char.IsAsciiDigit(text[end]))
            number = (number * 10) + (text[end++] - '0');

        return end > start && end - start <= 4;
    }
}
