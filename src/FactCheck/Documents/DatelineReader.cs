using System.Collections.Frozen;
using System.Globalization;
using FactCheck.Lexicons;

namespace FactCheck.Documents;

/// <summary>Recognises lines that are a date with its surroundings, and the "PLACE, date (Agency) -" that opens a report.</summary>
internal static class DatelineReader
{
    private const int LongestLine = 120;
    private const int LongestOpening = 90;

    /// <summary>What a label before a date says about it.</summary>
    private enum DateLabel
    {
        /// <summary>Only that a date comes: "on", "Tuesday".</summary>
        Neutral,

        /// <summary>It is the day of publication.</summary>
        Published,

        /// <summary>It is the day of a later change.</summary>
        Updated,
    }

    private static FrozenDictionary<string, DateLabel> Labels { get; } =
        LexiconTable.Load("date-labels.tsv").ToLookup(row => row.Member<DateLabel>("says"));

    /// <summary>Whether a line is a date line: a date, its label, a time, a view count, at most two other words with a capital.</summary>
    public static Dateline? ReadLine(string text, PageLine line)
    {
        if (line.Digits == 0 || line.Span.Length > LongestLine || line.Words > 14)
            return null;

        ReadOnlySpan<char> rest = line.Span.Of(text);
        FrozenDictionary<string, DateLabel>.AlternateLookup<ReadOnlySpan<char>> labels = Labels.GetAlternateLookup<ReadOnlySpan<char>>();
        FoundDate? best = null;
        int bestRank = -1;
        int others = 0;
        int years = 0;
        bool labelled = false;
        var label = DateLabel.Neutral;
        string? place = null;
        for (int i = 0; i < rest.Length;)
        {
            if (!char.IsLetterOrDigit(rest[i]))
            {
                i++;
                continue;
            }

            if (DatelineDateScanner.TryRead(rest, i, out FoundDate date, out int length))
            {
                years += date.Year is null ? 0 : 1;
                int rank = Rank(date, label, HasTime(rest[(i + length)..]));
                if (rank > bestRank)
                    (best, bestRank) = (date, rank);

                i += length;
                continue;
            }

            int end = i;
            while (end < rest.Length && (char.IsLetterOrDigit(rest[end]) || (rest[end] is ':' or '.' or ',' or '\'' && end + 1 < rest.Length && char.IsLetterOrDigit(rest[end + 1]))))
                end++;

            ReadOnlySpan<char> word = rest[i..end];
            i = end;
            if (char.IsAsciiDigit(word[0]))
                continue;

            if (labels.TryGetValue(word, out DateLabel says))
            {
                labelled = true;
                label = says == DateLabel.Neutral ? label : says;
            }
            else if (!IsWeekday(word))
            {
                // "4 July 2024: the day it began" goes on in lower case and is a sentence.
                if (char.IsLower(word[0]) || ++others > 2)
                    return null;

                // "Geneva, 4 July 2024" names a place; "Photo: MFA 4 July 2024" does not.
                bool isPlace = best is null && end < rest.Length && rest[end] == ',';
                place ??= isPlace ? word.ToString() : null;
            }
        }

        // "27 Dec 2013 - 13 Oct 2022" is a period, not a day of publication.
        if (years > 1 && !labelled)
            best = null;

        bool counts = years > 1 || best is { Year: not null } || (best is not null && (labelled || others == 0));
        return counts ? new Dateline(best, labelled ? null : place) { IsLabelled = labelled } : null;
    }

    /// <summary>Reads the opening of a report's first paragraph up to and with its dash, or answers null.</summary>
    /// <param name="text">The text.</param>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="end">The offset of the first character of the report itself.</param>
    public static Dateline? ReadOpening(string text, TextSpan paragraph, out int end)
    {
        end = paragraph.Start;
        ReadOnlySpan<char> rest = paragraph.Of(text);
        rest = rest[..Math.Min(rest.Length, LongestOpening)];
        int dash = Dash(rest, out int after);
        if (dash <= 0)
            return null;

        ReadOnlySpan<char> opening = rest[..dash];
        ReadOnlySpan<char> next = text.AsSpan(paragraph.Start + after, paragraph.End - paragraph.Start - after).TrimStart();
        if (next.IsEmpty || char.IsLower(next[0]))
            return null;

        FoundDate? found = null;
        int placeEnd = -1;
        int words = 0;
        bool shouts = false;
        bool hasAgency = false;
        for (int i = 0; i < opening.Length;)
        {
            char c = opening[i];
            if (c == '(')
            {
                int close = opening[i..].IndexOf(')');
                if (close < 0)
                    return null;

                hasAgency = true;
                placeEnd = placeEnd < 0 ? i : placeEnd;
                i += close + 1;
            }
            else if (!char.IsLetterOrDigit(c))
            {
                placeEnd = placeEnd < 0 && c is ',' or '/' ? i : placeEnd;
                i++;
            }
            else if (found is null && DatelineDateScanner.TryRead(opening, i, out FoundDate date, out int length))
            {
                found = date;
                placeEnd = placeEnd < 0 ? i : placeEnd;
                i += length;
            }
            else
            {
                int start = i;
                while (i < opening.Length && (char.IsLetterOrDigit(opening[i]) || opening[i] is '.' or '\'' or '’' or '-'))
                    i++;

                ReadOnlySpan<char> word = opening[start..i];
                if (!char.IsUpper(word[0]) || ++words > 8)
                    return null;

                shouts |= start == 0 && word.Length >= 3 && !word.ContainsAnyInRange('a', 'z');
            }
        }

        if (!shouts && !hasAgency && found is null)
            return null;

        end = paragraph.Start + after;
        while (end < paragraph.End && char.IsWhiteSpace(text[end]))
            end++;

        string place = opening[..(placeEnd < 0 ? opening.Length : placeEnd)].Trim(" .,").ToString();
        return new Dateline(found, place.Length == 0 ? null : place);
    }

    private static int Dash(ReadOnlySpan<char> opening, out int after)
    {
        for (int i = 1; i < opening.Length; i++)
        {
            char c = opening[i];
            bool isHyphen = c == '-' && (opening[i - 1] is ' ' or ')' || (i + 1 < opening.Length && opening[i + 1] == '-'));
            if (c is not ('–' or '—') && !isHyphen)
                continue;

            after = i + 1;
            while (after < opening.Length && opening[after] is '-' or '–' or '—')
                after++;

            return i;
        }

        after = 0;
        return -1;
    }

    private static int Rank(FoundDate date, DateLabel label, bool hasTime) =>
        (date.Year is null ? 0 : 8) + (label == DateLabel.Published ? 4 : 0) + (label == DateLabel.Updated ? 0 : 2) + (hasTime ? 1 : 0);

    private static bool HasTime(ReadOnlySpan<char> rest)
    {
        rest = rest.TrimStart(" ,|-–T");
        return rest.Length >= 4 && char.IsAsciiDigit(rest[0]) && (rest[1] == ':' || (char.IsAsciiDigit(rest[1]) && rest[2] == ':'));
    }

    private static bool IsWeekday(ReadOnlySpan<char> word)
    {
        foreach (string day in DateTimeFormatInfo.InvariantInfo.DayNames)
        {
            if (word.Length >= 3 && day.AsSpan().StartsWith(word, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
