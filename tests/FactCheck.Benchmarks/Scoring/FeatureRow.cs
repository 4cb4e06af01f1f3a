using FactCheck.Benchmarks.Accuracy;
using FactCheck.Checking;
using FactCheck.Reports;

namespace FactCheck.Benchmarks.Scoring;

/// <summary>What the score is made of, for one labelled row.</summary>
internal sealed record FeatureRow(LabelledRow Row, IReadOnlyDictionary<string, double> Features)
{
    public static FeatureRow Of(LabelledRow row, Report report) => new(
        row,
        new Dictionary<string, double>(
            ConsistencyFeatures.Of(report.Documents[0], [.. report.Documents.Skip(1)], report.Claims, report.Findings),
            StringComparer.Ordinal));
}
