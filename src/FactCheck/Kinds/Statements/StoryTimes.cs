using System.Collections.Frozen;
using FactCheck.Claims;
using FactCheck.Documents;
using FactCheck.Entities;
using FactCheck.Language;
using FactCheck.Lexicons;

namespace FactCheck.Kinds.Statements;

/// <summary>Whether two affairs of a story are told of one time. Pure functions.</summary>
internal static class StoryTimes
{
    /// <summary>A week has one order only for days that lie at most so far apart.</summary>
    public const int NearDays = 3;

    private const string Crime = "crime", Harm = "harm";

    private static readonly Lazy<FrozenSet<string>> LongUnits = new(() => LexiconTable.Load("temporal-words.tsv").Rows
        .Where(row => row["class"] == "unit" && row["value"] is "month" or "year" or "decade" or "century").Select(row => row["word"]).ToFrozenSet(StringComparer.OrdinalIgnoreCase));

    /// <summary>Whether one of them tells a later state: what was so on one day need not be so on the next; what happened on it has happened.</summary>
    public static bool IsLaterState(Telling one, Affair told, Telling other, Affair counter, Rule rule)
    {
        int days = one.Day > 0 && other.Day > 0 ? (other.Day - one.Day + 7) % 7 : 0;
        int day = told.Day, otherDay = counter.Day;
        if (days == 0)
        {
            // "The airport stayed open", on Friday; "it was closed on Saturday".
            int here = day > 0 ? day : one.Day, there = otherDay > 0 ? otherDay : other.Day;
            return rule == StatementRules.Opposite && here > 0 && there > 0 && here != there;
        }

        bool otherIsLater = days <= NearDays;
        (Affair early, Affair late) = otherIsLater ? (told, counter) : (counter, told);
        if (SharesTime(told, counter))
            return false;
        (int earlyDay, int lateDay) = otherIsLater ? (day, otherDay) : (otherDay, day);
        int written = otherIsLater ? one.Day : other.Day;
        if (rule == StatementRules.Polarity)
            return early.IsNegated && late.Name != Harm && !(lateDay > 0 && (lateDay == earlyDay || lateDay == written));
        if (rule == StatementRules.Settled)
            return early.Modality == Modality.Possible;
        return rule == StatementRules.Opposite && early.Name is not Crime && !(lateDay > 0 && (lateDay == earlyDay || lateDay == written || Lasts(late, written)));
    }

    // "was closed from Saturday to Monday": on Sunday too.
    private static bool Lasts(Affair affair, int day)
    {
        int[] days = [.. Enumerable.Range(affair.Sentence.FirstToken, affair.Sentence.EndToken - affair.Sentence.FirstToken)
            .Where(i => i > 0 && affair.Document.TextOf(i - 1) is "from" or "to" or "until" or "till").Select(i => ArticleDay.Named(affair.Document, i)).Where(named => named > 0)];
        return days is [var first, var last] && (day - first + 7) % 7 <= (last - first + 7) % 7;
    }

    // "in May": both speak of what was so then.
    private static bool SharesTime(Affair told, Affair counter)
    {
        HashSet<string> months = [.. MonthsOf(told)];
        return months.Overlaps(MonthsOf(counter));
    }

    private static IEnumerable<string> MonthsOf(Affair affair)
    {
        for (int i = affair.Sentence.FirstToken; i < affair.Sentence.EndToken; i++)
        {
            if (affair.Document.Tokens[i].PartOfSpeech == PartOfSpeech.ProperNoun && MonthNames.Contains(affair.Document.Tokens[i].Lemma))
                yield return affair.Document.Tokens[i].Lemma;
        }
    }

    /// <summary>The weekday named in the clause of an affair; 0 when none is: "will be signed next week, he said on Monday".</summary>
    public static int DayIn(Affair affair)
    {
        int clause = affair.Document.Syntax.ClauseOf(affair.Token);
        for (int i = affair.Sentence.FirstToken; i < affair.Sentence.EndToken; i++)
        {
            if (ArticleDay.Named(affair.Document, i) is > 0 and var day && affair.Document.Syntax.ClauseOf(i) == clause)
                return day;
        }

        return 0;
    }

    /// <summary>Whether the sentences name different weekdays.</summary>
    public static bool AreOnOtherDays(Affair told, Affair counter) => told.Day > 0 && counter.Day > 0 && told.Day != counter.Day;

    /// <summary>Whether they are told of different years, or one of them of long ago: "turned it down three years ago".</summary>
    public static bool AreOfOtherYears(Affair told, Affair counter)
    {
        if (told.IsLongAgo != counter.IsLongAgo)
            return true;
        return told.Years.Length + counter.Years.Length > 0 && !told.Years.Any(counter.Years.Contains);
    }

    /// <summary>The years that tell when an affair was.</summary>
    public static IEnumerable<string> YearsOf(Affair affair)
    {
        Document document = affair.Document;

        // "the flood of 2009, in which nobody died": the year stands in the clause above.
        for (int clause = document.Syntax.ClauseOf(affair.Token); clause >= 0; clause = document.Tokens[clause].Head is >= 0 and var above ? document.Syntax.ClauseOf(above) : -1)
        {
            bool found = false;
            for (int i = affair.Sentence.FirstToken; i < affair.Sentence.EndToken; i++)
            {
                Token word = document.Tokens[i];
                if (word.Length != 4 || word.PartOfSpeech != PartOfSpeech.Number || document.TextOf(i)[0] is not ('1' or '2') || document.Syntax.ClauseOf(i) != clause
                    || !int.TryParse(document.TextOf(i), out int year) || year is < 1800 or > 2100)
                    continue;
                found = true;
                yield return word.Lemma;
            }

            // "Lund, who pleaded guilty, was arrested in 2023": told of him beside what happened then.
            if (found || IsAside(document, clause))
                break;
        }
    }

    private static bool IsAside(Document document, int clause)
    {
        if (document.Tokens[clause] is not { Relation: DependencyRelation.RelativeClause, Head: >= 0 and var noun } || document.Tokens[noun].PartOfSpeech != PartOfSpeech.ProperNoun)
            return false;
        for (int i = noun + 1; i < clause; i++)
        {
            if (document.TextOf(i) is ",")
                return true;
        }

        return false;
    }

    /// <summary>"three years ago", "a decade earlier", "last year"</summary>
    public static bool IsLongAgo(Affair affair)
    {
        Document document = affair.Document;
        int clause = document.Syntax.ClauseOf(affair.Token);
        for (int i = affair.Sentence.FirstToken + 1; i < affair.Sentence.EndToken; i++)
        {
            if (document.Syntax.ClauseOf(i) == clause
                && ((document.TextOf(i) is "ago" or "earlier" && IsLongUnit(document, i - 1)) || (document.Tokens[i - 1].Lemma is "last" or "previous" && IsLongUnit(document, i))))
                return true;
        }

        return false;
    }

    private static bool IsLongUnit(Document document, int token) => LongUnits.Value.GetAlternateLookup<ReadOnlySpan<char>>().Contains(document.TextOf(token));
}
