using System.Collections.Immutable;
using FactCheck.Alignment;
using FactCheck.Claims;
using FactCheck.Documents;
using FactCheck.Values;

namespace FactCheck.Checking;

/// <summary>
/// Shows the words of a rewrite that no source carries and that are likely errors by all that is known of them. Most words that no source
/// has are another way to say something; <see cref="WordSuspicion"/> tells them from those that people mark.
/// </summary>
internal static class SuspectWords
{
    /// <summary>The log-odds from which a word is shown: two in seven.</summary>
    private const double Threshold = -0.92;

    // A sentence of the sources that says less of this one is not shown beside it.
    private const double MinCoverage = 0.4;

    private static readonly Rule Word = new("FC6004", "No source has this, or a word for it", Severity.Note);

    /// <summary>The rules.</summary>
    public static ImmutableArray<Rule> Rules { get; } = [Word];

    /// <summary>Whether the finding is one of these, and says nothing that the words do not say themselves.</summary>
    public static bool IsOf(Finding finding) => finding.Rule.Id == Word.Id;

    /// <summary>The findings of a check and those about single words, in the order of <see cref="FindingOrder"/>.</summary>
    public static ImmutableArray<Finding> Add(RewriteAlignment alignment, IReadOnlyList<ClaimVerdict> claims, ImmutableArray<Finding> findings, ImmutableArray<Document> documents, Severity severity)
    {
        if (severity == Severity.None)
            return findings;
        Claim[] unsupported = [.. claims.Where(claim => claim.Verdict == Verdict.Unsupported).Select(claim => claim.Claim).OrderBy(claim => claim.Span.Length)];

        // "The first quarter" for "Q1": what a source says as a date is looked for as that.
        TextSpan[] told = [.. claims.Where(claim => claim is { Verdict: Verdict.Supported, Claim.Kind.Name: "date" }).Select(claim => claim.Claim.Span), .. findings.SelectMany(finding => finding.Locations).Where(place => ReferenceEquals(place.Document, alignment.Rewrite)).Select(place => place.Span)];
        Claim[] figures = [.. claims.Select(claim => claim.Claim).Where(claim => claim.Quantity is not null)];
        var added = new List<Finding>();
        foreach (AlignedSentence sentence in alignment.Sentences)
        {
            int first = 0;
            while (first < sentence.Words.Count)
            {
                int end = first;
                while (end < sentence.Words.Count && (end == first || sentence.Words[end].Token == sentence.Words[end - 1].Token + 1) && IsSuspect(alignment, sentence, end) && !IsFigure(alignment.Rewrite, sentence.Words[end], figures))
                    end++;
                if (end > first && Of(alignment, sentence, first, end, unsupported, told, severity) is { } finding)
                    added.Add(finding);
                first = Math.Max(end, first + 1);
            }
        }

        return [.. findings.Concat(added).Order(FindingOrder.Of(documents))];
    }

    private static bool IsSuspect(RewriteAlignment alignment, AlignedSentence sentence, int word) =>
        !sentence.Words[word].Match.IsExact && !sentence.Words[word].IsVouched && WordSuspicion.Default.Of(WordFeatures.Observe(alignment, sentence, word)) >= Threshold;

    // A figure is looked for as what it is, with its unit.
    private static bool IsFigure(Document rewrite, AlignedWord word, Claim[] figures)
    {
        TextSpan span = rewrite.SpanOf(word.Token);
        return Array.Exists(figures, claim => claim.Span.Contains(span)
            && (word.Sort == WordSort.Number || claim.Quantity!.Unit.Dimension is not (UnitDimension.Count or UnitDimension.Ordinal)));
    }

    private static Finding? Of(RewriteAlignment alignment, AlignedSentence sentence, int first, int end, Claim[] unsupported, TextSpan[] told, Severity severity)
    {
        Document rewrite = alignment.Rewrite;
        TextSpan span = rewrite.SpanOf(sentence.Words[first].Token, sentence.Words[end - 1].Token + 1);
        if (Array.Find(unsupported, claim => claim.Span.Contains(span)) is not { } claim || Array.Exists(told, place => place.Overlaps(span)))
            return null;
        bool isName = sentence.Words[first].Sort is WordSort.Name or WordSort.Number;
        var locations = ImmutableArray.Create(new Location(rewrite, span));
        return new Finding
        {
            Rule = Word,
            Severity = severity,
            Kind = claim.Kind.Name,
            Message = $"no source has \"{span.Of(rewrite.Text)}\"{(isName ? "" : " or a word for it")}",
            Locations = sentence.Place >= 0 && sentence.CoveredByOne >= MinCoverage ? locations.Add(alignment.Words.PlaceOf(sentence.Place)) : locations,
            Claims = [claim],
            Agreement = Agreement.Unrelated,
        };
    }
}
