using System.Collections.Immutable;
using FactCheck.Alignment;
using FactCheck.Claims;
using FactCheck.Documents;

namespace FactCheck.Checking;

/// <summary>Makes findings of comparisons, so that one disagreement is one finding with all its members.</summary>
internal sealed class FindingBuilder(ClaimSet set, Judge judge)
{
    private readonly List<Finding> _findings = [];

    /// <summary>A cross-check's findings: one for each changed copy, each dissenting cluster, and each review.</summary>
    public void AddClusters(ClusterBuilder clusters, IReadOnlyList<AlignedComparison> comparisons, IReadOnlyList<Comparison> reviews)
    {
        List<AlignedComparison> disagreements = [.. comparisons.Where(pair => ComparisonFilter.Disagrees(pair.Comparison))];
        foreach (AlignedComparison pair in disagreements.Where(pair => pair.Correspondence.Counterpart))
            Add(pair.Comparison, pair.Comparison.Claims);
        foreach (IGrouping<Claim, AlignedComparison> cluster in disagreements
            .Where(pair => !pair.Correspondence.Counterpart && pair.Comparison.Joins)
            .GroupBy(pair => clusters.RootOf(pair.Claim)))
        {
            AlignedComparison best = Best(cluster);
            Add(best.Comparison, [.. clusters.MembersOf(cluster.Key)]);
        }

        AddApart(disagreements.Where(pair => !pair.Correspondence.Counterpart && !pair.Comparison.Joins));
        AddReviews(reviews);
    }

    /// <summary>A check's findings: one for each claim of the rewrite that a source speaks against, and each review.</summary>
    public void AddClaims(IReadOnlyList<AlignedComparison> comparisons, IReadOnlyList<Comparison> reviews)
    {
        foreach (IGrouping<Claim, AlignedComparison> claim in comparisons.GroupBy(pair => pair.Claim))
        {
            List<AlignedComparison> disagreements = [.. claim.Where(pair => ComparisonFilter.Disagrees(pair.Comparison))];
            if (disagreements.Count == 0 || VerdictBuilder.IsSupported(claim))
            {
                AddReserve(claim);
                continue;
            }

            AlignedComparison best = Best(disagreements);
            Add(
                best.Comparison,
                [claim.Key, .. disagreements.Where(pair => pair.Comparison.Rule == best.Comparison.Rule).Select(pair => pair.Evidence)],
                FixCertainty.Of(best, disagreements));
        }

        AddReviews(reviews);
    }

    /// <summary>A claim that a source carries, but with a reserve the rewrite lost; silent when another source carries it as it stands.</summary>
    private void AddReserve(IEnumerable<AlignedComparison> comparisons)
    {
        List<AlignedComparison> carried = [.. comparisons.Where(pair => pair.Comparison.Joins && !ComparisonFilter.Disagrees(pair.Comparison))];
        if (carried.Count == 0 || carried.Exists(pair => pair.Comparison.Agreement == Agreement.Agrees))
            return;
        AlignedComparison best = Best(carried);
        if (best.Comparison.Rule is not null)
            Add(best.Comparison, best.Comparison.Claims);
    }

    /// <summary>The findings, the most severe first, then by place; a disagreement seen by several kinds stands once.</summary>
    public ImmutableArray<Finding> ToImmutable()
    {
        var kept = new List<Finding>();
        IComparer<Finding> order = FindingOrder.Of(set.Documents);

        // A note hides no warning: "another auction than in Zurich" says less than that no source names Geneva.
        // Of two that say the same with one severity, the one that has a claim of the source tells more than the one that has a passage.
        foreach (Finding finding in _findings.OrderBy(finding => finding.Severity < Severity.Warning).ThenBy(Generality).ThenByDescending(finding => finding.Severity)
            .ThenBy(finding => finding.Claims.Length == 1 && finding.Locations.Length > 1).ThenByDescending(finding => finding.Claims.Length == 1 ? finding.Strength : 0).ThenBy(finding => finding, order))
        {
            if (!kept.Exists(earlier => FindingOrder.IsSameDisagreement(earlier, finding)))
                kept.Add(finding);
        }

        return [.. kept.Order(order)];
    }

    /// <summary>One figure for two measures: each connected group of such pairs is one finding.</summary>
    private void AddApart(IEnumerable<AlignedComparison> pairs)
    {
        foreach (IGrouping<Rule?, AlignedComparison> rule in pairs.GroupBy(pair => pair.Comparison.Rule))
        {
            var partition = new ClaimPartition();
            foreach (AlignedComparison pair in rule)
                partition.Join(pair.Claim, pair.Evidence);
            foreach (IGrouping<Claim, AlignedComparison> group in rule.GroupBy(pair => partition.RootOf(pair.Claim)))
                Add(Best(group).Comparison, [.. group.SelectMany(pair => pair.Comparison.Claims).Distinct()]);
        }
    }

    private void AddReviews(IReadOnlyList<Comparison> reviews)
    {
        foreach (Comparison review in reviews)
        {
            if (review.Rule is not null && review.Agreement is not (Agreement.Agrees or Agreement.Compatible))
                Add(review, review.Claims, FixCertainty.Of(review));
        }
    }

    private void Add(Comparison comparison, ImmutableArray<Claim> claims, string? fix = null)
    {
        if (comparison.Rule is not { } rule || judge.SeverityOf(rule) is var severity && severity == Severity.None)
            return;
        ImmutableArray<Claim> ordered = [.. claims
            .OrderBy(claim => claim == comparison.Claims[0] ? 0 : 1)
            .ThenBy(claim => set.Documents.IndexOf(claim.Document))
            .ThenBy(claim => claim.Span)];
        _findings.Add(new Finding
        {
            Rule = rule,
            Severity = severity,
            Kind = comparison.Claims[0].Kind.Name,
            Message = comparison.Reason,
            Locations = [.. ordered.Select(claim => PlaceOf(comparison, claim)).Concat(comparison.Passages).Distinct()],
            Claims = ordered,
            Agreement = comparison.Agreement,
            Strength = comparison.Strength,
            // Among equals nobody knows which article is right.
            Replacement = set.Rewrite is not null && fix is { } replacement
                ? FixStyle.Of(replacement, PlaceOf(comparison, ordered[0]).Span.Of(ordered[0].Document.Text), ordered[0])
                : null,
        });
    }

    // A finding about a figure tells more than one about the clause around it; least tells that no source has the word.
    private static int Generality(Finding finding) =>
        finding.Agreement == Agreement.Unrelated ? 2 : finding.Claims.Length > 0 && finding.Claims[0].Quantity is not null ? 0 : 1;

    private static Location PlaceOf(Comparison comparison, Claim claim) =>
        claim == comparison.Claims[0] && comparison.Focus is { } focus ? new Location(claim.Document, focus) : claim.Location;

    private AlignedComparison Best(IEnumerable<AlignedComparison> pairs) => pairs
        .OrderByDescending(pair => pair.Comparison.Rule is null ? Severity.None : judge.SeverityOf(pair.Comparison.Rule))
        .ThenByDescending(pair => pair.Comparison.Agreement == Agreement.Conflict)
        .ThenByDescending(pair => pair.Strength)
        .First();
}
