namespace FactCheck.Values;

/// <summary>
/// The spelling of names: folded to plain lower-case letters, brought to one transliteration, and how many slips lie between two of
/// them. Pure functions.
/// </summary>
internal static class NameSpelling
{
    // Latin letters with marks, and what they are without; pairs of letter and base.
    private const string Marked =
        "àaáaâaãaäaåaāaăaąaçcćcĉcċcčcďdđdèeéeêeëeēeĕeėeęeěeəeĝgğgġgģgĥhħhìiíiîiïiĩiīiĭiįiıiĵjķkĺlļlľlłlñnńnņnňnòoóoôoõoöoøoōoŏoőoŕrřrśsŝsşsšsșsţtťtțtùuúuûuüuũuūuŭuůuűuųuŵwýyÿyŷyźzżzžz";

    private const int MaxOnStack = 48;

    /// <summary>Lower case, no marks, no apostrophes, no hyphens: "Türkiye's" without its ending gives "turkiye", "Al-Sisi" "alsisi".</summary>
    public static string Fold(ReadOnlySpan<char> word)
    {
        Span<char> folded = word.Length <= 64 ? stackalloc char[128] : new char[2 * word.Length];
        int length = 0;
        foreach (char c in word)
        {
            if (char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c))
            {
                folded[length++] = c;
                continue;
            }

            char lower = char.ToLowerInvariant(c);
            if (c == '\u0130')
                lower = 'i';
            switch (lower)
            {
                case '\u00DF':
                    (folded[length++], folded[length++]) = ('s', 's');
                    break;
                case '\u00E6':
                    (folded[length++], folded[length++]) = ('a', 'e');
                    break;
                case '\u0153':
                    (folded[length++], folded[length++]) = ('o', 'e');
                    break;
                case '\u00FE':
                    (folded[length++], folded[length++]) = ('t', 'h');
                    break;
                case '\u00F0':
                    folded[length++] = 'd';
                    break;
                default:
                    if (char.IsLetterOrDigit(lower))
                        folded[length++] = lower < 0x80 ? lower : BaseOf(lower);
                    break;
            }
        }

        return folded[..length].ToString();
    }

    /// <summary>Whether a folded word is short for another: its beginning ("Lib" of "Liberal"), or its ends with letters between ("Utd" of "United").</summary>
    public static bool IsAbbreviation(string word, string full)
    {
        string stem = word.Length > 3 && word[^1] == 's' && full[^1] == 's' ? word[..^1] : word;
        if (stem.Length is < 3 or > 4 || full.Length < stem.Length + 2 || stem[0] != full[0])
            return false;
        if (full.StartsWith(stem, StringComparison.Ordinal))
            return true;
        int found = 0;
        foreach (char c in full)
            found += found < stem.Length && stem[found] == c ? 1 : 0;
        return found == stem.Length && stem[^1] == full[^1] && !stem.AsSpan(1, stem.Length - 2).ContainsAny("aeiou");
    }

    /// <summary>
    /// One key for the ways a foreign name is written in English: "Yeltsin" and "Eltsin", "Qassem" and "Kassem", "Zelenskyy" and
    /// "Zelensky". Takes a folded word. Two names with one key are candidates, not proof.
    /// </summary>
    public static string TransliterationKey(ReadOnlySpan<char> folded)
    {
        Span<char> key = folded.Length <= MaxOnStack ? stackalloc char[MaxOnStack + 1] : new char[folded.Length + 1];
        return key[..WriteKey(folded, key)].ToString();
    }

    /// <summary>Whether two folded words have one <see cref="TransliterationKey"/>; allocates nothing for words of usual length.</summary>
    public static bool HaveOneKey(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        Span<char> key = left.Length <= MaxOnStack ? stackalloc char[MaxOnStack + 1] : new char[left.Length + 1];
        Span<char> otherKey = right.Length <= MaxOnStack ? stackalloc char[MaxOnStack + 1] : new char[right.Length + 1];
        return key[..WriteKey(left, key)].SequenceEqual(otherKey[..WriteKey(right, otherKey)]);
    }

    private static int WriteKey(ReadOnlySpan<char> folded, Span<char> key)
    {
        // "Abdul", "Abdel" and "Abdal" are one: the vowel is that of the article behind it.
        bool isServant = folded.Length >= 5 && folded.StartsWith("abd", StringComparison.Ordinal) && folded[3] is 'a' or 'e' or 'o' or 'u' && folded[4] == 'l';
        int length = 0;
        for (int i = 0; i < folded.Length; i++)
        {
            char c = isServant && i == 3 ? 'u' : folded[i];
            char next = i + 1 >= folded.Length ? '\0' : isServant && i == 2 ? 'u' : folded[i + 1];
            (char letter, int skip) = (c, next) switch
            {
                ('k', 'h') or ('g', 'h') or ('c', 'h') when c != 'c' => (c == 'k' ? 'h' : 'g', 1),
                ('z', 'h') or ('d', 'j') => ('j', 1),
                ('p', 'h') => ('f', 1),
                ('o', 'u') or ('o', 'o') => ('u', 1),
                ('e', 'e') => ('i', 1),
                ('y', 'e') or ('y', 'a') or ('y', 'u') or ('y', 'o') or ('i', 'e') or ('i', 'a') => (next, 1),
                ('c', 'k') => ('k', 1),
                ('q', _) => ('k', 0),
                ('c', 'a') or ('c', 'o') or ('c', 'u') or ('c', 'r') or ('c', 'l') => ('k', 0),
                ('w', _) => ('v', 0),
                ('y', _) or ('j', 'i') => ('i', 0),
                ('h', '\0') => ('\0', 0),
                _ => (c, 0),
            };
            i += skip;
            if (letter != '\0' && (length == 0 || key[length - 1] != letter))
                key[length++] = letter;
        }

        return length;
    }

    /// <summary>Whether two folded words are one word with a slip: one letter in words of four, two in words of eight and more. Years and numbers have no slips.</summary>
    public static bool IsNear(string left, string right)
    {
        int shorter = Math.Min(left.Length, right.Length);
        int allowed = shorter >= 8 ? 2 : 1;
        return shorter >= 4 && Math.Abs(left.Length - right.Length) <= allowed && left != right
            && !left.AsSpan().ContainsAnyInRange('0', '9') && !right.AsSpan().ContainsAnyInRange('0', '9') && Distance(left, right) <= allowed;
    }

    /// <summary>How many letters have to be changed, added, dropped or exchanged with their neighbour (optimal string alignment).</summary>
    public static int Distance(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        int width = right.Length + 1;
        Span<int> cells = left.Length * width <= 1024 ? stackalloc int[(left.Length + 1) * width] : new int[(left.Length + 1) * width];
        for (int i = 0; i <= left.Length; i++)
        {
            for (int j = 0; j <= right.Length; j++)
            {
                int cell = (i * width) + j;
                if (i == 0 || j == 0)
                {
                    cells[cell] = i + j;
                    continue;
                }

                int best = Math.Min(cells[cell - width], cells[cell - 1]) + 1;
                best = Math.Min(best, cells[cell - width - 1] + (left[i - 1] == right[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                    best = Math.Min(best, cells[cell - (2 * width) - 2] + 1);
                cells[cell] = best;
            }
        }

        return cells[(left.Length * width) + right.Length];
    }

    private static char BaseOf(char letter)
    {
        for (int i = 0; i < Marked.Length; i += 2)
        {
            if (Marked[i] == letter)
                return Marked[i + 1];
        }

        return letter;
    }
}
