using System.Collections.Frozen;

namespace FactCheck.Language;

/// <summary>
/// Tells the full stop behind a letter that stands for a group, a grade or a unit ("in Pool B.", "a depth of 24 m.") from the point of an
/// initial ("John F. Kennedy").
/// </summary>
internal static class LetterEnd
{
    // Behind them a letter is a label, no initial.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Labelled = new[]
    {
        "annex", "appendix", "block", "category", "class", "exhibit", "grade", "group", "hall", "hepatitis", "influenza", "pool", "schedule",
        "section", "terminal", "tier", "type", "vitamin", "zone",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether the run <c>[start, end)</c> is a letter and the full stop of the sentence: <paramref name="to"/> is where the block ends.</summary>
    public static bool Is(ReadOnlySpan<char> text, int start, int end, int to)
    {
        if (end - start != 2 || text[end - 1] != '.' || !char.IsLetter(text[start]))
            return false;
        ReadOnlySpan<char> before = text[..start].TrimEnd(' ');
        ReadOnlySpan<char> after = text[end..to].TrimStart();
        if (after.Length > 0 && !char.IsUpper(after[0]))
            return false;
        if (before.Length > 0 && char.IsAsciiDigit(before[^1]))
            return true;

        // Further on in the alphabet there are more people than groups.
        if (text[start] is < 'A' or > 'H')
            return false;
        int word = before.Length;
        while (word > 0 && char.IsLetter(before[word - 1]))
            word--;
        return Labelled.Contains(before[word..]);
    }
}
