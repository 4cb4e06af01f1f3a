using System.Diagnostics;
using FactCheck.Benchmarks.Scoring;
using FactCheck.Checking;
using FactCheck.Claims;
using FactCheck.Documents;
using FactCheck.Reports;

namespace FactCheck.Benchmarks.Accuracy;

/// <summary>A labelled row after the check.</summary>
/// <param name="Row">The row.</param>
/// <param name="Findings">What was found in the rewrite.</param>
/// <param name="Features">What the consistency score is made of.</param>
internal sealed record CheckedRow(LabelledRow Row, IReadOnlyList<FoundPlace> Findings, FeatureRow Features)
{
    [ThreadStatic]
    private static Document? _source;

    /// <param name="row">The row.</param>
    /// <param name="watch">Runs while the library works, and no longer.</param>
    public static CheckedRow Of(LabelledRow row, Stopwatch? watch = null)
    {
        watch?.Start();

        // Rows of one source stand together; it is analysed once, as a batch does.
        if (_source?.Article.Text != row.Source)
            _source = Document.Analyze(new Article(row.Source) { Id = "source" });
        Report report = FactChecker.Default.Check(Document.Analyze(new Article(row.Rewrite) { Id = "rewrite" }), against: _source);
        watch?.Stop();
        FoundPlace[] findings = [.. report.Findings.Select(finding => FoundPlace.Of(finding, report.Documents[0]))];
        return new CheckedRow(row, findings, FeatureRow.Of(row, report));
    }

    /// <summary>Whether the finding lies on or touches a place that people marked.</summary>
    public bool TouchesError(FoundPlace finding) =>
        finding.Spans.Any(span => Row.Errors.Any(error => span.Start <= error.End && error.Start <= span.End));

    public bool HasFinding(Severity severity) => Findings.Any(finding => finding.Severity == severity);
}

/// <summary>A finding, and its places in the rewrite.</summary>
internal sealed record FoundPlace(string Rule, Severity Severity, string Message, IReadOnlyList<TextSpan> Spans)
{
    public static FoundPlace Of(Finding finding, Document rewrite) => new(
        finding.Rule.Id,
        finding.Severity,
        finding.Message,
        [.. finding.Locations.Where(location => ReferenceEquals(location.Document, rewrite)).Select(location => location.Span)]);
}
