namespace FactCheck.Checking;

/// <summary>
/// Writes the dates and times of a fix in AP style where the words it replaces do not show another one: long months shortened before a day, no
/// "th" behind it, "8 p.m." for "8:00PM", "1990s" for "1990's", month and day in the order of the text.
/// </summary>
internal static class DateStyle
{
    /// <summary>The replacement in style.</summary>
    public static string Of(string text, string original)
    {
        List<string> words = [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries)];
        Order(words, original);
        for (int i = 0; i < words.Count; i++)
        {
            bool byMonth = (i > 0 && IsMonth(words[i - 1])) || (i + 1 < words.Count && IsMonth(words[i + 1]));
            if (byMonth && !ShowsOrdinal(original))
                words[i] = WithoutEnding(words[i]);
        }

        if (!ShowsFullMonth(original))
            Shorten(words);
        return Decade(Clock(string.Join(' ', words), original), original);
    }

    private static void Shorten(List<string> words)
    {
        // "31 December" is another house's order, and its months stand in full.
        for (int i = 0; i + 1 < words.Count; i++)
        {
            if (IsDay(words[i + 1]) && ApStyle.Months.TryGetValue(words[i], out string? shortened))
                words[i] = shortened;
        }
    }

    // "14 March" in the text and "March 12, 2019" in the source: the text's order, with the year behind.
    private static void Order(List<string> words, string original)
    {
        string[] shown = original.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        int month = words.FindIndex(IsMonth);
        int shownMonth = Array.FindIndex(shown, IsMonth);
        if (month < 0 || shownMonth < 0)
            return;
        bool dayFirst = month > 0 && IsDay(words[month - 1]);
        bool monthFirst = month + 1 < words.Count && IsDay(words[month + 1]);
        bool showsDayFirst = shownMonth > 0 && IsDay(shown[shownMonth - 1]);
        bool showsMonthFirst = shownMonth + 1 < shown.Length && IsDay(shown[shownMonth + 1]);
        if (monthFirst && showsDayFirst && !dayFirst)
        {
            words[month + 1] = words[month + 1].TrimEnd(',');
            (words[month], words[month + 1]) = (words[month + 1], words[month]);
        }
        else if (dayFirst && showsMonthFirst && !monthFirst)
        {
            bool hasYear = month + 1 < words.Count && words[month + 1].Length == 4;
            (words[month - 1], words[month]) = (words[month], hasYear ? words[month - 1] + "," : words[month - 1]);
        }
    }

    // "8:00 PM", "8:30pm": "8 p.m.", "8:30 p.m.".
    private static string Clock(string text, string original)
    {
        foreach ((string written, string style) in ApStyle.Times)
        {
            int at = text.IndexOf(written, StringComparison.Ordinal);
            bool isLast = at > 0 && (at + written.Length == text.Length || !char.IsLetter(text[at + written.Length]));
            int digits = at;
            while (digits > 0 && text[digits - 1] == ' ')
                digits--;
            if (!isLast || digits == 0 || !char.IsAsciiDigit(text[digits - 1]) || ApStyle.Times.Keys.Any(key => original.Contains(key, StringComparison.Ordinal)))
                continue;
            ReadOnlySpan<char> clock = text.AsSpan(0, digits);
            if (clock.EndsWith(":00", StringComparison.Ordinal))
                clock = clock[..^3];
            return string.Concat(clock, " ", style, text.AsSpan(at + written.Length));
        }

        return text;
    }

    private static string Decade(string text, string original) =>
        original.Contains("0's", StringComparison.Ordinal) || original.Contains("0’s", StringComparison.Ordinal)
            ? text
            : text.Replace("0's", "0s", StringComparison.Ordinal).Replace("0’s", "0s", StringComparison.Ordinal);

    private static bool ShowsFullMonth(string text) => ApStyle.Months.Keys.Any(month => text.Contains(month, StringComparison.Ordinal));

    private static bool ShowsOrdinal(string text) => text.Split(' ').Any(word => WithoutEnding(word) != word);

    private static bool IsMonth(string word)
    {
        string bare = word.TrimEnd(',');
        return ApStyle.Months.ContainsKey(bare) || ApStyle.Months.Values.Contains(bare) || bare is "March" or "April" or "May" or "June" or "July";
    }

    private static bool IsDay(string word)
    {
        ReadOnlySpan<char> digits = WithoutEnding(word).AsSpan().TrimEnd(",.;");
        return digits.Length is 1 or 2 && digits.IndexOfAnyExceptInRange('0', '9') < 0;
    }

    // "14th," is "14,".
    private static string WithoutEnding(string word)
    {
        string bare = word.TrimEnd(',');
        bool isOrdinal = bare.Length is 3 or 4 && char.IsAsciiDigit(bare[0]) && bare[^2..] is "st" or "nd" or "rd" or "th" && char.IsAsciiDigit(bare[^3]);
        return isOrdinal ? bare[..^2] + word[bare.Length..] : word;
    }
}
