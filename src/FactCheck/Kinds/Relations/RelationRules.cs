using System.Collections.Immutable;
using FactCheck.Claims;

namespace FactCheck.Kinds.Relations;

/// <summary>The rules of relations; what each means is written in its page.</summary>
internal static class RelationRules
{
    /// <summary>"Dahl's deputy, Orsk", "Orsk's deputy, Dahl".</summary>
    public static Rule Exchanged { get; } = new("FC3060", "Who is what to whom is exchanged", Severity.Warning);

    /// <summary>"Dahl's wife, Maria Orsk", "Dahl's wife, Kari Holm".</summary>
    public static Rule Other { get; } = new("FC3061", "Somebody else is what the other text names another for", Severity.Warning);

    /// <summary>All of them.</summary>
    public static ImmutableArray<Rule> All { get; } = [Exchanged, Other];
}
