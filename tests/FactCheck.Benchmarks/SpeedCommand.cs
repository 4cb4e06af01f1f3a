using System.Diagnostics;
using FactCheck.Documents;
using FactCheck.Language;
using FactCheck.Reports;

namespace FactCheck.Benchmarks;

/// <summary>
/// How fast the whole pipeline is on the articles of a folder: one thread, warm, a cross-check of all of them over and over, and the
/// language engine alone.
/// </summary>
internal static class SpeedCommand
{
    private static readonly TimeSpan Warmup = TimeSpan.FromSeconds(12);
    private static readonly TimeSpan Measured = TimeSpan.FromSeconds(8);

    public static int Run(string folder)
    {
        Article[] articles = [.. Directory.EnumerateFiles(folder, "*.txt").Order(StringComparer.Ordinal).Select(path => ArticleReader.ReadFile(path))];
        if (articles.Length == 0)
        {
            Console.Error.WriteLine($"{folder} holds no article as .txt");
            return 2;
        }

        int chars = articles.Sum(article => article.Text.Length);
        Print("cross-check, articles/s", articles.Length, () => FactChecker.Default.CrossCheck(articles));
        Print("claims only, articles/s", articles.Length, () => Array.ForEach(articles, article => FactChecker.Default.ExtractClaims(article)));
        int tokens = articles.Sum(article => EnglishModel.Default.Analyze(article.Text).Tokens.Length);
        Print("language engine, tokens/s", tokens, () => Array.ForEach(articles, article => EnglishModel.Default.Analyze(article.Text)));
        Report report = FactChecker.Default.CrossCheck(articles);
        Console.WriteLine($"{articles.Length} articles of {chars / articles.Length} characters on average, {tokens} tokens, {report.Claims.Length} claims");
        return 0;
    }

    private static void Print(string name, int items, Action action)
    {
        for (var clock = Stopwatch.StartNew(); clock.Elapsed < Warmup;)
            action();
        int rounds = 0;
        long allocated = GC.GetAllocatedBytesForCurrentThread();
        TimeSpan cpu = Process.GetCurrentProcess().TotalProcessorTime;
        var measured = Stopwatch.StartNew();
        while (measured.Elapsed < Measured)
        {
            action();
            rounds++;
        }

        TimeSpan used = Process.GetCurrentProcess().TotalProcessorTime - cpu;
        allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
        double done = (double)rounds * items;
        Console.WriteLine($"{name}: {done / measured.Elapsed.TotalSeconds:F0} by the clock, {done / used.TotalSeconds:F0} by processor time, {allocated / done / 1024:F1} kB each");
    }
}
