namespace FactCheck.Tests.Architecture;

/// <summary>The files of the repository, build output left out.</summary>
internal static class SourceFiles
{
    /// <summary>Path from the root with forward slashes, and text, of every file below the folder with one of the endings.</summary>
    public static IEnumerable<(string Path, string Text)> Of(string folder, params string[] endings)
    {
        string[] wanted = endings.Length == 0 ? [".cs"] : endings;
        return
            from file in Directory.EnumerateFiles(System.IO.Path.Combine(RepositoryRoot.Path, folder), "*", SearchOption.AllDirectories)
            let path = System.IO.Path.GetRelativePath(RepositoryRoot.Path, file).Replace('\\', '/')
            where wanted.Any(ending => path.EndsWith(ending, StringComparison.Ordinal)) && !path.Contains("/obj/", StringComparison.Ordinal)
                && !path.Contains("/bin/", StringComparison.Ordinal)
            orderby path
            select (path, File.ReadAllText(file));
    }
}
