using FactCheck.Lexicons;

namespace FactCheck.Expressions;

/// <summary>The words around a place of a text. Every look is bounded, so that a scan stays linear.</summary>
internal static class TextWords
{
    private const int MaxWordChars = 40;

    public static bool IsBlank(char c) => c is ' ' or '\u00A0' or '\u202F' or '\u2009' or '\t';

    /// <summary>The offset behind blanks and at most one line break; -1 at an empty line.</summary>
    public static int SkipBlanks(ReadOnlySpan<char> text, int position, int limit)
    {
        int newLines = 0;
        while (position < limit && char.IsWhiteSpace(text[position]))
        {
            if (text[position++] == '\n' && ++newLines > 1)
                return -1;
        }

        return position;
    }

    /// <summary>
    /// The offset of the word in small letters that a hyphen at a place joins, also where a corpus cut into tokens has blanks around it:
    /// "year" of "27-year" and of "27 - year"; -1 when none is there.
    /// </summary>
    public static int BehindHyphen(ReadOnlySpan<char> text, int position, int limit)
    {
        int hyphen = position < limit && text[position] == ' ' ? position + 1 : position;
        if (hyphen >= limit || text[hyphen] is not ('-' or '\u2010' or '\u2011'))
            return -1;
        int word = hyphen + 1 < limit && text[hyphen + 1] == ' ' ? hyphen + 2 : hyphen + 1;
        return word < limit && char.IsLower(text[word]) ? word : -1;
    }

    /// <summary>The word at a place, blanks skipped; letters and inner dots or apostrophes ("p.m."). Empty when none is there.</summary>
    public static ReadOnlySpan<char> Next(ReadOnlySpan<char> text, int position, int limit, bool withDots = false)
    {
        int start = SkipBlanks(text, position, limit);
        if (start < 0)
            return [];
        int end = start;
        while (end < limit && end - start < MaxWordChars
            && (char.IsLetter(text[end]) || (end > start && (text[end] is '\'' or '\u2019' || (withDots && text[end] == '.')))))
            end++;
        return text[start..end];
    }

    /// <summary>The word that ends before a place, with only blanks between; a dot behind it belongs to it ("No."). Empty when none is there.</summary>
    public static ReadOnlySpan<char> Previous(ReadOnlySpan<char> text, int position, int first, out int start)
    {
        int end = position;
        while (end > first && IsBlank(text[end - 1]))
            end--;
        start = end;
        while (start > first && end - start < MaxWordChars && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] is '\'' or '\u2019' or '.'))
            start--;
        return text[start..end];
    }

    /// <summary>Whether one of the words before a place, in its sentence, belongs to a class. Punctuation is stepped over.</summary>
    public static bool IsMentionedBefore(ReadOnlySpan<char> text, int position, int first, NumberContext context, int maxWords)
    {
        int end = position;
        for (int words = 0; words < maxWords; words++)
        {
            int skipped = 0;
            while (end > first && !char.IsLetter(text[end - 1]))
            {
                bool sentenceEnds = text[end - 1] is '\n' or '!' or '?' || (text[end - 1] == '.' && end < position && char.IsWhiteSpace(text[end]));
                if (sentenceEnds || ++skipped > 16)
                    return false;
                end--;
            }

            int start = end;
            while (start > first && end - start < MaxWordChars && char.IsLetter(text[start - 1]))
                start--;
            if (start == end)
                return false;
            if (context.Contains(text[start..end]))
                return true;
            end = start;
        }

        return false;
    }

    /// <summary>The end of the run of letters and digits at a place.</summary>
    public static int RunEnd(ReadOnlySpan<char> text, int position, int limit)
    {
        while (position < limit && char.IsLetterOrDigit(text[position]))
            position++;
        return position;
    }
}
