using FactCheck.Documents;

namespace FactCheck.Kinds.Derivations;

/// <summary>Lengths of time that follow from two times of day of a source: "72 seconds" from "at 10:00:12" and "at 10:01:24". Stateless.</summary>
internal static class ClockGaps
{
    // Words both sentences must share: two times with seconds come out by chance less easily than two with minutes.
    private const int MinShared = 2, MinSharedOfSeconds = 1;

    private const int SecondsOfMinute = 60, SecondsOfHour = 3600, SecondsOfHalfDay = 12 * SecondsOfHour;

    /// <summary>The sentences of the documents that tell a time of day in figures.</summary>
    public static List<(FigureSentence Sentence, List<(int Seconds, bool HasSeconds)> Times)> Timed(IEnumerable<Document> documents)
    {
        var timed = new List<(FigureSentence, List<(int, bool)>)>();
        foreach (Document document in documents)
        {
            foreach (Sentence sentence in document.Sentences)
            {
                List<(int, bool)> times = TimesOf(document.Text.AsSpan(sentence.Span.Start, sentence.Span.End - sentence.Span.Start));
                if (times.Count > 0)
                    timed.Add((new FigureSentence(document, sentence, [], null), times));
            }
        }

        return timed;
    }

    /// <summary>The times a length lies between, of one sentence or of two that follow each other; null when none do.</summary>
    public static Proof? Find(Figure figure, FigureSentence sentence, IReadOnlyList<(FigureSentence Sentence, List<(int Seconds, bool HasSeconds)> Times)> timed)
    {
        decimal unit = figure.Quantity.Unit.Id switch { "second" => 1, "minute" => SecondsOfMinute, "hour" => SecondsOfHour, _ => 0 };
        if (unit == 0)
            return null;
        foreach ((FigureSentence source, List<(int Seconds, bool HasSeconds)> times) in timed)
        {
            foreach ((FigureSentence near, List<(int Seconds, bool HasSeconds)> others) in timed)
            {
                if (near.Document != source.Document || near.Sentence.Index - source.Sentence.Index is not (0 or 1))
                    continue;
                foreach ((int start, bool startsPrecise) in times)
                {
                    foreach ((int end, bool endsPrecise) in others)
                    {
                        bool precise = startsPrecise && endsPrecise;

                        // From 11:50 p.m. to 12:20 a.m.
                        int length = end - start + (start >= SecondsOfHalfDay && end < SecondsOfHalfDay ? 2 * SecondsOfHalfDay : 0);
                        if (length <= 0 || (unit == 1 && !precise) || Math.Max(source.Shared(sentence), near.Shared(sentence)) < (precise ? MinSharedOfSeconds : MinShared))
                            continue;
                        var gap = new FigureInterval(length / unit, length / unit);
                        if (gap.Meets(figure.Interval))
                            return new Proof($"so long lies between two times of day, {source.Line}", []);
                    }
                }
            }
        }

        return null;
    }

    // "10:01:24", "10:05", "2:30 p.m.", "2.30pm"
    private static List<(int Seconds, bool HasSeconds)> TimesOf(ReadOnlySpan<char> text)
    {
        var times = new List<(int, bool)>();
        for (int i = text.IndexOfAny(':', '.'); i >= 0 && i < text.Length; i = text[(i + 1)..].IndexOfAny(':', '.') is >= 0 and var next ? i + 1 + next : -1)
        {
            int start = i;
            while (start > 0 && char.IsAsciiDigit(text[start - 1]))
                start--;
            if (i - start is not (1 or 2) || (start > 0 && (char.IsLetter(text[start - 1]) || text[start - 1] == ':')) || !TwoDigits(text, i + 1, out int minute))
                continue;
            int hour = int.Parse(text[start..i], System.Globalization.CultureInfo.InvariantCulture), end = i + 3, second = 0;
            bool precise = end < text.Length && text[end] == ':' && TwoDigits(text, end + 1, out second);
            if (hour >= 24 || minute >= SecondsOfMinute || second >= SecondsOfMinute)
                continue;
            end += precise ? 3 : 0;

            // "2.17" is a time of day before "am" only.
            if (text[i] == '.' && !IsOfHalf(text[end..], 'a') && !IsOfHalf(text[end..], 'p'))
                continue;

            // 12:50 a.m. is ten to one at night.
            hour = hour == 12 && IsOfHalf(text[end..], 'a') ? 0 : hour;
            times.Add(((hour * SecondsOfHour) + (minute * SecondsOfMinute) + second + (hour < 12 && IsOfHalf(text[end..], 'p') ? SecondsOfHalfDay : 0), precise));
            i = end - 1;
        }

        return times;
    }

    private static bool TwoDigits(ReadOnlySpan<char> text, int at, out int value)
    {
        value = 0;
        return at + 2 <= text.Length && (at + 2 == text.Length || !char.IsAsciiDigit(text[at + 2])) && int.TryParse(text.Slice(at, 2), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out value);
    }

    // "a.m.", "pm"
    private static bool IsOfHalf(ReadOnlySpan<char> behind, char half) =>
        behind.TrimStart() is [var first, .. var rest] && char.ToLowerInvariant(first) == half && (rest.StartsWith("m", StringComparison.OrdinalIgnoreCase) || rest.StartsWith(".m", StringComparison.OrdinalIgnoreCase));
}
