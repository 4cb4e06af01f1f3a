using System.Collections.Immutable;

namespace FactCheck.Checking;

/// <summary>What the judge made of a set of claims.</summary>
/// <param name="Claims">Every claim under check with its verdict.</param>
/// <param name="Clusters">What the articles speak of together.</param>
/// <param name="Findings">The problems, the most severe first, then by place.</param>
/// <param name="Counts">How many claims ended in which verdict.</param>
internal sealed record Judgement(ImmutableArray<ClaimVerdict> Claims, ImmutableArray<Cluster> Clusters, ImmutableArray<Finding> Findings, Counts Counts);
