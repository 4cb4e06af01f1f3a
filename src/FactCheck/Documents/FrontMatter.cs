using System.Globalization;

namespace FactCheck.Documents;

/// <summary>The block between two lines "---" at the top of a file, with one "key: value" a line.</summary>
internal sealed record FrontMatter
{
    private static readonly FrontMatter None = new();

    /// <summary>The offset of the first character after it; 0 when there is none.</summary>
    public int End { get; private init; }

    public string? Id { get; private set; }

    public string? Title { get; private set; }

    public string? Author { get; private set; }

    public string? Source { get; private set; }

    public string? Url { get; private set; }

    public string? Language { get; private set; }

    public DateOnly? Published { get; private set; }

    public static FrontMatter Read(string text, string? path)
    {
        if (!text.StartsWith("---", StringComparison.Ordinal))
            return None;

        var lines = TextLine.Enumerate(text, 0);
        if (!lines.MoveNext() || lines.Current.Of(text).TrimEnd() is not "---")
            return None;

        var matter = new FrontMatter();
        for (int line = 2; lines.MoveNext(); line++)
        {
            ReadOnlySpan<char> content = lines.Current.Of(text).Trim();
            if (content is "---" or "...")
                return matter with { End = lines.Current.End };

            int colon = content.IndexOf(':');
            bool isKey = colon > 0 && !content[..colon].Contains(' ');
            // A rule above running text is no front matter: the line after it is no key.
            if (line == 2 && !isKey)
                return None;

            if (isKey)
                matter.Set(content[..colon], Unquote(content[(colon + 1)..].Trim()), path, line);
        }

        throw new ArticleFormatException(path, 1, "expected a line '---' that ends the front matter, found none.");
    }

    /// <summary>Reads a date as front matter and metadata write it: an ISO date, with a time after it or without.</summary>
    public static bool TryParseDate(ReadOnlySpan<char> value, out DateOnly date)
    {
        if (value.Length > 10 && value[10] is 'T' or ' ')
            value = value[..10];

        return DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date)
            || DatelineDateScanner.TryParseWhole(value, out date);
    }

    private void Set(ReadOnlySpan<char> key, ReadOnlySpan<char> value, string? path, int line)
    {
        if (value.IsEmpty)
            return;

        switch (key)
        {
            case "id":
                Id = value.ToString();
                break;
            case "title":
                Title = value.ToString();
                break;
            case "author":
                Author = value.ToString();
                break;
            case "source":
                Source = value.ToString();
                break;
            case "url":
                Url = value.ToString();
                break;
            case "language" or "lang":
                Language = value.ToString();
                break;
            case "published" or "date":
                if (!TryParseDate(value, out DateOnly date))
                    throw new ArticleFormatException(path, line, $"expected a date like 2024-07-04 after '{key}:', found '{value}'.");

                Published = date;
                break;
        }
    }

    private static ReadOnlySpan<char> Unquote(ReadOnlySpan<char> value) =>
        value.Length >= 2 && value[0] is '"' or '\'' && value[^1] == value[0] ? value[1..^1] : value;
}
