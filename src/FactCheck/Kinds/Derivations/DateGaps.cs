using FactCheck.Documents;
using FactCheck.Entities;
using FactCheck.Expressions;

namespace FactCheck.Kinds.Derivations;

/// <summary>
/// Lengths of time that follow from two dates of a source: "leader for four days" from "since Friday" in an article of Tuesday, "nearly four
/// weeks" from "on May 3" and "on May 29". Stateless.
/// </summary>
internal static class DateGaps
{
    private const int MinShared = 2, DaysOfWeek = 7, DaysOfYear = 365;

    // Any year that is no leap year: only days of one year are held against each other.
    private const int AnyYear = 2001;

    /// <summary>The sentences of the documents that name a day, a month or a year.</summary>
    public static List<FigureSentence> Dated(IEnumerable<Document> documents)
    {
        var dated = new List<FigureSentence>();
        foreach (Document document in documents)
        {
            foreach (Sentence sentence in document.Sentences)
            {
                var read = new FigureSentence(document, sentence, [], null);
                if (!read.Dates.IsEmpty || HasWeekday(read))
                    dated.Add(read);
            }
        }

        return dated;
    }

    /// <summary>The dates a length of time lies between; null when none do.</summary>
    public static Proof? Find(Figure figure, FigureSentence sentence, IReadOnlyList<FigureSentence> dated)
    {
        (int days, int slack) = figure.Quantity.Unit.Id switch
        {
            "day" => (1, 1),
            "week" => (7, 3),
            "month" => (30, 10),
            _ => (0, 0),
        };
        if (days == 0)
            return null;
        FigureSentence[] near = [.. dated.Where(source => source.Shared(sentence) >= MinShared)];
        foreach (FigureSentence source in near)
        {
            if (days == 1 && WeekdayGap(source, sentence) == figure.Value)
                return new Proof($"a weekday {FigureSentence.Show(figure.Value)} days before that of the article, {source.Line}", []);
            (int First, int Last)[] own = [.. DaysOf(source)];
            (int First, int Last)[] others = [.. own, .. dated.Where(other => other.Document == source.Document && Math.Abs(other.Sentence.Index - source.Sentence.Index) == 1).SelectMany(DaysOf)];
            foreach ((int first, int last) in own)
            {
                foreach ((int otherFirst, int otherLast) in others)
                {
                    if (Fits(figure.Value * days, otherFirst - last, otherLast - first, slack) || Fits(figure.Value * days, otherFirst - last + DaysOfYear, otherLast - first + DaysOfYear, slack)
                        || Fits(figure.Value * days, first - otherLast, last - otherFirst, slack))
                        return new Proof($"so long lies between two dates, {source.Line}", []);
                }
            }
        }

        return null;
    }

    // Months leave room of their own, which is not added to that of the words.
    private static bool Fits(decimal length, int least, int most, int slack) => least > 0 && most - least <= 4 * slack && length >= least - slack && length <= most + slack;

    private static IEnumerable<(int First, int Last)> DaysOf(FigureSentence sentence)
    {
        foreach (TemporalExpression date in sentence.Dates)
        {
            foreach (CalendarTerm term in new[] { date.From, date.To }.OfType<CalendarTerm>())
            {
                if (term.Month is not (>= 1 and <= 12 and int month) || term.IsAnaphoric || term.Part != default)
                    continue;
                int last = DateTime.DaysInMonth(AnyYear, month);
                yield return term.Day is int day && day >= 1 && day <= last
                    ? (new DateOnly(AnyYear, month, day).DayOfYear, new DateOnly(AnyYear, month, day).DayOfYear)
                    : (new DateOnly(AnyYear, month, 1).DayOfYear, new DateOnly(AnyYear, month, last).DayOfYear);
            }
        }
    }

    // How many days before the day of the article the weekday is that the source says "since" or "from" of; -1 where it names none.
    private static int WeekdayGap(FigureSentence source, FigureSentence sentence)
    {
        int today = ArticleDay.Of(source.Document) is > 0 and var day ? day : ArticleDay.Of(sentence.Document);
        for (int token = source.Sentence.FirstToken + 1; token < source.Sentence.EndToken && today > 0; token++)
        {
            if (ArticleDay.Named(source.Document, token) is > 0 and var named && source.Document.Tokens[token - 1].Lemma is "since" or "from")
                return (today - named + DaysOfWeek) % DaysOfWeek;
        }

        return -1;
    }

    private static bool HasWeekday(FigureSentence sentence)
    {
        for (int token = sentence.Sentence.FirstToken; token < sentence.Sentence.EndToken; token++)
        {
            if (ArticleDay.Named(sentence.Document, token) > 0)
                return true;
        }

        return false;
    }
}
