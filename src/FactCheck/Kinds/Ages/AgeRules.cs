using System.Collections.Immutable;
using FactCheck.Claims;

namespace FactCheck.Kinds.Ages;

/// <summary>The rules of ages; what each means is written in its page.</summary>
internal static class AgeRules
{
    /// <summary>One person or thing, two ages.</summary>
    public static Rule Differs { get; } = new("FC3021", "Somebody or something has two ages", Severity.Warning);

    /// <summary>All of them.</summary>
    public static ImmutableArray<Rule> All { get; } = [Differs];
}
