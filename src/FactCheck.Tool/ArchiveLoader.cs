using System.Text;
using System.Text.Json;
using FactCheck.Documents;

namespace FactCheck.Tool;

/// <summary>Reads the articles of an archive: what <see cref="ArticleLoader"/> reads, and the sources in JSON Lines files.</summary>
internal sealed class ArchiveLoader(ToolConsole console)
{
    private const string Lines = ".jsonl";
    private const string Expected = """expected {"source": TEXT} or {"sources": [TEXT...]}""";

    /// <summary>All articles, by path, then by row.</summary>
    /// <exception cref="ToolException">A path names nothing, or a row is no row; the message names file and line.</exception>
    public List<Article> LoadAll(IEnumerable<string> paths)
    {
        var loader = new ArticleLoader(console);
        var articles = new List<Article>();
        foreach (string path in paths)
        {
            string[] rows = RowFiles(path);
            foreach (string file in rows)
                articles.AddRange(ReadRows(file));
            bool isRows = rows.Length > 0 && (!Directory.Exists(path) || !ArticleLoader.HasArticles(path));
            if (!isRows)
                articles.AddRange(loader.LoadAll([path]));
        }

        return articles;
    }

    private static string[] RowFiles(string path)
    {
        if (Directory.Exists(path))
            return [.. Directory.EnumerateFiles(path, "*" + Lines).Order(StringComparer.Ordinal)];
        return File.Exists(path) && Path.GetExtension(path).Equals(Lines, StringComparison.OrdinalIgnoreCase) ? [path] : [];
    }

    private static IEnumerable<Article> ReadRows(string file)
    {
        using var reader = new StreamReader(file, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        for (int number = 1; reader.ReadLine() is { } line; number++)
        {
            if (string.IsNullOrWhiteSpace(line))
                continue;
            foreach (Article article in ReadRow(file, number, line))
                yield return article;
        }
    }

    private static List<Article> ReadRow(string file, int number, string line)
    {
        try
        {
            using JsonDocument json = JsonDocument.Parse(line);
            var texts = new List<string>();
            if (json.RootElement.ValueKind == JsonValueKind.Object)
            {
                foreach (JsonProperty property in json.RootElement.EnumerateObject())
                    texts.AddRange(Texts(property));
            }

            if (texts.Count == 0)
                throw new ToolException($"{file}({number}): {Expected}, found neither.");
            return [.. texts.Select((text, i) => new Article(text) { Id = texts.Count == 1 ? $"{file}({number})" : $"{file}({number}), source {i + 1}" })];
        }
        catch (JsonException exception)
        {
            throw new ToolException($"{file}({number}): {Expected}, found no JSON: {exception.Message}");
        }
    }

    private static IEnumerable<string> Texts(JsonProperty property)
    {
        IEnumerable<JsonElement> values = property.Name switch
        {
            "source" => [property.Value],
            "sources" when property.Value.ValueKind == JsonValueKind.Array => property.Value.EnumerateArray(),
            _ => [],
        };
        return values.Where(value => value.ValueKind == JsonValueKind.String && !string.IsNullOrWhiteSpace(value.GetString())).Select(value => value.GetString()!);
    }
}
