using System.Collections.Immutable;
using FactCheck.Claims;

namespace FactCheck.Kinds.Ranks;

/// <summary>The rules of ranks; what each means is written in its page.</summary>
internal static class RankRules
{
    /// <summary>One thing, two ranks.</summary>
    public static Rule Excluded { get; } = new("FC5045", "Two ranks of one thing exclude each other", Severity.Warning);

    /// <summary>A rank that only the rewrite has.</summary>
    public static Rule Unsupported { get; } = new("FC5046", "A rank that no source gives", Severity.Warning);

    /// <summary>All of them.</summary>
    public static ImmutableArray<Rule> All { get; } = [Excluded, Unsupported];
}
