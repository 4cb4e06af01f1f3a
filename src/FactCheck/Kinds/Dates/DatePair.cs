using FactCheck.Claims;
using FactCheck.Entities;
using FactCheck.Language;
using FactCheck.Values;

namespace FactCheck.Kinds.Dates;

/// <summary>A date and a date held against it, with what speaks for both being dates of one event.</summary>
internal sealed class DatePair(DateClaim claim, DateClaim evidence, Correspondence correspondence)
{
    // The happening is told once in each article; then little has to be shared beside it.
    private const double MinClausesOfOnly = 0.15;
    private const double MinContextsOfLast = 0.05;
    private const double MinNearness = 0.35;

    /// <summary>The date under check.</summary>
    public DateClaim Claim { get; } = claim;

    /// <summary>The date it is held against.</summary>
    public DateClaim Evidence { get; } = evidence;

    /// <summary>Whether both stand in the same place of one sentence, copied.</summary>
    public bool IsCopied => correspondence.Counterpart;

    /// <summary>How alike the events are.</summary>
    public EventLikeness Likeness { get; } = EventLikeness.Of(claim.Event, evidence.Event);

    /// <summary>Whether nothing rules out that both speak of one event: a birth is no death, a start no end.</summary>
    public bool MayBeOneEvent => correspondence.Counterpart || Claim.Event.Role == Evidence.Event.Role || SharesOneEnd;

    /// <summary>
    /// Whether enough is shared to take one date as evidence for the same date elsewhere. Little is enough: of the dates that consistent
    /// rewrites share with their source, a sixth stands in a sentence told quite otherwise.
    /// </summary>
    public bool IsNear => correspondence.Counterpart || (Likeness.Shared >= 1 && (IsDistinctive || !Likeness.NamesDiffer)) || Likeness.Heads || Likeness.Shared >= 2
        || correspondence.Clauses >= 0.2 || correspondence.Contexts >= 0.15;

    // A full day, or both ends of a period: few events of one story share it by chance.
    private bool IsDistinctive => Claim.HasTwoEnds || Claim.Range is { Granularity: DateGranularity.Day, Certainty: DateCertainty.Certain };

    /// <summary>Whether both are dates of one event, surely enough to call another date a conflict.</summary>
    public bool IsOneEvent
    {
        get
        {
            if (correspondence.Counterpart)
                return true;

            // Nobody is born twice, and nothing founded twice: whose day it is decides.
            if (IsOneHolder is bool one && !ReferenceEquals(Claim.Document, Evidence.Document))
                return one;
            if (IsOnlyOne)
                return true;
            if (!Likeness.Heads || Likeness.NamesDiffer || Claim.Event.IsNegated != Evidence.Event.IsNegated)
                return false;
            // Reporting happens again and again; the same sentence must be meant.
            if (Claim.Event.IsReport || Evidence.Event.IsReport)
                return correspondence.Contexts >= 0.7;
            // One article tells apart what it tells twice: "the energy strategy until 2030", "the trade strategy until 2035".
            if (ReferenceEquals(Claim.Document, Evidence.Document))
                return Likeness.Shared >= 2 && Likeness.Overlap >= 0.85 && correspondence.Clauses >= 0.6;
            if (FiguresDiffer)
                return false;
            // "takes office": verb and object say the same, and nobody else is named.
            if (IsSameDeed && correspondence.Clauses >= 0.3)
                return true;
            return (Likeness.Shared >= 2 && Likeness.Share >= 0.6 && correspondence.Clauses >= 0.4)
                || (Likeness.Shared >= 1 && correspondence.Clauses >= 0.65);
        }
    }

    // Two articles of one story, each with one date for a happening of this sort: the only start, the only founding, the last time, the one
    // period that begins on the same day.
    private bool IsOnlyOne
    {
        get
        {
            (DateEvent here, DateEvent there) = (Claim.Event, Evidence.Event);
            if (ReferenceEquals(Claim.Document, Evidence.Document) || here.IsReport || there.IsReport || here.IsNegated != there.IsNegated || Likeness.NamesDiffer || FiguresDiffer || !IsOfOneGrain)
                return false;
            if (SharesOneEnd)
                return Likeness.Heads || Likeness.Shared >= 1 || Claim.Expression.From!.Granularity <= DateGranularity.Month;
            if (here.IsLast && there.IsLast)
                return IsOnlyLast(Claim) && IsOnlyLast(Evidence) && (Likeness.Heads || Likeness.Shared >= 1 || correspondence.Contexts >= MinContextsOfLast);
            if (here.Role == DateRole.Founding && here.HolderNoun is not null && here.HolderNoun == there.HolderNoun && here.Holder is null && there.Holder is null)
                return IsOnly(Claim, there) && IsOnly(Evidence, here);
            return here.Role == there.Role && (Likeness.Heads ? Likeness.Shared >= 1 || IsDayOfOneNoun : IsOneDeal) && here.IsPlanned == there.IsPlanned && !here.IsIdentifying && !there.IsIdentifying
                && correspondence.Clauses >= (here.Role == DateRole.At ? MinClausesOfOnly : 0) && IsOnly(Claim, there) && IsOnly(Evidence, here);
        }
    }

    private static bool IsOnlyLast(DateClaim claim) => claim.All.Count(other => other.Event.IsLast) == 1;

    // "the next meeting, on June 5" and "the meeting on June 12": one word, and a day for it.
    private bool IsDayOfOneNoun => Claim.Event is { HeadPart: PartOfSpeech.Noun, IsPlanned: true } && Claim.Event.Head == Evidence.Event.Head && Claim.Expression.From is { Day: not null, Month: not null };

    // "the deal is to close", "to complete the purchase": the end of what both name by words that are near each other.
    private bool IsOneDeal => Claim.Event is { Role: not DateRole.At, IsPlanned: true, HeadPart: PartOfSpeech.Noun, Head: { } head } && Evidence.Event is { HeadPart: PartOfSpeech.Noun, Head: { } other }
        && EnglishModel.Default.Similarity(head, PartOfSpeech.Noun, other, PartOfSpeech.Noun) >= MinNearness;

    private bool SharesOneEnd => Claim.HasTwoEnds && Evidence.HasTwoEnds && Claim.Expression is { From: { } start, To: { } end } && Evidence.Expression is { From: { } otherStart, To: { } otherEnd }
        && (start == otherStart) != (end == otherEnd);

    // Two years, two months, two days, two weekdays.
    private bool IsOfOneGrain => Claim.Expression.From is { } term && Evidence.Expression.From is { } other
        && (term.Year is null) == (other.Year is null) && (term.Month is null) == (other.Month is null) && (term.Day is null) == (other.Day is null) && (term.Weekday is null) == (other.Weekday is null)
        && !term.IsAnaphoric && !other.IsAnaphoric && term.Ago is null && other.Ago is null && term.Rolling is null && other.Rolling is null;

    // The only date in its document of such a happening.
    private static bool IsOnly(DateClaim claim, DateEvent read) => claim.All.Count(other => EventLikeness.Of(other.Event, read).Heads && other.Event.Role == claim.Event.Role) <= 1;

    private bool? IsOneHolder
    {
        get
        {
            (DateEvent here, DateEvent there) = (Claim.Event, Evidence.Event);
            if (here.HolderNoun is null || there.HolderNoun is null || here.IsNegated || there.IsNegated)
                return null;
            if (here.Holder is { } holder && there.Holder is { } other)
                return NameMatch.MayBeSame(holder, other);

            // "the authority" stands for the Port Authority where the text names no other.
            if ((here.Holder ?? there.Holder) is { } named)
                return named.Words[^1] == (here.Holder is null ? here.HolderNoun : there.HolderNoun) ? true : null;
            return null;
        }
    }

    private bool IsSameDeed => Claim.Event.Verb is string verb && verb == Evidence.Event.Verb && verb != "be"
        && Claim.Range is { Granularity: DateGranularity.Day } && Evidence.Range is { Granularity: DateGranularity.Day };

    // "revenue of $11bn in 2020", "revenue of $12bn in 2021": two years of one series, each with its figure.
    private bool FiguresDiffer => Claim.Range is null or { Granularity: > DateGranularity.Week } && Claim.Figures.Count > 0 && Evidence.Figures.Count > 0
        && !Claim.Figures.Overlaps(Evidence.Figures);

    /// <summary>
    /// Whether the years only tell two of a series apart: the 2018 and the 2022 World Cup are no conflict, unless the sentence is the same.
    /// </summary>
    public bool IsSeries => !correspondence.Counterpart && (Claim.Event.IsIdentifying || Evidence.Event.IsIdentifying) && correspondence.Contexts < 0.75;

    /// <summary>Whether the sentence of the evidence has the claim's date too: it dates something else with it, or compares both.</summary>
    public bool IsBeside => !correspondence.Counterpart && Claim.Range is DateRange range
        && Evidence.Beside.Any(other => !ReferenceEquals(other, Evidence.Expression) && other.Resolve(Evidence.Dateline) is DateRange found && found.First == range.First && found.Last == range.Last);

    /// <summary>Whether both say who or what holds for a time: a term of the same office.</summary>
    public bool SharesHolder => correspondence.Counterpart || (Likeness.Shared >= 2 && (Likeness.Heads || Likeness.Share >= 0.3));

    /// <summary>Whether the earlier article only planned it and the later one tells another day.</summary>
    public bool IsMoved => !ReferenceEquals(Claim.Document, Evidence.Document) && Claim.Dateline is DateOnly first && Evidence.Dateline is DateOnly second && first != second
        && (first < second ? Claim : Evidence).Event.IsPlanned;

    /// <summary>What the two dates are of, in a few words: "both date the summit".</summary>
    public string About => Claim.Event.Head is string lemma && Likeness.Heads
        ? Claim.Event.Role switch
        {
            DateRole.Birth => "both give a day of birth",
            DateRole.Founding => "both date one founding",
            DateRole.Death => "both give a day of death",
            DateRole.Start => $"both date the start of one event (\"{HeadOf(lemma)}\")",
            DateRole.End => $"both date the end of one event (\"{HeadOf(lemma)}\")",
            _ => $"both date one event (\"{HeadOf(lemma)}\")",
        }
        : "both stand in the same place of one sentence";

    // As the text has it: "worst", where the lemma is "bad".
    private string HeadOf(string lemma) => Claim.Event.HeadToken >= 0 ? Claim.Document.TextOf(Claim.Event.HeadToken).ToString() : lemma;

    private double Strength => correspondence.Counterpart
        ? 1
        : Math.Clamp((Likeness.Heads ? 0.35 : 0) + (0.3 * Likeness.Share) + (0.35 * Math.Max(correspondence.Clauses, correspondence.Contexts)), 0, 1);

    /// <summary>A comparison of dates that hold together.</summary>
    public Comparison Agreeing(Agreement agreement, string reason) =>
        new() { Claims = [Claim, Evidence], Agreement = agreement, Reason = reason, Strength = Strength, Joins = agreement == Agreement.Agrees || IsOneEvent };

    /// <summary>A comparison of dates that do not.</summary>
    public Comparison Differing(Agreement agreement, Rule rule, string reason) =>
        new() { Claims = [Claim, Evidence], Agreement = agreement, Rule = rule, Reason = reason, Strength = Strength, Replacement = Fix };

    // Where nothing hangs on a dateline, the words of the evidence are the fix.
    private string? Fix => Claim.Expression.From?.IsRelativeToDateline() == false && Evidence.Expression.From?.IsRelativeToDateline() == false ? Evidence.Words : null;
}
