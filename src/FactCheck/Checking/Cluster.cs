using System.Collections.Immutable;
using FactCheck.Claims;

namespace FactCheck.Checking;

/// <summary>All claims of all articles about one measure, with the agreement and the dissent. Immutable.</summary>
public sealed class Cluster
{
    /// <summary>The kind of the claims.</summary>
    public required string Kind { get; init; }

    /// <summary>What they speak of, in a few words of the articles: "events held during Kazakhstan's chairmanship".</summary>
    public required string Measure { get; init; }

    /// <summary>How the articles stand to each other.</summary>
    public required ClusterVerdict Verdict { get; init; }

    /// <summary>The claims, by article, then in text order.</summary>
    public required ImmutableArray<Claim> Claims { get; init; }
}
