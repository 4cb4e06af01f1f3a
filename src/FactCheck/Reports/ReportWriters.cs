using System.Collections.Immutable;
using FactCheck.Reports.Html;

namespace FactCheck.Reports;

/// <summary>The formats that ship with the library. Thread-safe.</summary>
public static class ReportWriters
{
    /// <summary>One writer a format, in the order in which help lists them.</summary>
    public static ImmutableArray<IReportWriter> All { get; } =
    [
        new TextReportWriter(),
        new MarkdownReportWriter(),
        new JsonReportWriter(),
        new JsonLinesReportWriter(),
        new HtmlReportWriter(),
        new SarifReportWriter(),
        new JUnitReportWriter(),
        new GitHubReportWriter(),
    ];

    /// <summary>The writer of a format by its name ("text", "json"); null when there is none.</summary>
    public static IReportWriter? Find(string format) => All.FirstOrDefault(writer => string.Equals(writer.Format, format, StringComparison.Ordinal));
}
