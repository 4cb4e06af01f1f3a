namespace FactCheck.Tests;

/// <summary>Finds the repository and the shared data beside it from the folder the tests run in.</summary>
internal static class RepositoryRoot
{
    public static string Path { get; } = Find();

    /// <summary>The file or folder of the shared data, or the running test is ignored and says so.</summary>
    public static string Shared(params string[] parts)
    {
        string path = System.IO.Path.GetFullPath(System.IO.Path.Combine([Path, "..", "shared", .. parts]));
        if (!File.Exists(path) && !Directory.Exists(path))
            Assert.Ignore($"The shared data is not beside the repository: {string.Join('/', parts)} is missing.");

        return path;
    }

    private static string Find()
    {
        for (DirectoryInfo? folder = new(TestContext.CurrentContext.TestDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "FactCheck.sln")))
                return folder.FullName;
        }

        throw new InvalidOperationException("FactCheck.sln is in no folder above the tests.");
    }
}
