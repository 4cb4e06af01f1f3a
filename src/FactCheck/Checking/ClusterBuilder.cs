using System.Collections.Immutable;
using FactCheck.Claims;

namespace FactCheck.Checking;

/// <summary>Gathers the claims that comparisons join into clusters.</summary>
internal sealed class ClusterBuilder
{
    private readonly ClaimPartition _partition = new();
    private readonly Dictionary<Claim, ClusterVerdict> _verdicts = [];
    private readonly ILookup<Claim, Claim> _members;

    public ClusterBuilder(ClaimSet set, IReadOnlyList<Comparison> comparisons)
    {
        foreach (Comparison comparison in comparisons.Where(comparison => comparison.Joins && comparison.Agreement != Agreement.Unrelated))
        {
            foreach (Claim claim in comparison.Claims.Skip(1))
                _partition.Join(comparison.Claims[0], claim);
        }

        // Two claims joined by one comparison and held against each other by another do not agree.
        foreach (Comparison comparison in comparisons.Where(comparison => comparison.Agreement != Agreement.Unrelated && (comparison.Joins || IsWithinOne(comparison))))
        {
            Claim root = _partition.RootOf(comparison.Claims[0]);
            ClusterVerdict verdict = VerdictOf(comparison.Agreement);
            if (Rank(verdict) > Rank(_verdicts.GetValueOrDefault(root)))
                _verdicts[root] = verdict;
        }

        _members = set.Claims.ToLookup(_partition.RootOf);
    }

    /// <summary>The claim that stands for a claim's cluster.</summary>
    public Claim RootOf(Claim claim) => _partition.RootOf(claim);

    /// <summary>The claims of the cluster that a claim stands for.</summary>
    public IEnumerable<Claim> MembersOf(Claim root) => _members[root];

    /// <summary>All clusters, those of one claim too, by the place of their first claim.</summary>
    public ImmutableArray<Cluster> ToImmutable() =>
    [
        .. _members.Select(group => ToCluster([.. group], _verdicts.GetValueOrDefault(group.Key))),
    ];

    private static Cluster ToCluster(ImmutableArray<Claim> claims, ClusterVerdict verdict) =>
        new() { Kind = claims[0].Kind.Name, Measure = MeasureText.Of(claims), Verdict = verdict, Claims = claims };

    private bool IsWithinOne(Comparison comparison) =>
        comparison.Claims.Length > 1 && comparison.Claims.All(claim => _partition.RootOf(claim) == _partition.RootOf(comparison.Claims[0]));

    private static ClusterVerdict VerdictOf(Agreement agreement) => agreement switch
    {
        Agreement.Conflict => ClusterVerdict.Conflict,
        Agreement.Discrepancy => ClusterVerdict.Discrepancy,
        Agreement.Update => ClusterVerdict.Update,
        Agreement.Unrelated => ClusterVerdict.Single,
        _ => ClusterVerdict.Agree,
    };

    private static int Rank(ClusterVerdict verdict) => verdict switch
    {
        ClusterVerdict.Single => 0,
        ClusterVerdict.Agree => 1,
        ClusterVerdict.Update => 2,
        ClusterVerdict.Discrepancy => 3,
        _ => 4,
    };
}
