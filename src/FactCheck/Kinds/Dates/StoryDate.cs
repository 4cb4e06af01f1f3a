using FactCheck.Entities;
using FactCheck.Lexicons;

namespace FactCheck.Kinds.Dates;

/// <summary>Two dates of two articles of one story, with what tells that both are of one happening. Immutable.</summary>
/// <param name="One">A date of the one article.</param>
/// <param name="Other">A date of the other.</param>
/// <param name="Match">What the happenings have in common.</param>
internal sealed record StoryDate(DatedHappening One, DatedHappening Other, HappeningMatch Match)
{
    // A thing that "opened" stood some years before at most.
    private const int MaxBuilding = 8;

    private const int LeadSentences = 2, DaysOfWeek = 7;

    private const double MinOfWeekday = 0.5, MinNear = 0.33, MinParts = 1.5, MinContext = 1, MinContextOfWeek = 2, MinLikeness = 0.3, MinOpenLikeness = 0.22;

    /// <summary>The pair, where both tell of one act and their dates can be held against each other.</summary>
    public static StoryDate? Of(DatedHappening one, DatedHappening other)
    {
        if (!one.IsDeed || !other.IsDeed || one.Slot.IsOfWeek != other.Slot.IsOfWeek || (one.Slot.IsOfWeek && AreWeeksApart(one, other)) || !(one.Slot.Excludes(other.Slot) || one.Slot.MayBe(other.Slot)))
            return null;

        // Of 600 pairs of dates in a story hardly ten are of one act; only those are looked at as a whole.
        if (!HappeningMatch.AreOneAct(one.Happening, other.Happening) && (one.Slot.IsOfWeek || !(one.Happening.Acts.IsEmpty || other.Happening.Acts.IsEmpty)))
            return null;
        HappeningMatch match = HappeningMatch.Of(one.Happening, other.Happening);
        return match.Act >= HappeningMatch.SameAct || TellsWithoutAct(one, other, match) ? new StoryDate(one, other, match) : null;
    }

    // Of a verb that stands in no group the rest of the sentence has to tell.
    private static bool TellsWithoutAct(DatedHappening one, DatedHappening other, HappeningMatch match) =>
        (one.Happening.Acts.IsEmpty || other.Happening.Acts.IsEmpty) && match.Themes == true && match.Parts >= MinParts && match.Context >= MinContextOfWeek && !one.Slot.IsOfWeek;

    private static bool AreWeeksApart(DatedHappening one, DatedHappening other) =>
        one.Claim.Dateline is { } day && other.Claim.Dateline is { } otherDay && Math.Abs(day.DayNumber - otherDay.DayNumber) >= DaysOfWeek;

    /// <summary>What tells for one happening.</summary>
    public double Weight => Match.Weight;

    /// <summary>Whether both may give one day.</summary>
    public bool Agrees => !One.Slot.Excludes(Other.Slot);

    /// <summary>Whether a date belongs to both.</summary>
    public bool Shares(StoryDate pair) => pair.One == One || pair.Other == Other || pair.One == Other || pair.Other == One;

    /// <summary>Whether the dates exclude each other and enough tells that both are of one happening.</summary>
    /// <param name="told">All dated happenings of the one article.</param>
    /// <param name="others">All of the other.</param>
    /// <param name="likeness">How much the articles have in common, 0 to 1.</param>
    public bool IsConflict(List<DatedHappening> told, List<DatedHappening> others, double likeness)
    {
        if (Agrees || Match.OtherPeople || !AreOfOneTime || IsBeside(One, Other) || IsBeside(Other, One) || IsBuiltThenOpened)
            return false;
        bool week = One.Slot.IsOfWeek;
        string[] acts = [.. One.Happening.Acts.Where(Other.Happening.Acts.Contains)];
        if (One.IsLast && Other.IsLast)
            return !week && acts.Length > 0 && IsOnly(One, told) && IsOnly(Other, others);
        bool same = Match.Parts >= 1 && Match.Themes != false;

        // A word that stands in no group may be of many acts.
        if (acts.Length == 0)
            return same && !Match.OtherPeopleBeside && Match.Parts >= MinParts && Match.Context >= (week ? MinContextOfWeek : MinContext);
        if (!acts.Any(act => !Acts.Recurs(act)))
            return Match.Parts >= 0 && likeness >= MinLikeness && (week ? IsLead(One) || IsLead(Other) : same && Match.Context >= MinContext) && IsOnly(One, told) && IsOnly(Other, others);
        if (same)
            return true;
        if (!IsOnly(One, told) || !IsOnly(Other, others))
            return false;
        if (Match.Parts < 0 || Match.Themes == false)
            return !week && Match.Nearness >= MinNear && likeness >= MinLikeness;
        return likeness >= MinOpenLikeness && (Match.Context >= MinContext || !acts.All(act => act is "start" or "end" or "complete")) && (!week || Match.Context >= MinOfWeekday || IsLead(One) || IsLead(Other));
    }

    // What is ahead is not past; "by Friday" counts what came before; and where the one tells of the last of its kind, the other is no later.
    private bool AreOfOneTime
    {
        get
        {
            if ((One.Happening.IsAhead && Other.Happening.IsPast) || (One.Happening.IsPast && Other.Happening.IsAhead) || One.Bound != Other.Bound)
                return false;
            return One.IsLast == Other.IsLast
                || (One.Slot.Year is int year && Other.Slot.Year is int otherYear && (One.IsLast ? otherYear > year : year > otherYear));
        }
    }

    // What the story is about.
    private static bool IsLead(DatedHappening one) => one.Claim.SentenceIndex < LeadSentences;

    // The only date of such an act in its article.
    private static bool IsOnly(DatedHappening one, List<DatedHappening> told) =>
        !told.Exists(other => other != one && other.Slot.Excludes(one.Slot) && other.Happening.Acts.Any(one.Happening.Acts.Contains));

    // The sentence of the one has the other's date as well.
    private static bool IsBeside(DatedHappening one, DatedHappening other) =>
        one.Claim.All.Any(beside => beside != one.Claim && beside.SentenceIndex == one.Claim.SentenceIndex && DaySlot.Of(beside).MayBe(other.Slot));

    // "built in 1957", "opened in 1960"
    private bool IsBuiltThenOpened => !One.Happening.Acts.Any(act => act != Opening && Other.Happening.Acts.Contains(act))
        && One.Happening.Acts.Contains(Opening) && Other.Happening.Acts.Contains(Opening)
        && One.Slot.Year is int year && Other.Slot.Year is int otherYear
        && (IsFounding(One) ? otherYear - year : year - otherYear) is >= 0 and <= MaxBuilding;

    private const string Opening = "found by opening";

    private static bool IsFounding(DatedHappening one) => one.Happening.Acts.Contains("found");
}
