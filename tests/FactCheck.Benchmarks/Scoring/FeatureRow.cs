using FactCheck.Alignment;
using FactCheck.Benchmarks.Accuracy;
using FactCheck.Checking;
using FactCheck.Documents;
using FactCheck.Reports;

namespace FactCheck.Benchmarks.Scoring;

/// <summary>What the score is made of, for one labelled row.</summary>
/// <param name="Row">The row.</param>
/// <param name="Features">What the rewrite as a whole shows.</param>
/// <param name="Words">What speaks for and against each of its content words, and whether people marked the word.</param>
internal sealed record FeatureRow(LabelledRow Row, IReadOnlyDictionary<string, double> Features, IReadOnlyList<(WordObservation Word, bool IsMarked)> Words)
{
    public static FeatureRow Of(LabelledRow row, Report report)
    {
        Document rewrite = report.Documents[0];
        Finding[] findings = [.. report.Findings.Where(finding => !SuspectWords.IsOf(finding))];
        RewriteAlignment alignment = ConsistencyFeatures.Align(rewrite, [.. report.Documents.Skip(1)], report.Claims, findings);
        var whole = RewritePart.Whole(alignment);
        return new FeatureRow(
            row,
            new Dictionary<string, double>(ConsistencyFeatures.Of(whole, report.Claims, findings), StringComparer.Ordinal),
            [.. alignment.Sentences.SelectMany(sentence => sentence.Words)
                .Select(word => rewrite.SpanOf(word.Token))
                .Zip(ConsistencyFeatures.WordsOf(whole), (span, word) => (word, row.Errors.Any(error => error.Overlaps(span))))]);
    }
}
