using FactCheck.Documents;

namespace FactCheck.Kinds.Quotes;

/// <summary>
/// Cuts text into <see cref="QuoteWord"/>s. Punctuation and case do not count; "don't" is "do not", "can't" is "can not"; an ellipsis
/// and words in square brackets are gaps. No strings are made.
/// </summary>
internal static class QuoteWordScanner
{
    private static readonly ulong Not = KeyOf("not");
    private static readonly ulong Can = KeyOf("can");
    private static readonly ulong Will = KeyOf("will");
    private static readonly ulong Are = KeyOf("are");
    private static readonly ulong Have = KeyOf("have");
    private static readonly ulong Am = KeyOf("am");

    /// <summary>The keys of words that turn a statement round.</summary>
    public static readonly HashSet<ulong> Negations =
        [Not, KeyOf("never"), KeyOf("no"), KeyOf("nobody"), KeyOf("nothing"), KeyOf("none"), KeyOf("neither"), KeyOf("nor"), KeyOf("without"), KeyOf("hardly")];

    /// <summary>Adds the words of a span.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="span">What to cut.</param>
    /// <param name="words">Takes the words.</param>
    /// <param name="gaps">Whether ellipses and brackets become gaps; otherwise bracketed words are words like others.</param>
    public static void Scan(string text, TextSpan span, List<QuoteWord> words, bool gaps)
    {
        int i = span.Start;
        while (i < span.End)
        {
            char c = text[i];
            if (gaps && TryGap(text, span.End, i, out int end))
            {
                words.Add(new QuoteWord(i, end, QuoteWord.Gap));
                i = end;
            }
            else if (char.IsLetterOrDigit(c))
            {
                end = WordEnd(text, span.End, i);
                AddWord(text, i, end, words);
                i = end;
            }
            else
            {
                i++;
            }
        }
    }

    /// <summary>The key of one word, letters folded to their base and lower case.</summary>
    public static ulong KeyOf(ReadOnlySpan<char> word)
    {
        // FNV-1a, 64 bit: two different words of one language do not meet in it.
        ulong key = 14695981039346656037;
        foreach (char c in word)
        {
            if (c is '\'' or '\u2019' or ',' or '.' or '\u00AD')
                continue;
            key = (key ^ char.ToLowerInvariant(c)) * 1099511628211;
        }

        return key == QuoteWord.Gap ? 1 : key;
    }

    private static bool TryGap(string text, int limit, int i, out int end)
    {
        end = i;
        if (text[i] == '\u2026')
        {
            end = i + 1;
            return true;
        }

        if (text[i] == '[')
        {
            int close = text.AsSpan(i, limit - i).IndexOf(']');
            end = i + close + 1;
            return close > 0;
        }

        // "..." and ". . ."
        int dots = 0;
        for (int k = i; k < limit && (text[k] == '.' || (dots > 0 && text[k] == ' ')); k++)
        {
            if (text[k] == '.')
            {
                dots++;
                end = k + 1;
            }
        }

        return dots >= 2;
    }

    // A word holds letters and digits, an apostrophe between letters, and a stop or comma between digits. A hyphen parts words.
    private static int WordEnd(string text, int limit, int i)
    {
        int end = i + 1;
        while (end < limit)
        {
            char c = text[end];
            bool joined = end + 1 < limit && ((c is '\'' or '\u2019' && char.IsLetter(text[end + 1]))
                || (c is ',' or '.' && char.IsAsciiDigit(text[end - 1]) && char.IsAsciiDigit(text[end + 1])));
            if (!char.IsLetterOrDigit(c) && !joined && c != '\u00AD')
                break;
            end++;
        }

        return end;
    }

    private static void AddWord(string text, int start, int end, List<QuoteWord> words)
    {
        ReadOnlySpan<char> word = text.AsSpan(start, end - start);
        int mark = word.LastIndexOfAny('\'', '\u2019');
        if (word.Equals("cannot", StringComparison.OrdinalIgnoreCase))
        {
            words.Add(new QuoteWord(start, start + 3, Can));
            words.Add(new QuoteWord(start + 3, end, Not));
            return;
        }

        if (mark <= 0)
        {
            words.Add(new QuoteWord(start, end, KeyOf(word)));
            return;
        }

        ReadOnlySpan<char> tail = word[(mark + 1)..];
        if (tail.Equals("t", StringComparison.OrdinalIgnoreCase) && word[mark - 1] is 'n' or 'N' && mark >= 2)
        {
            ReadOnlySpan<char> stem = word[..(mark - 1)];
            ulong key = stem.Equals("ca", StringComparison.OrdinalIgnoreCase) ? Can
                : stem.Equals("wo", StringComparison.OrdinalIgnoreCase) ? Will : KeyOf(stem);
            words.Add(new QuoteWord(start, start + mark - 1, key));
            words.Add(new QuoteWord(start + mark - 1, end, Not));
            return;
        }

        ulong clitic = tail.Length switch
        {
            1 when tail[0] is 'm' or 'M' => Am,
            2 when tail.Equals("re", StringComparison.OrdinalIgnoreCase) => Are,
            2 when tail.Equals("ve", StringComparison.OrdinalIgnoreCase) => Have,
            2 when tail.Equals("ll", StringComparison.OrdinalIgnoreCase) => Will,
            _ => QuoteWord.Gap,
        };
        if (clitic == QuoteWord.Gap)
        {
            words.Add(new QuoteWord(start, end, KeyOf(word)));
            return;
        }

        words.Add(new QuoteWord(start, start + mark, KeyOf(word[..mark])));
        words.Add(new QuoteWord(start + mark, end, clitic));
    }
}
