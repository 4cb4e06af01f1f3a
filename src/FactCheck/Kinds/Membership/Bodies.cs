namespace FactCheck.Kinds.Membership;

/// <summary>Whether two names may stand for one body or country. Stateless.</summary>
internal static class Bodies
{
    /// <summary>Whether one is unnamed, both are the same name, or one is the other's initials.</summary>
    public static bool MayBeOne(string? one, string? other) =>
        one is null || other is null || string.Equals(one, other, StringComparison.OrdinalIgnoreCase) || IsAcronymOf(one, other) || IsAcronymOf(other, one)
        || one.Contains(other, StringComparison.OrdinalIgnoreCase) || other.Contains(one, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the long name ends in the short one as a whole word: "Republic of Malta", "Malta".</summary>
    public static bool EndsWithName(string name, string ending) =>
        name.Length > ending.Length + 1 && name[^(ending.Length + 1)] == ' ' && name.EndsWith(ending, StringComparison.OrdinalIgnoreCase);

    private static bool IsAcronymOf(string acronym, string name)
    {
        int at = 0;
        foreach (Range word in name.AsSpan().Split(' '))
        {
            ReadOnlySpan<char> part = name.AsSpan()[word];
            if (part.IsEmpty || !char.IsUpper(part[0]))
                continue;
            if (at >= acronym.Length || acronym[at] != part[0])
                return false;
            at++;
        }

        return at == acronym.Length && at >= 2;
    }
}
