using FactCheck.Documents;
using FactCheck.Html;

namespace FactCheck.Tool;

/// <summary>Reads the articles a call names: files, "-" for standard input, folders and patterns where several may be named.</summary>
internal sealed class ArticleLoader(ToolConsole console)
{
    private const string StandardInput = "-";
    private const string Expected = "expected an article (.txt, .md or .html)";

    private static readonly string[] Extensions = [".htm", ".html", ".markdown", ".md", ".text", ".txt"];

    /// <summary>Reads one article.</summary>
    /// <exception cref="ToolException">There is no such file, or it is a folder.</exception>
    /// <exception cref="ArticleFormatException">The file is no article.</exception>
    public Article Load(string path)
    {
        if (path == StandardInput)
        {
            using Stream input = console.OpenInput();
            return ArticleReader.Read(input, "stdin");
        }

        if (Directory.Exists(path))
            throw new ToolException($"{path}: {Expected}, found a folder.");

        if (!File.Exists(path))
            throw new ToolException($"{path}: {Expected}, found no such file.");

        return IsHtml(path) ? HtmlArticleReader.ReadFile(path) : ArticleReader.ReadFile(path);
    }

    /// <summary>Reads the articles of files, folders (all articles in them, by name) and patterns ("news/*.txt").</summary>
    public List<Article> LoadAll(IEnumerable<string> paths) => [.. paths.SelectMany(Expand).Select(Load)];

    /// <summary>Whether a folder holds an article.</summary>
    public static bool HasArticles(string folder) => Directory.EnumerateFiles(folder).Any(IsArticle);

    private static bool IsHtml(string path) => Path.GetExtension(path).StartsWith(".htm", StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<string> Expand(string path)
    {
        if (Directory.Exists(path))
        {
            string[] files = [.. Directory.EnumerateFiles(path).Where(IsArticle).Order(StringComparer.Ordinal)];
            return files.Length > 0 ? files : throw new ToolException($"{path}: {Expected} in this folder, found none.");
        }

        string name = Path.GetFileName(path);
        if (File.Exists(path) || !name.AsSpan().ContainsAny('*', '?'))
            return [path];

        string folder = Path.GetDirectoryName(path) is { Length: > 0 } given ? given : ".";
        string[] matches = Directory.Exists(folder) ? [.. Directory.EnumerateFiles(folder, name).Order(StringComparer.Ordinal)] : [];
        return matches.Length > 0 ? matches : throw new ToolException($"{path}: {Expected} that matches this pattern, found none.");
    }

    private static bool IsArticle(string path) => Extensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);
}
