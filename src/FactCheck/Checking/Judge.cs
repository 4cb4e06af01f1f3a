using System.Collections.Immutable;
using FactCheck.Alignment;
using FactCheck.Claims;
using FactCheck.Values;

namespace FactCheck.Checking;

/// <summary>
/// The one policy: which comparisons count, what they make of each claim, and which findings a reader is shown. Immutable and
/// thread-safe.
/// </summary>
internal sealed class Judge(HouseRules house)
{
    /// <summary>Turns comparisons and reviews into verdicts, clusters and findings.</summary>
    public Judgement Decide(ClaimSet set, IReadOnlyList<AlignedComparison> aligned, IReadOnlyList<Comparison> reviews)
    {
        var filter = new HouseFilter(house, set.Rewrite is not null);
        reviews = filter.Filter(reviews);
        List<AlignedComparison> counted = ComparisonFilter.Filter(filter.Filter(WithoutReckoned(set, aligned, reviews)));
        List<Comparison> comparisons = [.. counted.Select(pair => pair.Comparison), .. reviews];
        var clusters = new ClusterBuilder(set, comparisons);
        ImmutableArray<ClaimVerdict> verdicts = [.. VerdictBuilder.Build(set, counted, reviews).Select(NotCheckedWhereIgnored)];

        // "No source has it" is said only where nothing else carries the claim or speaks against it.
        HashSet<Claim> unsupported = [.. verdicts.Where(verdict => verdict.Verdict == Verdict.Unsupported).Select(verdict => verdict.Claim)];
        reviews = [.. reviews.Where(review => review.Agreement != Agreement.Unrelated || unsupported.Contains(review.Claims[0]))];
        var findings = new FindingBuilder(set, this);
        if (set.Rewrite is null)
            findings.AddClusters(clusters, counted, reviews);
        else
            findings.AddClaims(counted, reviews);
        return new Judgement(verdicts, clusters.ToImmutable(), findings.ToImmutable(), Count(verdicts));
    }

    /// <summary>A figure of a rewrite that follows from figures of the sources is not another figure told wrongly, unless it stands in a copied sentence.</summary>
    private static IReadOnlyList<AlignedComparison> WithoutReckoned(ClaimSet set, IReadOnlyList<AlignedComparison> aligned, IReadOnlyList<Comparison> reviews)
    {
        if (set.Rewrite is null)
            return aligned;
        HashSet<Claim> reckoned = [.. reviews.Where(review => review.Agreement is Agreement.Agrees or Agreement.Compatible && review.Claims[0].Quantity is not null).Select(review => review.Claims[0])];
        HashSet<Claim> proven = [.. reviews.Where(review => review.Agreement is Agreement.Agrees && review.Claims[0].Quantity is not null).Select(review => review.Claims[0])];
        return [.. aligned.Where(pair => pair.Correspondence.Counterpart || pair.IsOfSourceFigure || !reckoned.Contains(pair.Claim) || !ComparisonFilter.Disagrees(pair.Comparison)
            || (pair.IsMatched && !proven.Contains(pair.Claim) && IsMeasured(pair.Claim)))];
    }

    /// <summary>Amounts in a unit: among the counts of people in a text, sums are met by chance less often than they are made.</summary>
    private static bool IsMeasured(Claim claim) => claim.Quantity!.Unit.Dimension is not (UnitDimension.Count or UnitDimension.Ordinal or UnitDimension.Ratio);

    /// <summary>The severity a rule reports with in this house.</summary>
    public Severity SeverityOf(Rule rule) => house.SeverityOf(rule);

    private ClaimVerdict NotCheckedWhereIgnored(ClaimVerdict verdict) =>
        house.Ignores(verdict.Claim) ? new ClaimVerdict(verdict.Claim, Verdict.NotChecked, "the house does not check this passage", []) : verdict;

    private static Counts Count(ImmutableArray<ClaimVerdict> verdicts) => new(
        verdicts.Count(verdict => verdict.Verdict == Verdict.Supported),
        verdicts.Count(verdict => verdict.Verdict == Verdict.Contradicted),
        verdicts.Count(verdict => verdict.Verdict == Verdict.Unsupported),
        verdicts.Count(verdict => verdict.Verdict == Verdict.NotChecked));
}
