using System.Collections.Immutable;
using FactCheck.Documents;
using FactCheck.Entities;
using FactCheck.Lexicons;
using FactCheck.Values;

namespace FactCheck.Kinds.Dates;

/// <summary>Describes how two dates of two articles stand to each other, their values left out: what tells whether both are of one happening. Not thread-safe.</summary>
internal sealed class DateFeatures
{
    // "the smallest crop in the country since 2012"
    private const int RecordReach = 8;

    private static readonly Lazy<LearnedOdds> Table = new(() => LearnedOdds.Load("date-things.tsv", Names));

    private readonly HappeningFeatures _happenings = new();

    /// <summary>The names of the observations, in the order they are filled in.</summary>
    public static ImmutableArray<string> Names { get; } =
        [.. HappeningFeatures.Names, "deadline", "deadline.apart", "last", "last.apart", "record", "week", "month", "year", "time"];

    /// <summary>Whether two dates are of one happening, by what stands around them (<c>date-things.tsv</c>).</summary>
    public static LearnedOdds OneThing => Table.Value;

    /// <summary>Fills in how two dates stand to each other.</summary>
    public HappeningMatch Fill(DatedHappening one, DatedHappening other, Span<double> features)
    {
        HappeningMatch match = _happenings.Fill(one.Happening, one.Claim.Span, other.Happening, other.Claim.Span, features);
        int i = HappeningFeatures.Names.Length;
        features[i++] = Of(IsDeadline(one) && IsDeadline(other));
        features[i++] = Of(IsDeadline(one) != IsDeadline(other));
        features[i++] = Of(one.IsLast && other.IsLast);
        features[i++] = Of(one.IsLast != other.IsLast);
        features[i++] = Of(IsRecord(one) && IsRecord(other));
        features[i++] = Of(one.Slot.IsOfWeek);
        features[i++] = Of(one.Slot.Month is not null && other.Slot.Month is not null);
        features[i++] = Of(one.Slot.Year is not null && other.Slot.Year is not null);
        features[i] = Of(one.Slot.Time is not null && other.Slot.Time is not null);
        return match;
    }

    private static double Of(bool holds) => holds ? 1 : 0;

    private static bool IsDeadline(DatedHappening date) => date.Bound is DateBound.By or DateBound.Until;

    /// <summary>"the worst since 2002"</summary>
    public static bool IsRecord(DatedHappening date)
    {
        if (date.Claim.Expression.Bound != DateBound.From)
            return false;
        Document document = date.Claim.Document;
        for (int i = date.Claim.FirstToken - 1; i >= Math.Max(date.Claim.Sentence.FirstToken, date.Claim.FirstToken - RecordReach); i--)
        {
            if (document.Tokens[i].Tag is "JJS" or "RBS" || document.Tokens[i].Lemma is "first")
                return true;
        }

        return false;
    }
}
