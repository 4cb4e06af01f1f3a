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

    /// <summary>Whether something begins or is born on the date: what years are counted from.</summary>
    public static bool IsOrigin(FigureSentence sentence, TemporalExpression expression) =>
        expression.Bound == DateBound.From
        || Origins.Any(sentence.Has);

    private static readonly string[] Origins = ["found", "founding", "foundation", "establish", "establishment", "launch", "bear", "birth", "build", "open", "opening", "start", "begin", "create", "creation", "introduce", "independence"];

    private static int Full(DateOnly start, DateOnly end)
    {
        int years = end.Year - start.Year;
        return end < start.AddYears(years) ? years - 1 : years;
    }
}
