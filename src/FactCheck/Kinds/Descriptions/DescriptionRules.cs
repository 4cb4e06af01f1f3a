using System.Collections.Immutable;
using FactCheck.Claims;

namespace FactCheck.Kinds.Descriptions;

/// <summary>The rules of descriptions.</summary>
internal static class DescriptionRules
{
    public static readonly Rule Modifier = new("FC5012", "A thing is described in another way", Severity.Note);
    public static readonly Rule Opposite = new("FC5013", "The noun says the opposite", Severity.Warning);
    public static readonly Rule Sibling = new("FC5031", "Another thing of the same sort stands in its place", Severity.Warning);
    public static readonly Rule Other = new("FC5032", "A near word that no source has stands in its place", Severity.Note);

    /// <summary>All of them.</summary>
    public static ImmutableArray<Rule> All { get; } = [Modifier, Opposite, Sibling, Other];
}
