namespace FactCheck.Entities;

/// <summary>Acronyms by the capital initials of a name as written, small words left out. Stateless.</summary>
internal static class Initials
{
    /// <summary>Whether the acronym is exactly the initials of the name's capitalised words, two at least: "WHO", "World Health Organization".</summary>
    public static bool AreOf(string acronym, string name)
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
