namespace FactCheck.Documents;

/// <summary>A file or text that cannot be read as an article. The message names the file, the place and what was expected.</summary>
public sealed class ArticleFormatException : Exception
{
    /// <summary>Says what is wrong with which file.</summary>
    /// <param name="path">The file as the caller named it; null for text from memory.</param>
    /// <param name="line">The line, counted from 1; null when the problem has none.</param>
    /// <param name="problem">What was found and what was expected, as a phrase: "expected UTF-8, found the byte 0xFF at offset 7".</param>
    /// <param name="inner">What caused it; null when nothing did.</param>
    public ArticleFormatException(string? path, int? line, string problem, Exception? inner = null)
        : base(Describe(path, line, problem), inner)
    {
        Path = path;
        Line = line;
        Problem = problem;
    }

    /// <summary>The file as the caller named it; null for text from memory.</summary>
    public string? Path { get; }

    /// <summary>The line, counted from 1; null when the problem has none.</summary>
    public int? Line { get; }

    /// <summary>What was found and what was expected, without the file.</summary>
    public string Problem { get; }

    private static string Describe(string? path, int? line, string problem) =>
        line is null ? $"{path ?? "article"}: {problem}" : $"{path ?? "article"}({line}): {problem}";
}
