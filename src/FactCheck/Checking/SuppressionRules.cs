using System.Collections.Immutable;
using FactCheck.Claims;

namespace FactCheck.Checking;

/// <summary>What can be wrong with a suppression.</summary>
internal static class SuppressionRules
{
    /// <summary>The kind that findings about suppressions carry.</summary>
    public const string Kind = "suppression";

    public static Rule Unused { get; } = new("FC8001", "A suppression matches nothing", Severity.Warning);

    public static Rule Incomplete { get; } = new("FC8002", "A suppression is incomplete", Severity.Warning);

    public static Rule Expired { get; } = new("FC8003", "A suppression has expired", Severity.Warning);

    public static ImmutableArray<Rule> All { get; } = [Unused, Incomplete, Expired];
}
