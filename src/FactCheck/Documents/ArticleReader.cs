namespace FactCheck.Documents;

/// <summary>
/// Reads articles from files, streams and strings: plain text and Markdown, with front matter (title, source, published, url,
/// language, id) or without, in UTF-8 with or without a byte order mark or UTF-16 with one. The text stays as it was read, so that
/// offsets count in UTF-16 code units of the file; a byte order mark is not counted.
/// </summary>
public static class ArticleReader
{
    /// <summary>The largest file that is read, in bytes: 16 MiB, some three thousand pages. What is larger is no article.</summary>
    public const int MaxBytes = 16 * 1024 * 1024;

    /// <summary>Reads a file.</summary>
    /// <exception cref="ArticleFormatException">The file is no text, too large or empty, or its front matter is broken.</exception>
    /// <exception cref="IOException">The file is missing or cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The path is a folder, or reading it is not allowed.</exception>
    public static Article ReadFile(string path, ArticleFormat format = ArticleFormat.ByName)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        using FileStream stream = new(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
        return Read(stream, path, format);
    }

    /// <summary>Reads a stream to its end; the stream stays open.</summary>
    /// <param name="stream">The bytes of the article.</param>
    /// <param name="path">What messages and reports call the article; null for none.</param>
    /// <param name="format">How the text is written.</param>
    /// <exception cref="ArticleFormatException">The bytes are no text, too many or none, or the front matter is broken.</exception>
    public static Article Read(Stream stream, string? path = null, ArticleFormat format = ArticleFormat.ByName) =>
        Parse(ReadText(stream, path), path, format);

    /// <summary>The text of a stream, decoded and otherwise untouched; for readers of other formats.</summary>
    /// <exception cref="ArticleFormatException">The bytes are no text, too many or none.</exception>
    public static string ReadText(Stream stream, string? path = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        if (stream.CanSeek && stream.Length - stream.Position > MaxBytes)
            throw TooLarge(path, stream.Length - stream.Position);

        byte[] bytes = new byte[stream.CanSeek ? stream.Length - stream.Position : 64 * 1024];
        int length = 0;
        while (true)
        {
            if (length == bytes.Length)
            {
                int next = stream.ReadByte();
                if (next < 0)
                    break;

                if (length == MaxBytes)
                    throw TooLarge(path, null);

                Array.Resize(ref bytes, (int)Math.Min(Math.Max(256, bytes.Length * 2L), MaxBytes));
                bytes[length++] = (byte)next;
            }

            int read = stream.Read(bytes, length, bytes.Length - length);
            if (read == 0 && length < bytes.Length)
                break;

            length += read;
        }

        string text = TextDecoder.Decode(bytes.AsSpan(0, length), path);
        return string.IsNullOrWhiteSpace(text) ? throw new ArticleFormatException(path, null, "expected an article, found no text.") : text;
    }

    /// <summary>Makes an article of a text: front matter, comments "&lt;!-- --&gt;" and, in Markdown, inline markup become <see cref="Article.Excluded"/>.</summary>
    /// <param name="text">The text, which stays as it is.</param>
    /// <param name="path">What messages and reports call the article; null for none.</param>
    /// <param name="format">How the text is written.</param>
    /// <exception cref="ArticleFormatException">The front matter is broken; the message names the line and what was expected.</exception>
    public static Article Parse(string text, string? path = null, ArticleFormat format = ArticleFormat.ByName)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (format == ArticleFormat.ByName)
            format = IsMarkdown(path) ? ArticleFormat.Markdown : ArticleFormat.PlainText;

        FrontMatter matter = FrontMatter.Read(text, path);
        var excluded = new List<TextSpan>();
        if (matter.End > 0)
            excluded.Add(new TextSpan(0, matter.End));

        MarkupComments.Find(text, matter.End, excluded);
        if (format == ArticleFormat.Markdown)
            MarkdownMarkup.Find(text, matter.End, excluded);

        return new Article(text)
        {
            Id = matter.Id,
            Path = path,
            Title = matter.Title,
            Author = matter.Author,
            Source = matter.Source,
            Url = matter.Url,
            Published = matter.Published,
            Language = matter.Language,
            Excluded = excluded,
        };
    }

    private static bool IsMarkdown(string? path) =>
        path is not null
        && (path.EndsWith(".md", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".markdown", StringComparison.OrdinalIgnoreCase));

    private static ArticleFormatException TooLarge(string? path, long? bytes) =>
        new(path, null, FormattableString.Invariant($"expected an article of at most {MaxBytes:N0} bytes, found {(bytes is null ? "more" : $"{bytes:N0}")}."));
}
