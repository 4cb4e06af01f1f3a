using System.Collections.Immutable;
using FactCheck.Claims;

namespace FactCheck.Kinds.Descriptions;

/// <summary>The rules of descriptions.</summary>
internal static class DescriptionRules
{
    public static readonly Rule Modifier = new("FC5012", "A thing is described in another way", Severity.Note);
    public static readonly Rule Opposite = new("FC5013", "The noun says the opposite", Severity.Warning);

    /// <summary>All of them.</summary>
    public static ImmutableArray<Rule> All { get; } = [Modifier, Opposite];
}
