using FactCheck.Entities;

namespace FactCheck.Alignment;

/// <summary>Whether two names may stand for one subject by their letters alone. Stateless.</summary>
internal static class SubjectNames
{
    /// <summary>The same name, one a part of the other ("Tokyo Metro", "Metro"), or one the initials of the other.</summary>
    public static bool MayBeOne(string one, string other) =>
        string.Equals(one, other, StringComparison.OrdinalIgnoreCase) || IsWordOf(one, other) || IsWordOf(other, one)
        || Initials.AreOf(one, other) || Initials.AreOf(other, one);

    private static bool IsWordOf(string word, string name) => char.IsUpper(word[0]) && name.Length > word.Length
        && ((name.EndsWith(word, StringComparison.Ordinal) && name[^(word.Length + 1)] == ' ')
            || (name.StartsWith(word, StringComparison.Ordinal) && name[word.Length] == ' '));
}
