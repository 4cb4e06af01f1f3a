using System.Text;
using FactCheck.Documents;

namespace FactCheck.Html;

/// <summary>
/// Reads web pages: title, author, publisher and date from their metadata (Open Graph, JSON-LD, <c>time</c>), and the main text without
/// navigation, comments and forms. <see cref="Article.Text"/> is the decoded text, <see cref="Article.Origin"/> leads from it back into
/// the page as read. A page is read in one pass, without a tree, in time and memory linear in its length. Thread-safe.
/// </summary>
public static class HtmlArticleReader
{
    /// <summary>Reads a file.</summary>
    /// <exception cref="ArticleFormatException">The file is no text, too large, or has no article in it.</exception>
    /// <exception cref="IOException">The file is missing or cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The path is a folder, or reading it is not allowed.</exception>
    public static Article ReadFile(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        using FileStream stream = new(path, FileMode.Open, FileAccess.Read, FileShare.Read);
        return Read(stream, path);
    }

    /// <summary>Reads a stream to its end; the stream stays open. A character set the page declares is honoured, else it is UTF-8.</summary>
    /// <exception cref="ArticleFormatException">The bytes are no text, too many, or there is no article in them.</exception>
    public static Article Read(Stream stream, string? path = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var bytes = new MemoryStream();
        byte[] block = new byte[64 * 1024];
        for (int read; (read = stream.Read(block)) > 0;)
        {
            if (bytes.Length + read > ArticleReader.MaxBytes)
                throw new ArticleFormatException(path, null, FormattableString.Invariant($"expected a page of at most {ArticleReader.MaxBytes:N0} bytes, found more."));

            bytes.Write(block, 0, read);
        }

        Encoding? declared = PageEncoding.Declared(bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
        if (declared is not null)
            return Parse(declared.GetString(bytes.GetBuffer(), 0, (int)bytes.Length), path);

        bytes.Position = 0;
        return Parse(ArticleReader.ReadText(bytes, path), path);
    }

    /// <summary>Reads the article out of a page.</summary>
    /// <exception cref="ArticleFormatException">The page has no text in it.</exception>
    public static Article Parse(string html, string? path = null)
    {
        ArgumentNullException.ThrowIfNull(html);
        Page page = PageReader.Read(html);
        List<PageBlock> blocks = MainText.Choose(page);
        if (blocks.Count == 0)
            throw new ArticleFormatException(path, null, "expected an article, found no text in the page.");

        var text = new TextAssembler(html);
        foreach (PageBlock block in blocks)
            text.Add(block);

        (string content, TextOrigin origin) = text.ToText();
        PageMetadata metadata = page.Metadata;
        return new Article(content)
        {
            Path = path,
            Title = metadata.Title,
            Author = metadata.Author,
            Source = metadata.Publisher,
            Url = metadata.Url,
            Published = metadata.Published,
            Language = metadata.Language,
            Origin = origin,
        };
    }
}
