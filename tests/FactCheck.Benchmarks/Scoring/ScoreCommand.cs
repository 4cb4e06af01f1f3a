using System.Globalization;
using FactCheck.Alignment;
using FactCheck.Benchmarks.Accuracy;
using FactCheck.Checking;
using FactCheck.Documents;
using FactCheck.Reports;

namespace FactCheck.Benchmarks.Scoring;

/// <summary>Fits the consistency score on labelled rewrites, or writes what it is made of as a table.</summary>
internal static class ScoreCommand
{
    public static int WriteFeatures(string folder, string path)
    {
        var rows = new List<FeatureRow>();
        using (var words = new StreamWriter(path + ".words") { NewLine = "\n" })
        {
            words.WriteLine(string.Join('\t', ["row", "marked", "word", .. WordFeatures.Names]));
            foreach (LabelledRow row in LabelledRow.ReadFolder(folder))
            {
                Report report = FactChecker.Default.Check(new Article(row.Rewrite) { Id = "rewrite" }, against: new Article(row.Source) { Id = "source" });
                foreach (WordRow word in WordRow.Of(row, report))
                    words.WriteLine(word.ToLine(rows.Count));
                rows.Add(FeatureRow.Of(row, report));
            }
        }

        string[] names = [.. rows.SelectMany(row => row.Features.Keys).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        using var writer = new StreamWriter(path) { NewLine = "\n" };
        writer.WriteLine(string.Join('\t', ["id", "set", "consistent", "source", .. names]));
        foreach (FeatureRow row in rows)
        {
            IEnumerable<string> values = names.Select(name => row.Features.GetValueOrDefault(name).ToString("G6", CultureInfo.InvariantCulture));
            writer.WriteLine(string.Join('\t', [row.Row.Id, row.Row.Set, row.Row.IsConsistent ? "1" : "0", row.Row.SourceKey(), .. values]));
        }

        return 0;
    }

    /// <summary>Fits the weights on every row of the folder and writes them as the table that ships.</summary>
    public static int Fit(string folder, string path)
    {
        FeatureRow[] rows = [.. LabelledRow.ReadFolder(folder).Select(row => CheckedRow.Of(row).Features)];
        (double intercept, ConsistencyWeight[] weights) = ScoreFit.FitWeights(rows);
        using var writer = new StreamWriter(path) { NewLine = "\n" };
        writer.WriteLine("feature\tmean\tdeviation\tweight\twhenCopied\tsource");
        string source = $"fitted on {rows.Length} labelled rewrites by 'score fit'";
        writer.WriteLine(string.Join('\t', ConsistencyScore.Intercept, "0", "1", Text(intercept), "0", source));
        foreach (ConsistencyWeight weight in weights.OrderBy(weight => weight.Feature, StringComparer.Ordinal))
            writer.WriteLine(string.Join('\t', weight.Feature, Text(weight.Mean), Text(weight.Spread), Text(weight.Weight), Text(weight.WhenCopied), source));
        return 0;
    }

    private static string Text(double value) => value.ToString("0.#####", CultureInfo.InvariantCulture);
}
