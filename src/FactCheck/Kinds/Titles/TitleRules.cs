using System.Collections.Immutable;
using FactCheck.Claims;

namespace FactCheck.Kinds.Titles;

/// <summary>The rules on titles. What each means is written in its page.</summary>
internal static class TitleRules
{
    public static readonly Rule WordChanged = new("FC3050", "One work or project goes under several titles", Severity.Warning);

    public static readonly ImmutableArray<Rule> All = [WordChanged];
}
