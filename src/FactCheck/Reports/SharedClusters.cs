using System.Collections.Immutable;
using FactCheck.Checking;

namespace FactCheck.Reports;

/// <summary>What a reader of a cross-check is shown of the clusters: every dissent, and what the articles agree on beyond naming the same names.</summary>
internal static class SharedClusters
{
    // That five articles name one country, or one day, is no news; that they give the same figure or title is.
    private static readonly string[] WorthAgreeing = ["quantity", "title"];

    /// <summary>The clusters of two articles or more, the disagreements first.</summary>
    public static ImmutableArray<Cluster> Of(Report report) =>
    [
        .. report.Clusters
            .Where(cluster => IsDissent(cluster) || (IsShared(cluster) && WorthAgreeing.Contains(cluster.Kind)))
            .OrderBy(cluster => cluster.Verdict switch
            {
                ClusterVerdict.Conflict => 0,
                ClusterVerdict.Discrepancy => 1,
                ClusterVerdict.Update => 2,
                _ => 3,
            }),
    ];

    /// <summary>How many more things two articles or more agree on.</summary>
    public static int Others(Report report) => report.Clusters.Count(cluster => IsShared(cluster) && !WorthAgreeing.Contains(cluster.Kind));

    private static bool IsDissent(Cluster cluster) => cluster.Verdict is ClusterVerdict.Conflict or ClusterVerdict.Discrepancy or ClusterVerdict.Update;

    private static bool IsShared(Cluster cluster) =>
        cluster.Verdict == ClusterVerdict.Agree && cluster.Claims.Select(claim => claim.Document).Distinct().Skip(1).Any();
}
