using System.Diagnostics;
using System.IO.Compression;
using System.Text.Json;
using FactCheck.Expressions;

namespace FactCheck.Benchmarks.Specs;

/// <summary><c>scan DIR</c>: how fast the quantity scanner reads the sources of a folder of labelled rewrites, on one core, warm.</summary>
internal static class ScanSpeedCommand
{
    private const int Rounds = 5;

    public static int Run(string folder)
    {
        List<string> texts = [.. Directory.GetFiles(folder, "*.jsonl.gz").Order(StringComparer.Ordinal).SelectMany(Sources)];
        double megabytes = texts.Sum(text => (double)System.Text.Encoding.UTF8.GetByteCount(text)) / 1_000_000;
        var expressions = new List<QuantityExpression>();
        for (int round = 0; round < Rounds; round++)
        {
            long found = 0;
            long allocated = GC.GetAllocatedBytesForCurrentThread();
            var watch = Stopwatch.StartNew();
            foreach (string text in texts)
            {
                expressions.Clear();
                QuantityScanner.Default.Scan(text, 0, text.Length, expressions);
                found += expressions.Count;
            }

            double seconds = watch.Elapsed.TotalSeconds;
            allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
            Console.WriteLine($"{texts.Count} texts, {megabytes:F1} MB: {megabytes / seconds:F1} MB/s, {found} quantities, {(double)allocated / found:F0} bytes allocated each");
        }

        return 0;
    }

    private static IEnumerable<string> Sources(string path)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        while (reader.ReadLine() is string line)
        {
            using JsonDocument json = JsonDocument.Parse(line);
            yield return json.RootElement.GetProperty("source").GetString()!;
        }
    }
}
