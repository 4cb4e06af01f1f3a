using System.Collections.Immutable;
using FactCheck.Claims;

namespace FactCheck.Kinds.Names;

/// <summary>The rules of names.</summary>
internal static class NameRules
{
    public static readonly Rule Misspelt = new("FC3001", "A name is spelt in two ways", Severity.Warning);
    public static readonly Rule GivenName = new("FC3002", "A person has another given name", Severity.Warning);
    public static readonly Rule WordDiffers = new("FC3003", "A name differs by a word", Severity.Warning);
    public static readonly Rule Surname = new("FC3004", "A person has another surname", Severity.Warning);
    public static readonly Rule Number = new("FC3006", "A name has another number", Severity.Warning);

    /// <summary>All of them.</summary>
    public static ImmutableArray<Rule> All { get; } = [Misspelt, GivenName, WordDiffers, Surname, Number];
}
