using FactCheck.Expressions;
using FactCheck.Values;

namespace FactCheck.Kinds.Derivations;

/// <summary>Years between two dates.</summary>
internal static class YearSpans
{
    /// <summary>Whether so many years lie between a date and a later day; a year alone leaves a year of room.</summary>
    public static bool Fits(decimal years, TemporalExpression start, DateOnly end)
    {
        if (start.Resolve(null) is not DateRange range || range.First > end)
            return false;
        int most = Full(range.First, end);
        int least = Full(range.Last, end);
        return years >= least && years <= most;
    }

    /// <summary>How many months lie between the ends of a period given by both, its months counted in or out; null for other dates.</summary>
    public static (int Least, int Most)? MonthsOf(TemporalExpression expression)
    {
        if (expression.To is null || expression.Resolve(null) is not DateRange range)
            return null;

        // "from 2009 to 2019" is ten years, or eleven with both counted in.
        if (expression.From is { Granularity: DateGranularity.Year } && expression.To is { Granularity: DateGranularity.Year })
            return ((range.Last.Year - range.First.Year) * 12, (range.Last.Year - range.First.Year + 1) * 12);
        int months = ((range.Last.Year - range.First.Year) * 12) + range.Last.Month - range.First.Month;
        return (Math.Max(0, months - 1), months + 1);
    }

    /// <summary>Whether a length of time in years or months is one of so many months; "three and a half years" leaves a quarter of a year of room.</summary>
    public static bool IsSpan(Quantity length, (int Least, int Most) months)
    {
        decimal written = length.Figure!.Value * (length.Unit.Id == "year" ? 12 : 1);
        decimal slack = length.Unit.Id != "year" ? 0 : length.Hedge == Hedge.About ? 3 : 1;
        return written >= months.Least - slack && written <= months.Most + slack;
    }

    /// <summary>Whether something begins or is born on the date: what years are counted from.</summary>
    public static bool IsOrigin(FigureSentence sentence, TemporalExpression expression) =>
        expression.Bound == DateBound.From
        || Origins.Any(sentence.Has);

    private static readonly string[] Origins = ["found", "founding", "foundation", "establish", "establishment", "launch", "bear", "birth", "build", "open", "opening", "start", "begin", "create", "creation", "introduce", "independence"];

    /// <summary>The full years from one day to a later one.</summary>
    public static int Full(DateOnly start, DateOnly end)
    {
        int years = end.Year - start.Year;
        return end < start.AddYears(years) ? years - 1 : years;
    }
}
