using FactCheck.Documents;
using FactCheck.Language;
using FactCheck.Lexicons;

namespace FactCheck.Kinds.Ranks;

/// <summary>How far back a rank reaches: "since 2002", "in twelve years", "on record". Immutable.</summary>
/// <param name="Year">The year it reaches back to; 0 where none is written.</param>
/// <param name="Month">The month of it, 1 to 12; 0 where none is written.</param>
/// <param name="Count">How many units of time it reaches back; 0 where none is written.</param>
/// <param name="Unit">The unit: "year", "month", "week"; decades are told in years.</param>
/// <param name="IsRough">Whether the count is a round one: "a decade", "nearly twenty years".</param>
/// <param name="IsAllTime">Whether it reaches back to the beginning: "ever", "on record", "in its history".</param>
/// <param name="End">Index after the last token of it.</param>
internal sealed record RankReach(int Year, int Month, int Count, string? Unit, bool IsRough, bool IsAllTime, int End)
{
    // "the worst road accident in the country for 11 years"
    private const int MaxWords = 14;

    private const int YearsOfDecade = 10, YearsOfCentury = 100;

    // A year told as a span may be off by one; a round one by a fifth.
    private const int SpanSlack = 1, RoughShare = 5;

    /// <summary>How far back the rank at a token reaches; null where the sentence does not say.</summary>
    public static RankReach? After(Document document, int token, int end)
    {
        for (int i = token + 1; i < Math.Min(end, token + MaxWords); i++)
        {
            if (document.TextOf(i) is ";" or ":" || document.Tokens[i].Tag == "JJS")
                return null;
            RankReach? reach = document.Tokens[i].Lemma switch
            {
                "since" => Since(document, i, end),
                "in" or "for" or "of" => Span(document, i, end) ?? (IsHistory(document, i, end) is > 0 and var last ? AllTime(last) : null),
                "ever" => AllTime(i + 1),
                "on" when i + 1 < end && document.Tokens[i + 1].Lemma is "record" => AllTime(i + 2),
                _ => null,
            };
            if (reach is not null)
                return reach;
        }

        return null;
    }

    /// <summary>The reach of what has no like: "a record".</summary>
    public static RankReach AllTime(int end) => new(0, 0, 0, null, false, true, end);

    /// <summary>Whether two ranks of one thing cannot reach back so far both.</summary>
    /// <param name="other">How far the other reaches.</param>
    /// <param name="written">The year in which this was written; 0 when not known.</param>
    /// <param name="otherWritten">The year in which the other was written.</param>
    public bool Excludes(RankReach other, int written, int otherWritten)
    {
        if (IsAllTime || other.IsAllTime)
            return IsAllTime != other.IsAllTime;
        if (Year > 0 && other.Year > 0)
            return Year != other.Year || (Month > 0 && other.Month > 0 && Month != other.Month);
        if (Count > 0 && other.Count > 0)
            return Unit == other.Unit ? AreApart(Count, other.Count, IsRough || other.IsRough) : Unit == "week" || other.Unit == "week";
        (RankReach since, RankReach span, int year) = Year > 0 ? (this, other, otherWritten) : (other, this, written);
        return since.Year > 0 && span.Unit == "year" && year > 0 && AreApart(year - since.Year, span.Count, span.IsRough);
    }

    /// <summary>Whether a word of a source may tell the reach.</summary>
    /// <param name="text">The word as written.</param>
    /// <param name="lemma">Its lemma.</param>
    public bool IsToldBy(ReadOnlySpan<char> text, string lemma)
    {
        if (IsAllTime)
            return lemma is "ever" or "record" or "history" or "time" or "never" or "unprecedented" or "world";
        if (Year > 0)
            return int.TryParse(text, out int year) && year == Year;
        return UnitOf(lemma) is "decade" or "century" || ValueOf(text) == Count;
    }

    private static bool AreApart(int one, int other, bool rough) => Math.Abs(one - other) > (rough ? Math.Max(2, Math.Max(one, other) / RoughShare) : SpanSlack);

    // "since 2002", "since March 2002", "since records began", "since the sinking of the Reina in 1996"
    private static RankReach? Since(Document document, int since, int end)
    {
        int month = 0;
        for (int i = since + 1; i < Math.Min(end, since + MaxWords); i++)
        {
            Token word = document.Tokens[i];
            if (document.TextOf(i) is "," or "-")
                return null;
            if (char.IsUpper(document.TextOf(i)[0]) && MonthNames.NumberOf(word.Lemma) is > 0 and var named)
                month = named;
            else if (YearAt(document, i) is > 0 and var year)
                return new RankReach(year, month, 0, null, false, false, i + 1);
            else if (word.Lemma is "record" or "measurement" or "counting" && i + 1 < end && document.Tokens[i + 1].Lemma is "begin" or "start")
                return AllTime(i + 2);
        }

        return null;
    }

    // "in twelve years", "for 11 years", "in more than a decade", "for the past two decades"
    private static RankReach? Span(Document document, int preposition, int end)
    {
        bool rough = false;
        int count = 0;
        for (int i = preposition + 1; i < Math.Min(end, preposition + 7); i++)
        {
            Token word = document.Tokens[i];
            if (count > 0 && UnitOf(word.Lemma) is { } unit)
                return unit switch
                {
                    "decade" => new RankReach(0, 0, count * YearsOfDecade, "year", true, false, i + 1),
                    "century" => new RankReach(0, 0, count * YearsOfCentury, "year", true, false, i + 1),
                    _ => new RankReach(0, 0, count, unit, rough, false, i + 1),
                };
            if (ValueOf(document.TextOf(i)) is > 0 and var number)
                count = count > 0 ? count + number : number;
            else if (word.Lemma is "over" or "more" or "nearly" or "almost" or "about" or "around" or "least" or "some" or "roughly")
                rough = true;
            else if (word.Lemma is not ("than" or "the" or "last" or "past" or "at" or "-"))
                return null;
        }

        return null;
    }

    // "in the country's history", "in history", "of all time", "in living memory"
    private static int IsHistory(Document document, int preposition, int end)
    {
        for (int i = preposition + 1; i < Math.Min(end, preposition + 6); i++)
        {
            if (document.Tokens[i].Lemma is "history" or "memory" || (document.Tokens[i].Lemma == "time" && document.Tokens[i - 1].Lemma == "all"))
                return i + 1;
            if (document.Tokens[i].PartOfSpeech is not (PartOfSpeech.Determiner or PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Adjective or PartOfSpeech.Particle or PartOfSpeech.Pronoun or PartOfSpeech.Verb))
                return 0;
        }

        return 0;
    }

    private static string? UnitOf(string lemma) => lemma is "year" or "month" or "week" or "decade" or "century" ? lemma : null;

    private static int ValueOf(ReadOnlySpan<char> text)
    {
        if (int.TryParse(text, out int number))
            return number is > 0 and < 1000 ? number : 0;
        return NumberWords.TryWord(text, out NumberWord? word) && word.Role is NumberRole.Article or NumberRole.Digit or NumberRole.Teen or NumberRole.Ten ? (int)word.Value : 0;
    }

    private static int YearAt(Document document, int token) =>
        document.TextOf(token) is { Length: 4 } text && int.TryParse(text, out int year) && year is >= 1500 and <= 2100 ? year : 0;
}
