using System.Text.Json;
using FactCheck.Documents;

namespace FactCheck.Tool.Batch;

/// <summary>One row of a batch: a rewrite and what it is checked against, or what is wrong with the row.</summary>
/// <param name="Id">The caller's key; the line's number when the row gives none; null when the row cannot be read.</param>
/// <param name="Rewrite">The article under check; null when the row is bad.</param>
/// <param name="Sources">What it is checked against.</param>
/// <param name="Error">What is wrong; null when nothing is.</param>
internal sealed record BatchRow(string? Id, Article? Rewrite, IReadOnlyList<Article> Sources, string? Error)
{
    private const string Expected = """expected {"id", "source" or "sources", "rewrite"}""";

    /// <summary>Reads a row. Whatever the line holds, this answers and does not throw.</summary>
    public static BatchRow Parse(string line, int number)
    {
        try
        {
            using JsonDocument json = JsonDocument.Parse(line);
            JsonElement row = json.RootElement;
            if (row.ValueKind != JsonValueKind.Object)
                return Bad(null, $"{Expected}, found no JSON object");

            string id = IdOf(row, number);
            if (Text(row, "rewrite") is not string rewrite)
                return Bad(id, $"{Expected}, found no text in \"rewrite\"");

            List<Article> sources = [.. SourcesOf(row).Select((text, index) => new Article(text) { Id = index == 0 ? "source" : $"source {index + 1}" })];
            return sources.Count == 0
                ? Bad(id, $"{Expected}, found no text in \"source\" or \"sources\"")
                : new BatchRow(id, new Article(rewrite) { Id = "rewrite" }, sources, null);
        }
        catch (JsonException exception)
        {
            return Bad(null, $"{Expected}, found no JSON: {exception.Message}");
        }
    }

    public static BatchRow Bad(string? id, string error) => new(id, null, [], error);

    /// <summary>The id of an output or input line; null when it shows none.</summary>
    public static string? ReadId(string line)
    {
        try
        {
            using JsonDocument json = JsonDocument.Parse(line);
            return json.RootElement.ValueKind == JsonValueKind.Object && json.RootElement.TryGetProperty("id", out JsonElement id) && id.ValueKind == JsonValueKind.String
                ? id.GetString()
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string IdOf(JsonElement row, int number)
    {
        if (!row.TryGetProperty("id", out JsonElement id))
            return number.ToString(System.Globalization.CultureInfo.InvariantCulture);

        return id.ValueKind == JsonValueKind.String ? id.GetString()! : id.GetRawText();
    }

    private static IEnumerable<string> SourcesOf(JsonElement row)
    {
        if (Text(row, "source") is string source)
            yield return source;

        if (!row.TryGetProperty("sources", out JsonElement sources) || sources.ValueKind != JsonValueKind.Array)
            yield break;

        foreach (JsonElement element in sources.EnumerateArray())
        {
            if (element.ValueKind == JsonValueKind.String && !string.IsNullOrWhiteSpace(element.GetString()))
                yield return element.GetString()!;
        }
    }

    private static string? Text(JsonElement row, string name) =>
        row.TryGetProperty(name, out JsonElement text) && text.ValueKind == JsonValueKind.String && !string.IsNullOrWhiteSpace(text.GetString()) ? text.GetString() : null;
}
