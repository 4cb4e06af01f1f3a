using FactCheck.Checking;

namespace FactCheck.Reports;

/// <summary>Writes a report as JSON Lines: one finding a line, with <c>"type": "finding"</c>, and a summary as the last line.</summary>
public sealed class JsonLinesReportWriter : IReportWriter
{
    /// <inheritdoc/>
    public string Format => "jsonl";

    /// <inheritdoc/>
    public void Write(Report report, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(writer);
        var names = new ArticleNames(report.Documents);
        foreach (Finding finding in report.Findings)
        {
            JsonText.Write(writer, indented: false, json =>
            {
                json.WriteStartObject();
                json.WriteString("type", "finding");
                new JsonParts(json, names).FindingProperties(finding);
                json.WriteEndObject();
            });
        }

        JsonText.Write(writer, indented: false, json =>
        {
            var parts = new JsonParts(json, names);
            json.WriteStartObject();
            json.WriteString("type", "summary");
            json.WriteNumber("findings", report.Findings.Length);
            json.WriteNumber("accepted", report.Findings.Count(finding => finding.IsAccepted));
            parts.Counts(report.Counts);
            parts.Score(report.Score);
            json.WriteStartArray("notChecked");
            foreach (string sentence in report.NotChecked)
                json.WriteStringValue(sentence);
            json.WriteEndArray();
            json.WriteEndObject();
        });
    }
}
