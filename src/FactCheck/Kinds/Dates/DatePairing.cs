using System.Collections.Immutable;
using FactCheck.Documents;
using FactCheck.Language;
using FactCheck.Lexicons;
using FactCheck.Values;

namespace FactCheck.Kinds.Dates;

/// <summary>
/// Finds, between two articles told independently, the dates that stand against each other by everything around them, whatever the words for
/// what happened: neither date stands in the other article, and no other date of either article fits as well. The weights are learned.
/// Not thread-safe.
/// </summary>
internal sealed class DatePairing
{
    /// <summary>From these log-odds on two dates are reported; chosen in docs/accuracy.md.</summary>
    public const double MinConflict = -1;

    // Below it nothing around the two tells of one happening.
    private const double MinLikelihood = -2;

    // Articles that share names, but hardly an event, lie below.
    private const double MinStory = -2;

    private const double MaxMargin = 3;

    private const int MaxYears = 10, DaysOfWeek = 7, MaxPairs = 400;

    // That no other date fits as well says little where hardly anything else is told.
    private const int MinSentences = 3;

    private static readonly Lazy<LearnedOdds> Table = new(() => LearnedOdds.Load("date-conflicts.tsv", Names));

    private readonly DateFeatures _features = new();

    /// <summary>The names of the observations, in the order they are filled in.</summary>
    public static ImmutableArray<string> Names { get; } =
        ["likelihood", "margin.here", "margin.there", "story", "near", "week", "alone", "alone.week", "record", "end.shared"];

    /// <summary>Whether two different dates contradict each other (<c>date-conflicts.tsv</c>).</summary>
    public static LearnedOdds Conflict => Table.Value;

    /// <summary>The pairs of dates that contradict each other.</summary>
    /// <param name="told">The dated happenings of the one article.</param>
    /// <param name="others">Those of the other.</param>
    /// <param name="story">The log-odds that both articles tell one story.</param>
    public IEnumerable<StoryDate> Find(List<DatedHappening> told, List<DatedHappening> others, double story) =>
        story < MinStory || IsNote(told) || IsNote(others) ? [] : from pair in Observe(told, others, story, DateFeatures.OneThing)
                                                                  where pair.Observed[0] >= MinLikelihood && Conflict.Of(pair.Observed) >= MinConflict
                                                                  select pair.Pair;

    /// <summary>What speaks for each two dates that may contradict each other, beside the other pairs of the two articles.</summary>
    /// <param name="told">The dated happenings of the one article.</param>
    /// <param name="others">Those of the other.</param>
    /// <param name="story">The log-odds that both articles tell one story.</param>
    /// <param name="oneThing">Tells whether two dates are of one happening.</param>
    public IEnumerable<(StoryDate Pair, double[] Observed)> Observe(List<DatedHappening> told, List<DatedHappening> others, double story, LearnedOdds oneThing)
    {
        var open = new List<(StoryDate Pair, double Likelihood)>();
        double[] observed = new double[DateFeatures.Names.Length];
        DatedHappening[] unknown = [.. told.Where(date => IsOpen(date, others))], otherUnknown = [.. others.Where(date => IsOpen(date, told))];
        if (unknown.Length * otherUnknown.Length > MaxPairs)
            return [];
        foreach (DatedHappening one in unknown)
        {
            foreach (DatedHappening other in otherUnknown)
            {
                if (MayConflict(one, other))
                    open.Add((new StoryDate(one, other, _features.Fill(one, other, observed)), oneThing.Of(observed)));
            }
        }

        return open.Select(pair => (pair.Pair, ToObservations(pair.Pair, pair.Likelihood, open, story)));
    }

    private static bool IsNote(List<DatedHappening> told) => told.Count == 0 || told[0].Claim.Document.Sentences.Length < MinSentences;

    private static double[] ToObservations(StoryDate pair, double likelihood, List<(StoryDate Pair, double Likelihood)> open, double story)
    {
        double here = -MaxMargin, there = -MaxMargin;
        bool alone = AreOfOneSort(pair.One, pair.Other), rivalled = false;
        foreach ((StoryDate rival, double odds) in open)
        {
            if (rival == pair)
                continue;
            rivalled |= SortOf(rival.One) == SortOf(pair.One) && SortOf(rival.Other) == SortOf(pair.One);
            if (rival.One == pair.One)
                here = Math.Max(here, odds - likelihood);
            if (rival.Other == pair.Other)
                there = Math.Max(there, odds - likelihood);
        }

        alone &= !rivalled;
        bool week = pair.One.Slot.IsOfWeek;
        return
        [
            likelihood, Math.Max(-MaxMargin, -here), Math.Max(-MaxMargin, -there), story, Of(AreNear(pair.One.Slot, pair.Other.Slot)), Of(week), Of(alone && !week), Of(alone && week),
            Of(DateFeatures.IsRecord(pair.One) && DateFeatures.IsRecord(pair.Other)), Of(pair.One.Slot.SharesEnd(pair.Other.Slot)),
        ];
    }

    private static double Of(bool holds) => holds ? 1 : 0;

    // What both articles date alike is settled; "the 2018 World Cup" tells which one is meant; on a day many things are said.
    private static bool IsOpen(DatedHappening date, List<DatedHappening> others) => date.IsDeed && !date.Claim.Event.IsIdentifying
        && !NamesIt(date) && !(date.Slot.IsOfWeek && ReportingVerbs.Contains(date.Claim.Document.Tokens[date.Happening.Token].Lemma))
        && !others.Exists(other => other.Slot.MayBe(date.Slot));

    // "the 2014 champions", "the 2017 World Cup final"
    private static bool NamesIt(DatedHappening date)
    {
        Document document = date.Claim.Document;
        (int first, int end) = (date.Claim.FirstToken, date.Claim.EndToken);
        if (date.Slot.Year is null || date.Slot.Month is not null || end >= date.Claim.Sentence.EndToken)
            return false;
        bool behind = first > date.Claim.Sentence.FirstToken && document.Tokens[first - 1].PartOfSpeech == PartOfSpeech.Adposition;
        return !(behind && document.Tokens[first].PartOfSpeech == PartOfSpeech.Number) && document.Tokens[first].PartOfSpeech is not PartOfSpeech.Adposition
            && document.Tokens[end].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Adjective;
    }

    // A day has many hours to tell of.
    private static bool MayConflict(DatedHappening one, DatedHappening other) => one.Slot.Excludes(other.Slot)
        && one.Slot.IsOfWeek == other.Slot.IsOfWeek && (one.Slot.Weekday > 0 || !one.Slot.IsOfWeek) && one.Slot.HasEnd == other.Slot.HasEnd && SideOf(one) == SideOf(other)
        && !(one.Slot.IsOfWeek && one.Claim.Dateline is { } day && other.Claim.Dateline is { } otherDay && Math.Abs(day.DayNumber - otherDay.DayNumber) >= DaysOfWeek);

    // "from 2027" and "by the end of 2026" may be one plan, and what has lasted since 2013 need not have begun anew.
    private static int SideOf(DatedHappening date) => date.Claim.Expression.Bound switch
    {
        DateBound.Before => 1,
        DateBound.After => 2,
        DateBound.From => 3,
        _ => 0,
    };

    private static bool AreOfOneSort(DatedHappening one, DatedHappening other) => SortOf(one) == SortOf(other);

    private static (bool, bool, bool, bool) SortOf(DatedHappening date) => (date.Slot.IsOfWeek, date.Slot.Month is not null, date.Slot.Year is not null, date.Happening.IsAhead);

    private static bool AreNear(DaySlot one, DaySlot other) => one.IsOfWeek
        ? Math.Abs(one.Weekday - other.Weekday) is 0 or 1 or DaysOfWeek - 1
        : one.Year is not int year || other.Year is not int otherYear || Math.Abs(year - otherYear) <= MaxYears;
}
