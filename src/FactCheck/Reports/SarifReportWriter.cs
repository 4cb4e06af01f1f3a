using System.Collections.Immutable;
using System.Text.Json;
using FactCheck.Checking;
using FactCheck.Claims;
using FactCheck.Documents;

namespace FactCheck.Reports;

/// <summary>
/// Writes a report as SARIF 2.1.0: the place under check as the location, the other sides as related locations, fingerprints that do not
/// depend on lines, suppressions, the standing to the baseline, and certain fixes.
/// </summary>
public sealed class SarifReportWriter : IReportWriter
{
    private const string FingerprintName = "factcheck/v1";

    /// <inheritdoc/>
    public string Format => "sarif";

    /// <inheritdoc/>
    public void Write(Report report, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(writer);
        JsonText.Write(writer, indented: true, json =>
        {
            json.WriteStartObject();
            json.WriteString("$schema", "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json");
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            WriteRun(report, json);
            json.WriteEndArray();
            json.WriteEndObject();
        });
    }

    private static void WriteRun(Report report, Utf8JsonWriter json)
    {
        ImmutableArray<Rule> rules = [.. report.Findings.Select(finding => finding.Rule).DistinctBy(rule => rule.Id).OrderBy(rule => rule.Id, StringComparer.Ordinal)];
        var names = new ArticleNames(report.Documents);
        json.WriteStartObject();
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "FactCheck");
        json.WriteString("semanticVersion", Version());
        json.WriteStartArray("rules");
        foreach (Rule rule in rules)
            WriteRule(rule, json);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartArray("invocations");
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful", report.NotChecked.IsEmpty);
        if (!report.NotChecked.IsEmpty)
        {
            json.WriteStartArray("toolExecutionNotifications");
            foreach (string sentence in report.NotChecked)
            {
                json.WriteStartObject();
                json.WriteString("level", "error");
                Message(json, "message", Prose.Sentence(sentence));
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteStartArray("artifacts");
        foreach (Document document in report.Documents)
        {
            json.WriteStartObject();
            ArtifactLocation(json, "location", document, names);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("results");
        foreach (Finding finding in report.Findings)
            WriteResult(finding, IndexOf(rules, finding.Rule), names, json);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteRule(Rule rule, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("id", rule.Id);
        Message(json, "shortDescription", Prose.Sentence(rule.Title));
        if (RulePages.Find(rule.Id) is { } page)
        {
            var parts = RulePageText.Of(page);
            Message(json, "fullDescription", parts.Meaning);
            json.WriteStartObject("help");
            json.WriteString("text", parts.Advice.Length > 0 ? parts.Advice : parts.Meaning);
            json.WriteString("markdown", page.ReplaceLineEndings("\n").TrimEnd('\n'));
            json.WriteEndObject();
        }

        json.WriteStartObject("defaultConfiguration");
        json.WriteString("level", Prose.Word(rule.Severity));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteResult(Finding finding, int ruleIndex, ArticleNames names, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Rule.Id);
        json.WriteNumber("ruleIndex", ruleIndex);
        json.WriteString("level", Prose.Word(finding.Severity));
        Message(json, "message", StandingAlone(finding, names));
        json.WriteStartArray("locations");
        WriteLocation(finding.Location, null, names, json);
        json.WriteEndArray();
        if (finding.Locations.Length > 1)
        {
            json.WriteStartArray("relatedLocations");
            for (int place = 1; place < finding.Locations.Length; place++)
                WriteLocation(finding.Locations[place], place, names, json);
            json.WriteEndArray();
        }

        json.WriteStartObject("partialFingerprints");
        json.WriteString(FingerprintName, finding.Fingerprint);
        json.WriteEndObject();
        if (finding.Baseline != BaselineState.None)
            json.WriteString("baselineState", finding.Baseline == BaselineState.New ? "new" : "unchanged");
        if (finding.Suppression is { } suppression)
            WriteSuppression(suppression, json);
        if (finding.Replacement is { } replacement)
            WriteFix(finding.Location, replacement, names, json);
        json.WriteEndObject();
    }

    // A reader of the message alone, in a list of results, sees who says what: the place is one click away and not beside it.
    private static string StandingAlone(Finding finding, ArticleNames names)
    {
        string message = Prose.Sentence(Excerpt.OneLine(finding.Message));
        IEnumerable<string> sides = finding.Locations
            .Select(location => $"{names.Label(location.Document)} line {location.Line} \"{new Excerpt("", Excerpt.OneLine(location.Shown()).Trim(), "").Fit(120).Mark}\"");
        return $"{message} ({string.Join("; ", sides)})";
    }

    private static void WriteLocation(Location location, int? id, ArticleNames names, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        if (id is { } number)
            json.WriteNumber("id", number);
        json.WriteStartObject("physicalLocation");
        ArtifactLocation(json, "artifactLocation", location.Document, names);
        json.WriteStartObject("region");
        Region(location, json);
        json.WriteStartObject("snippet");
        json.WriteString("text", JsonParts.WellFormed(location.Shown()));
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        if (id is not null)
            Message(json, "message", $"The other side: {new Excerpt("", Excerpt.OneLine(location.Shown()).Trim(), "").Fit(120).Mark}");
        json.WriteEndObject();
    }

    private static void Region(Location location, Utf8JsonWriter json)
    {
        TextSpan span = location.Original;
        json.WriteNumber("startLine", location.Line);
        json.WriteNumber("startColumn", location.Column);
        var end = new Location(location.Document, new TextSpan(location.Span.End, location.Span.End));
        json.WriteNumber("endLine", end.Line);
        json.WriteNumber("endColumn", end.Column);
        json.WriteNumber("charOffset", span.Start);
        json.WriteNumber("charLength", span.Length);
    }

    private static void WriteSuppression(Suppression suppression, Utf8JsonWriter json)
    {
        json.WriteStartArray("suppressions");
        json.WriteStartObject();
        json.WriteString("kind", suppression.Origin == SuppressionOrigin.Inline ? "inSource" : "external");
        json.WriteString("status", "accepted");
        json.WriteString("justification", suppression.Author is { } author ? $"{suppression.Reason} ({author})" : suppression.Reason);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteFix(Location location, string replacement, ArticleNames names, Utf8JsonWriter json)
    {
        json.WriteStartArray("fixes");
        json.WriteStartObject();
        Message(json, "description", $"Say \"{replacement}\", as the source does.");
        json.WriteStartArray("artifactChanges");
        json.WriteStartObject();
        ArtifactLocation(json, "artifactLocation", location.Document, names);
        json.WriteStartArray("replacements");
        json.WriteStartObject();
        json.WriteStartObject("deletedRegion");
        Region(location, json);
        json.WriteEndObject();
        Message(json, "insertedContent", replacement);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void ArtifactLocation(Utf8JsonWriter json, string name, Document document, ArticleNames names)
    {
        json.WriteStartObject(name);
        json.WriteString("uri", Uri(document.Article.Path ?? names.Of(document)));
        json.WriteEndObject();
    }

    // A relative reference stays relative, so that a viewer finds the file in its own checkout; what a URI forbids is escaped.
    private static string Uri(string path)
    {
        if (path.Contains("://", StringComparison.Ordinal) || Path.IsPathFullyQualified(path))
            return new Uri(path).AbsoluteUri;

        return string.Join('/', path.Replace('\\', '/').Split('/').Select(System.Uri.EscapeDataString));
    }

    private static void Message(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static int IndexOf(ImmutableArray<Rule> rules, Rule rule)
    {
        for (int i = 0; i < rules.Length; i++)
        {
            if (string.Equals(rules[i].Id, rule.Id, StringComparison.Ordinal))
                return i;
        }

        return -1;
    }

    private static string Version() => typeof(SarifReportWriter).Assembly.GetName().Version?.ToString(3) ?? "0.0.0";
}
