using System.Collections.Immutable;
using FactCheck.Claims;

namespace FactCheck.Kinds.Lists;

/// <summary>The rules of lists; what each means is written in its page.</summary>
internal static class ListRules
{
    /// <summary>One set, two lists of its members.</summary>
    public static Rule Members { get; } = new("FC3023", "Two articles list different members", Severity.Warning);

    /// <summary>All of them.</summary>
    public static ImmutableArray<Rule> All { get; } = [Members];
}
