using System.Collections.Immutable;
using FactCheck.Claims;

namespace FactCheck.Kinds.Roles;

/// <summary>The rules of roles.</summary>
internal static class RoleRules
{
    public static readonly Rule Holder = new("FC3010", "A title is given to somebody else", Severity.Warning);
    public static readonly Rule Status = new("FC3011", "An office is held in another way", Severity.Warning);
    public static readonly Rule Rank = new("FC3012", "A deputy stands for the chief, or the chief for a deputy", Severity.Warning);
    public static readonly Rule Organization = new("FC3013", "An office belongs to another organisation", Severity.Note);
    public static readonly Rule Title = new("FC3014", "A person bears another title", Severity.Warning);
    public static readonly Rule Gender = new("FC3017", "Somebody is a man in one text and a woman in the other", Severity.Warning);

    public static readonly Rule Body = new("FC3020", "Somebody is said to belong to another body", Severity.Warning);

    public static readonly Rule Calling = new("FC3040", "Somebody has another calling", Severity.Warning);

    /// <summary>All of them.</summary>
    public static ImmutableArray<Rule> All { get; } = [Holder, Status, Rank, Organization, Title, Gender, Body, Calling];
}
