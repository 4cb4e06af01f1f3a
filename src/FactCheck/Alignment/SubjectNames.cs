namespace FactCheck.Alignment;

/// <summary>Whether two names may stand for one subject by their letters alone. Stateless.</summary>
internal static class SubjectNames
{
    /// <summary>The same name, one a part of the other ("Tokyo Metro", "Metro"), or one the initials of the other.</summary>
    public static bool MayBeOne(string one, string other) =>
        string.Equals(one, other, StringComparison.OrdinalIgnoreCase) || IsWordOf(one, other) || IsWordOf(other, one)
        || IsAcronymOf(one, other) || IsAcronymOf(other, one);

    private static bool IsWordOf(string word, string name) => char.IsUpper(word[0]) && name.Length > word.Length
        && ((name.EndsWith(word, StringComparison.Ordinal) && name[^(word.Length + 1)] == ' ')
            || (name.StartsWith(word, StringComparison.Ordinal) && name[word.Length] == ' '));

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
