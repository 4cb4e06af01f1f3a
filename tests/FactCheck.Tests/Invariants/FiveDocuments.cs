using FactCheck.Documents;

namespace FactCheck.Tests.Invariants;

/// <summary>The five real documents as articles, read once.</summary>
internal static class FiveDocuments
{
    public static IReadOnlyList<string> Files => [.. Directory.EnumerateFiles(RepositoryRoot.Shared("seeds"), "*.txt").Order(StringComparer.Ordinal)];

    /// <summary>An article under a name of its own, so that an article and its copy can stand beside each other.</summary>
    public static Article Named(string name, string text) => ArticleReader.Parse(text, name);
}
