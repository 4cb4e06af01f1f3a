using System.IO.Compression;
using System.Text.Json;
using FactCheck.Checking;
using FactCheck.Reports;
using FactCheck.Tests.Stories;

namespace FactCheck.Tests.Invariants;

/// <summary>Articles that have nothing to do with each other have nothing to disagree on.</summary>
public sealed class UnrelatedArticlesTests
{
    private static readonly string[] Sets = ["bump", "cliff", "frank", "defacto", "entfa", "wice"];

    [Test]
    public void Twenty_random_pairs_share_at_most_one_finding()
    {
        string folder = RepositoryRoot.Shared("benchmarks");
        string[] sources = [.. Sets.SelectMany(set => Sources(Path.Combine(folder, set + ".jsonl.gz"))).Distinct(StringComparer.Ordinal)];
        var random = new Random(20240706);
        var joined = new List<string>();
        for (int i = 0; i < 20; i++)
        {
            string one = sources[random.Next(sources.Length)];
            string other = sources[random.Next(sources.Length)];
            Report report = FactChecker.Default.CrossCheck([FiveDocuments.Named("one", one), FiveDocuments.Named("other", other)]);
            joined.AddRange(report.Findings.Where(JoinsTwo).Select(Expectations.Show));
        }

        Assert.That(joined, Has.Count.LessThanOrEqualTo(1));
    }

    private static bool JoinsTwo(Finding finding) => finding.Locations.Select(location => location.Document).Distinct().Count() > 1;

    private static IEnumerable<string> Sources(string path)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        while (reader.ReadLine() is { } line)
        {
            using var row = JsonDocument.Parse(line);
            yield return row.RootElement.GetProperty("source").GetString()!;
        }
    }
}
