using System.Collections.Immutable;
using System.Text.Json;
using FactCheck.Checking;
using FactCheck.Documents;

namespace FactCheck.Reports;

/// <summary>Writes a report as one JSON object; <c>report.schema.json</c> describes it. Property order is fixed.</summary>
public sealed class JsonReportWriter : IReportWriter
{
    /// <inheritdoc/>
    public string Format => "json";

    /// <inheritdoc/>
    public void Write(Report report, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(writer);
        JsonText.Write(writer, indented: true, json => Write(report, json));
    }

    private static void Write(Report report, Utf8JsonWriter json)
    {
        var parts = new JsonParts(json, new ArticleNames(report.Documents));
        json.WriteStartObject();
        json.WriteString("type", report.IsCheck ? "check" : "cross");
        json.WriteStartArray("articles");
        foreach (Document document in report.Documents)
            parts.Article(document);
        json.WriteEndArray();
        json.WriteStartArray("findings");
        foreach (Finding finding in report.Findings)
            parts.Finding(finding);
        json.WriteEndArray();
        json.WriteStartArray("clusters");
        foreach (Cluster cluster in report.Clusters)
            WriteCluster(json, parts, cluster);
        json.WriteEndArray();
        WriteClaims(json, parts, report.Claims);
        parts.Counts(report.Counts);
        parts.Score(report.Score);
        json.WriteStartArray("notChecked");
        foreach (string sentence in report.NotChecked)
            json.WriteStringValue(sentence);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteCluster(Utf8JsonWriter json, JsonParts parts, Cluster cluster)
    {
        json.WriteStartObject();
        json.WriteString("kind", cluster.Kind);
        json.WriteString("measure", cluster.Measure);
        json.WriteString("verdict", Prose.Word(cluster.Verdict));
        parts.Locations("locations", cluster.Claims.Select(claim => claim.Location));
        json.WriteEndObject();
    }

    private static void WriteClaims(Utf8JsonWriter json, JsonParts parts, ImmutableArray<ClaimVerdict> claims)
    {
        json.WriteStartArray("claims");
        foreach (ClaimVerdict claim in claims)
        {
            json.WriteStartObject();
            json.WriteString("kind", claim.Claim.Kind.Name);
            parts.LocationProperties(claim.Claim.Location);
            json.WriteString("verdict", JsonParts.Word(claim.Verdict));
            json.WriteString("reason", claim.Reason);
            parts.Locations("evidence", claim.Evidence.Select(evidence => evidence.Location));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
