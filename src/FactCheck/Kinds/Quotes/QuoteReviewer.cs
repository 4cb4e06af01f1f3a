using FactCheck.Claims;
using FactCheck.Documents;

namespace FactCheck.Kinds.Quotes;

/// <summary>Looks for the words of each quotation in the whole text of the other articles, quoted there or not.</summary>
internal sealed class QuoteReviewer : IClaimReviewer
{
    // In a cross-check an article that has other words is simply another interview, unless most of a long quotation is the same.
    private const int MinWordsAcross = 6;
    private const double MinCoverageAcross = 0.75;

    private const int MaxWordsTurned = 4;

    /// <inheritdoc/>
    public void Review(ClaimSet claims, ICollection<Comparison> comparisons)
    {
        List<QuoteClaim> quotes = [.. claims.Claims.OfType<QuoteClaim>()];
        if (quotes.Count == 0)
            return;
        var indexes = new PassageIndex?[claims.Documents.Length];
        foreach (QuoteClaim quote in quotes)
        {
            if (claims.Rewrite is not null && !ReferenceEquals(quote.Document, claims.Rewrite))
                continue;
            QuoteMatch? best = null;
            PassageIndex? bestIndex = null;
            for (int i = 0; i < indexes.Length; i++)
            {
                if (ReferenceEquals(claims.Documents[i], quote.Document))
                    continue;
                PassageIndex index = indexes[i] ??= PassageIndex.Of(claims.Documents[i]);
                QuoteMatch match = QuoteMatcher.Match(quote, index);
                if (claims.Rewrite is null)
                    Cross(quote, match, index, quotes, comparisons);
                else if (best is null || match.Verdict < best.Verdict || (match.Verdict == best.Verdict && match.Coverage > best.Coverage))
                    (best, bestIndex) = (match, index);
            }

            if (best is not null && bestIndex is not null)
                comparisons.Add(Compared(quote, best, bestIndex, Evidence(best, bestIndex, quotes)));
        }
    }

    // Each pair is met twice, once from either side: only the side whose article comes first, or sorts first, speaks.
    private static void Cross(QuoteClaim quote, QuoteMatch match, PassageIndex index, List<QuoteClaim> quotes, ICollection<Comparison> comparisons)
    {
        QuoteClaim? evidence = Evidence(match, index, quotes);
        if (evidence is null || quotes.IndexOf(quote) > quotes.IndexOf(evidence))
            return;
        if (QuoteAlteration.IsReordered(quote, evidence))
        {
            comparisons.Add(new Comparison { Claims = [quote, evidence], Agreement = Agreement.Conflict, Rule = QuoteRules.Twice, Reason = "both articles quote the same words, in another order", Strength = match.Coverage });
            return;
        }

        bool certain = match.Verdict is QuoteVerdict.Verbatim or QuoteVerdict.Trimmed or QuoteVerdict.Shortened
            || (match.Verdict == QuoteVerdict.Altered && quote.Words.Count >= MinWordsAcross && match.Coverage >= MinCoverageAcross);
        if (!certain)
            return;
        Comparison comparison = Compared(quote, match, index, evidence, isCheck: false);
        bool twice = comparison.Rule == QuoteRules.Altered || comparison.Rule == QuoteRules.Shortened;
        if (twice && QuoteAlteration.IsOtherWording(quote, evidence, match))
            comparisons.Add(new Comparison { Claims = comparison.Claims, Agreement = Agreement.Conflict, Rule = QuoteRules.Twice, Reason = TwiceQuoted(match), Strength = comparison.Strength });

        // Two articles may cut one statement in their own ways.
        else if (comparison.Rule != QuoteRules.Shortened)
            comparisons.Add(comparison);
    }

    private static string TwiceQuoted(QuoteMatch match) => (match.Changed.Length, match.Original.Length) switch
    {
        (0, _) => $"the other article quotes the same words with \"{match.Original}\" among them",
        (_, 0) => $"the other article quotes the same words without \"{match.Changed}\"",
        _ => $"the other article quotes \"{match.Original}\" where this one has \"{match.Changed}\"",
    };

    private static QuoteClaim? Evidence(QuoteMatch match, PassageIndex index, List<QuoteClaim> quotes) => match.Quotation < 0
        ? null
        : quotes.Find(quote => ReferenceEquals(quote.Document, index.Document) && quote.Quotation == index.Quotations[match.Quotation]);

    private static Comparison Compared(QuoteClaim claim, QuoteMatch match, PassageIndex index, QuoteClaim? evidence, bool isCheck = true)
    {
        (Agreement agreement, Rule? rule, string reason) = Judge(claim, match, evidence, isCheck);
        Document source = index.Document;
        return new Comparison
        {
            Claims = evidence is null ? [claim] : [claim, evidence],
            Agreement = agreement,
            Rule = rule,
            Reason = reason,
            Replacement = match.Verdict is QuoteVerdict.Altered or QuoteVerdict.Shortened && match.Passages.Count == 1
                ? QuoteAlteration.Restored(claim, match.Passages[0].Of(source.Text))
                : null,
            Strength = match.Coverage,
            // The quotation of the source is a place already.
            Passages = [.. match.Passages.Where(passage => evidence is null || !evidence.Span.Overlaps(passage)).Select(passage => new Location(source, passage))],
        };
    }

    private static (Agreement Agreement, Rule? Rule, string Reason) Judge(QuoteClaim claim, QuoteMatch match, QuoteClaim? evidence, bool isCheck)
    {
        switch (match.Verdict)
        {
            case QuoteVerdict.Absent:
                return (Agreement.Unrelated, QuoteRules.Absent, $"no source has these words, in quotation marks or outside them");
            case QuoteVerdict.Spliced:
                return (Agreement.Conflict, QuoteRules.Spliced, "the words come from separate passages of the source and are shown as one quotation");
            case QuoteVerdict.CutFromNegation:
                return (Agreement.Conflict, QuoteRules.CutFromNegation, "in the source these words stand under a negation that the quotation leaves out");
            case QuoteVerdict.Altered when match.Negates && match.Coverage >= MinCoverageAcross && IsShort(match.Changed) && IsShort(match.Original):
                return (Agreement.Conflict, QuoteRules.TurnedRound, Alteration(match));
            case QuoteVerdict.Altered:
                return (Agreement.Conflict, QuoteAlteration.IsOneWord(claim, match) ? QuoteRules.WordChanged : QuoteRules.Altered, Alteration(match));
            case QuoteVerdict.Shortened:
                return (Agreement.Discrepancy, QuoteRules.Shortened, $"\"{match.Original}\" was left out, and no ellipsis says so");
        }

        if (evidence is not null && SpeakerMatch.Of(claim, evidence, isCheck) == false)
        {
            return (Agreement.Conflict, QuoteRules.Speaker, isCheck
                ? $"the words are {SpeakerMatch.NameOf(evidence)}'s in the source, not {SpeakerMatch.NameOf(claim)}'s"
                : $"one article has {SpeakerMatch.NameOf(claim)} say it, the other {SpeakerMatch.NameOf(evidence)}");
        }

        if (match.Quotation < 0 && claim.SpeakerToken >= 0)
            return (Agreement.Discrepancy, QuoteRules.Unquoted, "the other text has these words outside quotation marks: they are its own wording, not a quotation");
        return match.Verdict == QuoteVerdict.Verbatim
            ? (Agreement.Agrees, null, "the quotation is word for word that of the source")
            : (Agreement.Compatible, null, "the quotation is that of the source, with what was left out marked");
    }

    // "never", "did not", "a few of": where more was changed, the negation may be told in other words.
    private static bool IsShort(string words) => words.Count(c => c == ' ') < MaxWordsTurned;

    private static string Alteration(QuoteMatch match)
    {
        string change = (match.Changed.Length, match.Original.Length) switch
        {
            (_, 0) => $"\"{match.Changed}\" was added",
            (0, _) => $"\"{match.Original}\" was left out",
            _ => $"\"{match.Changed}\" stands where the other text has \"{match.Original}\"",
        };
        return match.Negates ? change + ", which turns the statement round" : change;
    }
}
