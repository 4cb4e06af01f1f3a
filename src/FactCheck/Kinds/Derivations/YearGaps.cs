using FactCheck.Values;

namespace FactCheck.Kinds.Derivations;

/// <summary>
/// Years between two dates of a source that stand near each other: "died at the age of 72" from "born in March 1952" and "on 10 November 2024",
/// "served for 20 years" from "a judge in 1994" and "retired in 2014". Stateless.
/// </summary>
internal static class YearGaps
{
    // What one was born for is told some sentences after the birth; other years are too many to be held against each other.
    private const int SentencesOfBirth = 4, Sentences = 1;

    private const int MinShared = 2, MinSharedOfOne = 1;

    // From few years anything comes out.
    private const decimal MinYears = 3, MaxAge = 115;

    /// <summary>The dates so many years lie between; null when none do.</summary>
    /// <param name="figure">A figure of the rewrite.</param>
    /// <param name="sentence">Its sentence.</param>
    /// <param name="dated">The sentences of the sources that name dates.</param>
    public static Proof? Find(Figure figure, FigureSentence sentence, IReadOnlyList<FigureSentence> dated)
    {
        bool isAge = IsAge(figure);
        if ((!isAge && figure.Quantity.Unit.Id != "year") || figure.Value < MinYears)
            return null;
        for (int i = 0; i < dated.Count; i++)
        {
            FigureSentence source = dated[i];
            bool isBirth = source.Has("bear") || source.Has("birth");
            int shared = source.Shared(sentence);
            if (shared < MinSharedOfOne)
                continue;
            DateRange[] starts = [.. Years(source)];
            for (int j = i; j < dated.Count && dated[j].Document == source.Document && dated[j].Sentence.Index - source.Sentence.Index <= (isBirth ? SentencesOfBirth : Sentences); j++)
            {
                if (shared < (isBirth || i == j ? MinSharedOfOne : MinShared))
                    continue;
                foreach (DateRange end in Years(dated[j]))
                {
                    foreach (DateRange start in starts)
                    {
                        if (start.Last < end.First && new FigureInterval(YearSpans.Full(start.Last, end.First), YearSpans.Full(start.First, end.Last)).Meets(figure.Interval))
                            return new Proof($"so many years lie between two dates, {source.Line}", []);
                    }
                }
            }
        }

        return null;
    }

    // "at the age of 72", "a judge at 42": a number that counts nothing.
    private static bool IsAge(Figure figure) =>
        figure.Quantity is { Unit.Dimension: UnitDimension.Count, Hedge: Hedge.Exact } && figure.Value <= MaxAge && figure.Noun is null or "age";

    private static IEnumerable<DateRange> Years(FigureSentence sentence) =>
        sentence.Dates.Where(date => date is { From: { Year: not null, EndYear: null }, To: null, Bound: DateBound.At or DateBound.From }).Select(date => date.Resolve(null)).OfType<DateRange>().Where(range => range.Certainty == DateCertainty.Certain);
}
