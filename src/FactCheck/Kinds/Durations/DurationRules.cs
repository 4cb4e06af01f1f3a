using System.Collections.Immutable;
using FactCheck.Claims;

namespace FactCheck.Kinds.Durations;

/// <summary>The rules of durations; what each means is written in its page.</summary>
internal static class DurationRules
{
    /// <summary>One happening, two lengths.</summary>
    public static Rule Different { get; } = new("FC2050", "Two articles give one happening two lengths", Severity.Warning);

    /// <summary>All of them.</summary>
    public static ImmutableArray<Rule> All { get; } = [Different];
}
