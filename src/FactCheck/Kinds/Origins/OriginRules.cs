using System.Collections.Immutable;
using FactCheck.Claims;

namespace FactCheck.Kinds.Origins;

/// <summary>The rules of origins; what each means is written in its page.</summary>
internal static class OriginRules
{
    /// <summary>One body or person, two countries or seats.</summary>
    public static Rule Differs { get; } = new("FC3022", "Somebody or something is of two places", Severity.Warning);

    /// <summary>All of them.</summary>
    public static ImmutableArray<Rule> All { get; } = [Differs];
}
