using System.Buffers;
using FactCheck.Lexicons;

namespace FactCheck.Documents;

/// <summary>Recognises one line of page furniture: by what it is made of, or by the words such lines have on every site.</summary>
internal static class Furniture
{
    /// <summary>A notice may have more words than a label; a line longer than this is read as article text.</summary>
    private const int LongestNotice = 400;

    private const int LongestCredit = 80;

    /// <summary>Words of a caption: agencies put the news of the day into it.</summary>
    private const int LongestCaption = 120;

    /// <summary>Characters around the words of a label: counts, times, bullets, colons.</summary>
    private static readonly SearchValues<char> AroundLabels = SearchValues.Create(" \u00A00123456789.,:;()[]|»›→←•·-–—+*#&/…\"'“”");

    private static readonly Lazy<Tables> Phrases = new(Tables.Load);

    /// <summary>The place in a line where a phrase shows furniture.</summary>
    private enum PhrasePlace
    {
        /// <summary>The phrase is all the line says.</summary>
        Whole,

        /// <summary>The line begins with it.</summary>
        Start,

        /// <summary>It stands anywhere in the line.</summary>
        Within,

        /// <summary>It stands in the brackets that end a caption.</summary>
        Credit,
    }

    /// <summary>How far furniture reaches from this line; <see cref="FurnitureReach.None"/> when the line is article text.</summary>
    public static FurnitureReach Recognize(string text, PageLine line)
    {
        if (HasFurnitureForm(text, line))
            return FurnitureReach.Line;

        if (line.Span.Length > LongestNotice)
            return FurnitureReach.None;

        ReadOnlySpan<char> content = line.Span.Of(text)[(line.Content - line.Span.Start)..];
        int first = Math.Max(content.IndexOfAnyExcept(AroundLabels), 0);
        ReadOnlySpan<char> label = content[first..(content.LastIndexOfAnyExcept(AroundLabels) + 1)];
        Tables tables = Phrases.Value;
        if (line.Words <= 10 && tables.Whole.TryGetValue(label, out FurnitureReach reach))
            return reach;

        // A sentence may begin as a notice does ("Copyright law has ..."); the longer the phrase, the longer the notice may be.
        if (tables.Start.TryMatch(content, 0, content.Length, out int end, out object? start) && line.Words <= (content[..end].Contains(' ') ? 30 : 8))
            return (FurnitureReach)start;

        return FindWithin(tables.Within, content) ? FurnitureReach.Line : FurnitureReach.None;
    }

    /// <summary>Whether a line ends in a picture's credit, "(Agency Photo/Jane Doe)", and so is the text below a picture.</summary>
    public static bool EndsInCredit(string text, PageLine line)
    {
        ReadOnlySpan<char> content = line.Span.Of(text);
        content = content[Math.Max(0, content.Length - LongestCredit)..].TrimEnd(" .");
        int open = content.LastIndexOf('(');
        return open > 0 && content[^1] == ')' && line.Words <= LongestCaption && FindWithin(Phrases.Value.Credits, content[open..]);
    }

    private static bool FindWithin(PhraseTrie<object> phrases, ReadOnlySpan<char> content)
    {
        bool atWord = true;
        for (int i = 0; i < content.Length; i++)
        {
            if (atWord && phrases.TryMatch(content, i, content.Length, out _, out _))
                return true;

            atWord = !char.IsLetterOrDigit(content[i]);
        }

        return false;
    }

    private static bool HasFurnitureForm(string text, PageLine line)
    {
        ReadOnlySpan<char> span = line.Span.Of(text);

        // "480.55", "***", "09:11 640": figures and signs without a word.
        if (line.Letters == 0)
            return true;

        // "p { color: red }": style that a scraper left in the page.
        if (line.Words <= 60 && span.IndexOf('{') is >= 0 and int brace && span[brace..].IndexOf('}') is > 0 and int length && span.Slice(brace, length).Contains(':'))
            return true;

        // "USD 480.55 +1.2%": a code with its rate.
        if (line.Digits > line.Letters && line.Letters <= 4 && line.Span.Length <= 30 && !line.EndsInStop)
            return true;

        // "Home | News | World", "News » Politics".
        if (line.Separators >= 2 && line.Words <= 6 * (line.Separators + 1) && !line.EndsInStop && !line.HasListMarker)
            return true;

        // "https://...", "@handle", "#tag #tag", "desk@example.org".
        if (!span.Contains(' '))
            return span.StartsWith("http", StringComparison.OrdinalIgnoreCase) || span.StartsWith("www.", StringComparison.OrdinalIgnoreCase) || span.Contains('@') || span[0] == '#';

        return span[0] is '#' or '@' && !line.HasHeadingMarker && line.Words <= 8 && !line.EndsInStop;
    }

    private sealed record Tables(
        Dictionary<string, FurnitureReach>.AlternateLookup<ReadOnlySpan<char>> Whole,
        PhraseTrie<object> Start,
        PhraseTrie<object> Within,
        PhraseTrie<object> Credits)
    {
        public static Tables Load()
        {
            var whole = new Dictionary<string, FurnitureReach>(StringComparer.OrdinalIgnoreCase);
            var start = new PhraseTrie<object>();
            var within = new PhraseTrie<object>();
            var credits = new PhraseTrie<object>();
            foreach (LexiconRow row in LexiconTable.Load("furniture.tsv", keyColumns: 2).Rows)
            {
                FurnitureReach reach = row.Member<FurnitureReach>("reach");
                bool added = row.Member<PhrasePlace>("place") switch
                {
                    PhrasePlace.Whole => whole.TryAdd(row["phrase"], reach),
                    PhrasePlace.Start => start.TryAdd(row["phrase"], reach),
                    PhrasePlace.Credit => credits.TryAdd(row["phrase"], reach),
                    _ => within.TryAdd(row["phrase"], reach),
                };
                if (!added)
                    throw row.Broken($"\"{row["phrase"]}\" is there twice.");
            }

            return new Tables(
                whole.GetAlternateLookup<ReadOnlySpan<char>>(),
                start,
                within,
                credits);
        }
    }
}
