using FactCheck.Entities;

namespace FactCheck.Kinds.Membership;

/// <summary>Whether two names may stand for one body or country. Stateless.</summary>
internal static class Bodies
{
    /// <summary>Whether one is unnamed, both are the same name, or one is the other's initials.</summary>
    public static bool MayBeOne(string? one, string? other) =>
        one is null || other is null || string.Equals(one, other, StringComparison.OrdinalIgnoreCase) || Initials.AreOf(one, other) || Initials.AreOf(other, one)
        || one.Contains(other, StringComparison.OrdinalIgnoreCase) || other.Contains(one, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the long name ends in the short one as a whole word: "Republic of Malta", "Malta".</summary>
    public static bool EndsWithName(string name, string ending) =>
        name.Length > ending.Length + 1 && name[^(ending.Length + 1)] == ' ' && name.EndsWith(ending, StringComparison.OrdinalIgnoreCase);
}
