using System.Diagnostics;
using FactCheck.Documents;

namespace FactCheck.Benchmarks.Speed;

/// <summary>Times the whole pipeline on the articles of a folder, warm, on one core.</summary>
internal static class SpeedCommand
{
    private static readonly TimeSpan Length = TimeSpan.FromSeconds(5);

    public static int Run(string folder)
    {
        string[] files = Directory.Exists(folder)
            ? [.. Directory.EnumerateFiles(folder).Where(path => Path.GetExtension(path) is ".txt" or ".md").Order(StringComparer.Ordinal)]
            : [];
        if (files.Length == 0)
        {
            Console.Error.WriteLine($"speed: there are no articles in '{folder}'.");
            return 2;
        }

        Article[] articles = [.. files.Select(file => ArticleReader.ReadFile(file))];
        Measure("analysis", () => articles.Length, () =>
        {
            foreach (Article article in articles)
                Document.Analyze(article);
        });
        Measure("cross-check", () => articles.Length, () => FactChecker.Default.CrossCheck(articles));
        return 0;
    }

    private static void Measure(string name, Func<int> count, Action run)
    {
        // Two runs let the runtime compile and the model load.
        run();
        run();
        long allocated = GC.GetAllocatedBytesForCurrentThread();
        int runs = 0;
        var watch = Stopwatch.StartNew();
        while (watch.Elapsed < Length)
        {
            run();
            runs++;
        }

        double articles = (double)runs * count();
        long bytes = GC.GetAllocatedBytesForCurrentThread() - allocated;
        Console.WriteLine($"{name,-12}{articles / watch.Elapsed.TotalSeconds,8:0} articles a second{bytes / articles / 1024,10:0} KiB an article");
    }
}
