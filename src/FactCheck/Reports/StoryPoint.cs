using System.Collections.Immutable;
using FactCheck.Checking;
using FactCheck.Claims;

namespace FactCheck.Reports;

/// <summary>What several findings speak of together, as an editor would name it.</summary>
/// <param name="Title">What it is about: the measure of the cluster, or the words of the claim.</param>
/// <param name="Findings">The findings, in the order of the report.</param>
internal sealed record StoryPoint(string Title, ImmutableArray<Finding> Findings)
{
    /// <summary>The findings by what they speak of, in the order in which the report first names each.</summary>
    public static ImmutableArray<StoryPoint> Of(Report report, IEnumerable<Finding> findings)
    {
        var clusterOf = new Dictionary<Claim, Cluster>(ReferenceEqualityComparer.Instance);
        foreach (Cluster cluster in report.Clusters)
        {
            foreach (Claim claim in cluster.Claims)
                clusterOf.TryAdd(claim, cluster);
        }

        var points = new List<(string Title, List<Finding> Findings)>();
        foreach (Finding finding in findings)
        {
            string title = TitleOf(finding, clusterOf);
            int index = points.FindIndex(point => string.Equals(point.Title, title, StringComparison.Ordinal));
            if (index < 0)
                points.Add((title, [finding]));
            else
                points[index].Findings.Add(finding);
        }

        return [.. points.Select(point => new StoryPoint(point.Title, [.. point.Findings]))];
    }

    private static string TitleOf(Finding finding, Dictionary<Claim, Cluster> clusterOf)
    {
        foreach (Claim claim in finding.Claims)
        {
            if (clusterOf.TryGetValue(claim, out Cluster? cluster) && cluster.Measure.Length > 0)
                return Excerpt.OneLine(cluster.Measure).Trim();
        }

        foreach (Claim claim in finding.Claims)
        {
            if (claim.Measure?.Text is { } text)
                return Excerpt.OneLine(text.Of(claim.Document.Text)).Trim();
        }

        string words = Excerpt.OneLine(finding.Location.Span.Of(finding.Location.Document.Text)).Trim();
        return words.Length == 0 ? finding.Kind : new Excerpt("", words, "").Fit(70).Mark;
    }
}
