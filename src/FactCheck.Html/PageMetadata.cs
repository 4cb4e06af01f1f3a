using System.Globalization;
using System.Net;
using System.Text.Json;

namespace FactCheck.Html;

/// <summary>What a page says about its article. The structured data (JSON-LD) counts more than Open Graph, and that more than the tags.</summary>
internal sealed class PageMetadata
{
    private const int LongestJson = 1_000_000;

    private readonly Dictionary<string, (int Rank, string Value)> _values = new(StringComparer.Ordinal);

    public string? Title => Value("title");

    public string? Author => Value("author");

    public string? Publisher => Value("publisher");

    public string? Url => Value("url");

    public string? Language => Value("language");

    public DateOnly? Published => Value("published") is string value && TryParseDate(value, out DateOnly date) ? date : null;

    /// <summary>Takes a <c>meta</c> element into account.</summary>
    public void AddMeta(string name, string content)
    {
        switch (name.ToLowerInvariant())
        {
            case "og:title":
                Set("title", 3, content);
                break;
            case "twitter:title":
                Set("title", 2, content);
                break;
            case "article:published_time" or "og:article:published_time":
                SetDate(3, content);
                break;
            case "datepublished" or "date" or "dc.date" or "dc.date.issued" or "pubdate" or "publish-date" or "parsely-pub-date" or "sailthru.date" or "publishdate":
                SetDate(2, content);
                break;
            case "author" or "article:author" or "parsely-author" or "dc.creator" when !content.StartsWith("http", StringComparison.OrdinalIgnoreCase):
                Set("author", 2, content);
                break;
            case "og:site_name":
                Set("publisher", 2, content);
                break;
            case "og:url":
                Set("url", 2, content);
                break;
            case "og:locale":
                Set("language", 1, content.Replace('_', '-'));
                break;
        }
    }

    public void AddTitle(string title) => Set("title", 1, title);

    public void AddLanguage(string language) => Set("language", 2, language);

    public void AddCanonical(string url) => Set("url", 3, url);

    /// <summary>Takes the first <c>time</c> element of the page into account.</summary>
    public void AddTime(string value) => SetDate(1, value);

    /// <summary>Takes a JSON-LD script into account; what is no JSON, or about no article, is passed over.</summary>
    public void AddJson(ReadOnlyMemory<char> script)
    {
        if (script.Length > LongestJson)
            return;

        try
        {
            using JsonDocument json = JsonDocument.Parse(script, new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
            AddNode(json.RootElement, depth: 0);
        }
        catch (JsonException)
        {
            // Odd text is data: the page has other ways to tell.
        }
    }

    private void AddNode(JsonElement node, int depth)
    {
        if (depth > 4)
            return;

        if (node.ValueKind == JsonValueKind.Array)
        {
            foreach (JsonElement element in node.EnumerateArray())
                AddNode(element, depth + 1);
        }
        else if (node.ValueKind == JsonValueKind.Object)
        {
            if (node.TryGetProperty("@graph", out JsonElement graph))
                AddNode(graph, depth + 1);

            if (node.TryGetProperty("@type", out JsonElement type) && IsArticle(type))
                AddArticle(node);
        }
    }

    private static bool IsArticle(JsonElement type) => type.ValueKind switch
    {
        JsonValueKind.String => type.GetString()!.EndsWith("Article", StringComparison.Ordinal) || type.GetString()!.EndsWith("BlogPosting", StringComparison.Ordinal),
        JsonValueKind.Array => type.EnumerateArray().Any(IsArticle),
        _ => false,
    };

    private void AddArticle(JsonElement article)
    {
        Set("title", 4, Text(article, "headline"));
        SetDate(4, Text(article, "datePublished"));
        Set("author", 4, Text(article, "author"));
        Set("publisher", 4, Text(article, "publisher"));
        Set("language", 3, Text(article, "inLanguage"));
    }

    /// <summary>A property that is a text, a thing with a name, or a list of such.</summary>
    private static string? Text(JsonElement node, string property) => node.TryGetProperty(property, out JsonElement value) ? Text(value) : null;

    private static string? Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Object => Text(value, "name"),
        JsonValueKind.Array => string.Join(", ", value.EnumerateArray().Take(8).Select(Text).OfType<string>()),
        _ => null,
    };

    private static bool TryParseDate(string value, out DateOnly date)
    {
        date = default;
        if (value.Length >= 10 && DateOnly.TryParseExact(value.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date))
            return true;

        bool read = DateTimeOffset.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset moment);
        date = DateOnly.FromDateTime(moment.DateTime);
        return read;
    }

    private void SetDate(int rank, string? value)
    {
        if (value is not null && TryParseDate(value.Trim(), out _))
            Set("published", rank, value);
    }

    private void Set(string name, int rank, string? value)
    {
        value = WebUtility.HtmlDecode(value)?.Trim();
        if (!string.IsNullOrEmpty(value) && (!_values.TryGetValue(name, out (int Rank, string Value) known) || known.Rank < rank))
            _values[name] = (rank, value);
    }

    private string? Value(string name) => _values.TryGetValue(name, out (int Rank, string Value) value) ? value.Value : null;
}
