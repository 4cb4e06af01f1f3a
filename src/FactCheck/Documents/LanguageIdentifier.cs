using System.Buffers;
using FactCheck.Lexicons;

namespace FactCheck.Documents;

/// <summary>
/// Tells the language of a text by its script and its function words. Made to answer one question well: is this English? A text that
/// shows nothing either way is what its metadata says, else English.
/// </summary>
internal static class LanguageIdentifier
{
    /// <summary>The first letters that are looked at: some three thousand words settle the question.</summary>
    private const int EnoughLetters = 16_000;

    private static readonly SearchValues<char> WordEnds = SearchValues.Create(" \t\r\n\u00A0.,;:!?\"“”„«»()[]…–—/");

    private static readonly Lazy<FunctionWords> Words = new(FunctionWords.Load);

    /// <summary>The language of the ranges of a text as a BCP 47 tag: "en", "de", "ru"; "und" when only its script is known not to be English.</summary>
    public static string Identify(string text, IEnumerable<TextSpan> ranges, string? metadata)
    {
        FunctionWords words = Words.Value;
        var hits = new int[words.Languages.Length];
        var scripts = default(Scripts);
        foreach (TextSpan range in ranges)
        {
            if (scripts.Letters > EnoughLetters)
                break;

            Count(range.Of(text)[..Math.Min(range.Length, EnoughLetters)], words, hits, ref scripts);
        }

        string? told = metadata is { Length: >= 2 } ? metadata : null;
        if (scripts.Latin * 2 < scripts.Letters)
            return scripts.Tag(told);

        int english = hits[words.English];
        int best = words.English;
        for (int i = 0; i < hits.Length; i++)
        {
            if (hits[i] > hits[best])
                best = i;
        }

        // An English text has names and quoted titles in other languages; a foreign one has English names. Two hits are chance.
        bool isForeign = best != words.English && hits[best] >= 3 && hits[best] * 2 > english * 3;
        if (isForeign)
            return words.Languages[best];

        bool isPlain = english >= 3 && english * 3 >= hits[best] * 2;
        return isPlain || told is null ? "en" : told;
    }

    /// <summary>Whether a tag names English in any of its forms.</summary>
    public static bool IsEnglish(string tag) =>
        tag.Equals("en", StringComparison.OrdinalIgnoreCase)
        || tag.StartsWith("en-", StringComparison.OrdinalIgnoreCase)
        || tag.StartsWith("en_", StringComparison.OrdinalIgnoreCase)
        || tag.StartsWith("english", StringComparison.OrdinalIgnoreCase);

    private static void Count(ReadOnlySpan<char> text, FunctionWords words, int[] hits, ref Scripts scripts)
    {
        while (true)
        {
            int end = text.IndexOfAny(WordEnds);
            ReadOnlySpan<char> word = end < 0 ? text : text[..end];
            foreach (char c in word)
                scripts.Add(c);

            if (word.Length is > 0 and <= 12 && words.LanguagesOf.TryGetValue(word, out int[]? languages))
            {
                foreach (int language in languages)
                    hits[language]++;
            }

            if (end < 0)
                return;

            text = text[(end + 1)..];
        }
    }

    private struct Scripts
    {
        private int _cyrillic;
        private int _arabic;
        private int _han;
        private int _greek;

        public int Letters { get; private set; }

        public int Latin { get; private set; }

        public void Add(char c)
        {
            if (c < 128 ? !char.IsAsciiLetter(c) : !char.IsLetter(c))
                return;

            Letters++;
            if (c <= '\u024F' || c is >= '\u1E00' and <= '\u1EFF')
            {
                Latin++;
                return;
            }

            _greek += c is >= '\u0370' and <= '\u03FF' ? 1 : 0;
            _cyrillic += c is >= '\u0400' and <= '\u052F' ? 1 : 0;
            _arabic += c is >= '\u0600' and <= '\u06FF' ? 1 : 0;
            _han += c is >= '\u3400' and <= '\u9FFF' ? 1 : 0;
        }

        /// <summary>What the metadata say, else the script alone: several languages share each of these.</summary>
        public readonly string Tag(string? told)
        {
            if (told is not null && !IsEnglish(told))
                return told;

            int most = Math.Max(Math.Max(_cyrillic, _arabic), Math.Max(_han, _greek));
            return most * 2 < Letters - Latin ? "und"
                : most == _cyrillic ? "und-Cyrl"
                : most == _arabic ? "und-Arab"
                : most == _han ? "und-Hani"
                : "el";
        }
    }

    private sealed record FunctionWords(string[] Languages, int English, Dictionary<string, int[]>.AlternateLookup<ReadOnlySpan<char>> LanguagesOf)
    {
        public static FunctionWords Load()
        {
            var languages = new List<string>();
            // A dictionary rather than a frozen one: it is built in every run of the tool, and looked up a few thousand times.
            var words = new Dictionary<string, int[]>(StringComparer.OrdinalIgnoreCase);
            foreach (LexiconRow row in LexiconTable.Load("function-words.tsv", keyColumns: 2).Rows)
            {
                int language = languages.IndexOf(row["language"]);
                if (language < 0)
                {
                    language = languages.Count;
                    languages.Add(row["language"]);
                }

                words[row["word"]] = words.TryGetValue(row["word"], out int[]? of) ? [.. of, language] : [language];
            }

            return new FunctionWords(
                [.. languages],
                languages.IndexOf("en"),
                words.GetAlternateLookup<ReadOnlySpan<char>>());
        }
    }
}
