using System.Collections.Immutable;
using FactCheck.Checking;
using FactCheck.Documents;
using FactCheck.Reports.Html;

namespace FactCheck.Reports;

/// <summary>The whole result of a check or a cross-check: sorted, plain data. Immutable; the same input gives the same report.</summary>
public sealed class Report
{
    /// <summary>The documents in the order given; in a check the rewrite comes first.</summary>
    public required ImmutableArray<Document> Documents { get; init; }

    /// <summary>Whether the first document was checked against the others; false for a cross-check among equals.</summary>
    public required bool IsCheck { get; init; }

    /// <summary>
    /// Every claim with its verdict. A check judges the claims of the rewrite; a cross-check those of all articles, each against the
    /// other articles.
    /// </summary>
    public required ImmutableArray<ClaimVerdict> Claims { get; init; }

    /// <summary>What the articles speak of together.</summary>
    public required ImmutableArray<Cluster> Clusters { get; init; }

    /// <summary>The problems, the most severe first, then by place.</summary>
    public required ImmutableArray<Finding> Findings { get; init; }

    /// <summary>How many claims ended in which verdict.</summary>
    public required Counts Counts { get; init; }

    /// <summary>The consistency of a checked rewrite, 0 to 1; null for a cross-check.</summary>
    public double? Score { get; init; }

    /// <summary>Whether the score reaches the published threshold; null for a cross-check, and where no score was computed.</summary>
    public bool? IsConsistent { get; init; }

    /// <summary>What each observation added to the score or took from it, the weightiest first; empty for a cross-check.</summary>
    public ImmutableArray<ScoreContribution> Contributions { get; init; } = [];

    /// <summary>What could not be checked as a whole, each as a sentence: an article in another language, say. Empty when all was.</summary>
    public ImmutableArray<string> NotChecked { get; init; } = [];

    /// <summary>The report for a reader at a terminal, without colour.</summary>
    /// <param name="width">Columns of a line.</param>
    public string ToText(int width = 100) => Written(new TextReportWriter(width));

    /// <summary>The report as Markdown. The same input gives the same text: snapshot it.</summary>
    public string ToMarkdown() => Written(new MarkdownReportWriter());

    /// <summary>The report as one JSON object, as <c>report.schema.json</c> describes it.</summary>
    public string ToJson() => Written(new JsonReportWriter());

    /// <summary>The report as one HTML page that needs no network.</summary>
    public string ToHtml() => Written(new HtmlReportWriter());

    /// <summary>The report as SARIF 2.1.0.</summary>
    public string ToSarif() => Written(new SarifReportWriter());

    private string Written(IReportWriter reportWriter)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        reportWriter.Write(this, writer);
        return writer.ToString();
    }
}
