using System.Collections.Immutable;
using FactCheck.Claims;

namespace FactCheck.Kinds.Support;

/// <summary>The rules of support: what no source carries.</summary>
internal static class SupportRules
{
    public static readonly Rule Name = new("FC6001", "No source has this name", Severity.Warning);
    public static readonly Rule Figure = new("FC6002", "No source has this figure", Severity.Warning);
    public static readonly Rule Statement = new("FC6003", "No source says anything like it", Severity.Note);
    public static readonly Rule NamePart = new("FC6005", "No source has this part of the name", Severity.Warning);

    /// <summary>All of them.</summary>
    public static ImmutableArray<Rule> All { get; } = [Name, Figure, Statement, NamePart];
}
