using System.Collections.Immutable;
using FactCheck.Claims;

namespace FactCheck.Kinds.References;

/// <summary>The rules of references; what each means is written in its page.</summary>
internal static class ReferenceRules
{
    /// <summary>"She won the race" opens the text.</summary>
    public static Rule Nobody { get; } = new("FC5070", "The text opens with a pronoun that stands for nobody", Severity.Warning);

    /// <summary>All of them.</summary>
    public static ImmutableArray<Rule> All { get; } = [Nobody];
}
