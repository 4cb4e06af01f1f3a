using FactCheck.Checking;
using FactCheck.Claims;

namespace FactCheck.Reports;

/// <summary>Writes what a batch answers to one row: one JSON object on one line. Thread-safe.</summary>
public static class BatchRowWriter
{
    /// <summary>
    /// Writes <c>{"id", "consistent", "score", "findings", "counts", "notChecked"}</c>. Without a score, a rewrite is consistent when
    /// no finding is a warning or an error.
    /// </summary>
    /// <param name="id">The caller's key of the row.</param>
    /// <param name="report">The check of the row's rewrite.</param>
    /// <param name="writer">Where the line goes, with its line feed.</param>
    public static void Write(string id, Report report, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(writer);
        JsonText.Write(writer, indented: false, json =>
        {
            var parts = new JsonParts(json, new ArticleNames(report.Documents));
            json.WriteStartObject();
            json.WriteString("id", id);
            json.WriteBoolean("consistent", report.IsConsistent ?? !report.Findings.Any(finding => !finding.IsAccepted && finding.Severity >= Severity.Warning));
            parts.Score(report.Score);
            json.WriteStartArray("findings");
            foreach (Finding finding in report.Findings)
                parts.Finding(finding);
            json.WriteEndArray();
            parts.Counts(report.Counts);
            json.WriteStartArray("notChecked");
            foreach (string sentence in report.NotChecked)
                json.WriteStringValue(sentence);
            json.WriteEndArray();
            json.WriteEndObject();
        });
    }

    /// <summary>Writes <c>{"id", "line", "error"}</c> for a row that could not be checked.</summary>
    /// <param name="id">The caller's key of the row; null when the row shows none.</param>
    /// <param name="line">The row's line in the input, counted from 1.</param>
    /// <param name="error">What is wrong with the row and what was expected.</param>
    /// <param name="writer">Where the line goes, with its line feed.</param>
    public static void WriteError(string? id, int line, string error, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(error);
        ArgumentNullException.ThrowIfNull(writer);
        JsonText.Write(writer, indented: false, json =>
        {
            json.WriteStartObject();
            json.WriteString("id", id);
            json.WriteNumber("line", line);
            json.WriteString("error", error);
            json.WriteEndObject();
        });
    }
}
