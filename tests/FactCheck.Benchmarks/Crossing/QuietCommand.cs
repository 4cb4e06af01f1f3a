using FactCheck.Checking;
using FactCheck.Documents;

namespace FactCheck.Benchmarks.Crossing;

/// <summary>Cross-checks real articles on unlike events by twos: everything told between them is counted, by rule.</summary>
internal static class QuietCommand
{
    public static int Run(string folder, bool verbose)
    {
        var told = new SortedDictionary<string, int>(StringComparer.Ordinal);
        int pairs = 0;
        foreach ((Document one, Document other) in RelatedArticles.Read(folder))
        {
            pairs++;
            foreach (Finding finding in FactChecker.Default.CrossCheck(one, other).Findings.Where(finding => finding.Locations.Select(place => place.Document).Distinct().Count() > 1))
            {
                string key = $"{finding.Rule.Id} {finding.Severity}";
                told[key] = told.GetValueOrDefault(key) + 1;
                if (verbose)
                    Console.WriteLine($"{key}: {finding.Message}\n    {string.Join("\n    ", finding.Locations.Select(place => place.Document.SentenceOf(TokenAt(place)).Span.Of(place.Document.Text).ToString().ReplaceLineEndings(" ")))}");
            }
        }

        Console.WriteLine($"{pairs} pairs of articles, {told.Values.Sum()} findings between them");
        foreach ((string key, int count) in told)
            Console.WriteLine($"  {key,-16} {count,4}");
        return 0;
    }

    private static int TokenAt(Location place)
    {
        int token = 0;
        while (place.Document.Tokens[token].End <= place.Span.Start)
            token++;
        return token;
    }
}
