using FactCheck.Claims;
using FactCheck.Expressions;
using FactCheck.Language;
using FactCheck.Values;

namespace FactCheck.Kinds.Dates;

/// <summary>Compares two dates that may be dates of one event. Thread-safe.</summary>
internal sealed class DateComparer : IClaimComparer<DateClaim>
{
    /// <inheritdoc/>
    public Comparison Compare(DateClaim claim, DateClaim evidence, Correspondence correspondence)
    {
        var pair = new DatePair(claim, evidence, correspondence);
        if (claim.Event.Role == DateRole.Length || evidence.Event.Role == DateRole.Length)
            return Lengths(pair);
        if (!pair.MayBeOneEvent)
            return Comparison.Unrelated(claim, evidence);

        // "in March and April", "at 03:36 (01:36 GMT)": what stands in one sentence is said together.
        if (ReferenceEquals(claim.Document, evidence.Document) && claim.SentenceIndex == evidence.SentenceIndex)
            return Comparison.Unrelated(claim, evidence);
        if (claim.Expression.Kind == TemporalKind.Time || evidence.Expression.Kind == TemporalKind.Time)
            return Times(pair);

        Comparison dates = Dates(pair);
        return dates.Agreement == Agreement.Agrees && claim.Expression.Time is not null && evidence.Expression.Time is not null ? Times(pair) : dates;
    }

    // "Barcelona 2 Manchester United 0 (2009)": a name is no event; what it did in two years are two.
    private static bool IsName(DateClaim claim) =>
        claim.Event.HeadToken >= 0 && claim.Document.Tokens[claim.Event.HeadToken].PartOfSpeech == PartOfSpeech.ProperNoun;

    // "Barcelona", "MUP"; "the Summit" is an event by any spelling.
    private static bool IsMereName(DateClaim claim) => IsName(claim) && claim.Event is { Role: DateRole.At, Verb: null } && !EnglishModel.Default.IsKindOf(claim.Event.Head!.ToLowerInvariant(), "event", PartOfSpeech.Noun);

    // A length against the ends of a period: "for a period of three years", "for 2025-2027".
    private static Comparison Lengths(DatePair pair)
    {
        (DateClaim length, DateClaim ends) = pair.Claim.Event.Role == DateRole.Length ? (pair.Claim, pair.Evidence) : (pair.Evidence, pair.Claim);
        // Two lengths are figures; the quantities find where they differ.
        if (ends.Event.Role == DateRole.Length && length.Expression.Duration == ends.Expression.Duration && pair.IsNear)
            return pair.Agreeing(Agreement.Agrees, $"both say \"{ends.Words}\"");
        if (ends.Event.Role == DateRole.Length || length.Expression.Duration is not Duration duration || ends.Range is not DateRange range || !ends.HasTwoEnds || !pair.SharesHolder)
            return Comparison.Unrelated(pair.Claim, pair.Evidence);
        if (duration.Fits(range))
            return pair.Agreeing(Agreement.Agrees, $"\"{ends.Words}\" lasts as long as \"{length.Words}\" says");
        return pair.IsOneEvent
            ? pair.Differing(Agreement.Conflict, DateRules.LengthMisfit, $"\"{ends.Words}\" does not last \"{length.Words}\"")
            : Comparison.Unrelated(pair.Claim, pair.Evidence);
    }

    private static Comparison Times(DatePair pair)
    {
        if (pair.Claim.Expression.Time is not TimeOnly time || pair.Evidence.Expression.Time is not TimeOnly other)
            return Comparison.Unrelated(pair.Claim, pair.Evidence);
        bool halfDay = pair.Claim.Expression.IsTimeAmbiguous || pair.Evidence.Expression.IsTimeAmbiguous;
        double minutes = Math.Abs((time - other).TotalMinutes);
        minutes = Math.Min(minutes, 1440 - minutes);
        if (minutes == 0 || (halfDay && minutes == 720))
            return pair.Agreeing(Agreement.Agrees, "both give the same time of day");
        if (pair.Claim.Expression.IsApproximate || pair.Evidence.Expression.IsApproximate ? minutes < 60 : minutes < 5)
            return pair.Agreeing(Agreement.Compatible, "the times of day differ by rounding");
        return pair.IsOneEvent
            ? pair.Differing(Agreement.Conflict, DateRules.TimeDiffers, $"{pair.About}: \"{pair.Claim.Words}\" against \"{pair.Evidence.Words}\"")
            : Comparison.Unrelated(pair.Claim, pair.Evidence);
    }

    private static Comparison Dates(DatePair pair)
    {
        DateVerdict verdict = DateMatch.Relate(pair.Claim, pair.Evidence);
        switch (verdict.Agreement)
        {
            case Agreement.Agrees:
                return pair.IsNear ? pair.Agreeing(Agreement.Agrees, $"both give {verdict.Reason}") : Comparison.Unrelated(pair.Claim, pair.Evidence);
            case Agreement.Compatible:
                return pair.IsOneEvent || (pair.IsNear && pair.Likeness.Heads)
                    ? pair.Agreeing(Agreement.Compatible, $"\"{pair.Claim.Words}\" and \"{pair.Evidence.Words}\": {verdict.Reason}")
                    : Comparison.Unrelated(pair.Claim, pair.Evidence);
            case Agreement.Unrelated:
                return Comparison.Unrelated(pair.Claim, pair.Evidence);
        }

        if (!pair.IsOneEvent || pair.IsSeries || pair.IsBeside || (ReferenceEquals(pair.Claim.Document, pair.Evidence.Document) ? IsName(pair.Claim) : !pair.IsCopied && IsMereName(pair.Claim) && IsMereName(pair.Evidence)))
            return Comparison.Unrelated(pair.Claim, pair.Evidence);
        if (pair.IsMoved)
            return pair.Differing(Agreement.Update, DateRules.Superseded, $"{pair.About}: \"{pair.Claim.Words}\" against \"{pair.Evidence.Words}\"; the later article supersedes the plan of the earlier");
        return pair.Differing(verdict.Agreement, verdict.Rule!, $"{pair.About}: \"{pair.Claim.Words}\" against \"{pair.Evidence.Words}\"{verdict.Reason}");
    }
}
