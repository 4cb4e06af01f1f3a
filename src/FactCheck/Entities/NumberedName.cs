using System.Collections.Immutable;
using System.Globalization;
using FactCheck.Lexicons;

namespace FactCheck.Entities;

/// <summary>Names with a number, which may stand before or behind and be written in several ways: "World War II", "Second World War", "League 2".</summary>
internal static class NumberedName
{
    private static readonly string[] Roman = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv", "xvi"];

    /// <summary>
    /// Whether two names with the same other words have one number, however each writes it and wherever it stands (true), or two (false);
    /// null where they differ in more, or are no names with a number.
    /// </summary>
    public static bool? HaveOneNumber(ImmutableArray<string> left, ImmutableArray<string> right)
    {
        if (left.Length != right.Length || left.Length < 2 || !(left[0] == right[0] || left[^1] == right[^1] || left[1] == right[0] || left[0] == right[1]))
            return null;
        int at = NumberAt(left, out decimal one), place = NumberAt(right, out decimal other);
        return at >= 0 && place >= 0 && left.RemoveAt(at).SequenceEqual(right.RemoveAt(place), StringComparer.Ordinal) ? one == other : null;
    }

    /// <summary>Reads a folded word that is a number of a name: digits, a Roman numeral, "two", "second".</summary>
    public static bool TryRead(string word, out decimal value)
    {
        if (decimal.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out value))
            return true;
        if (Array.IndexOf(Roman, word) is >= 0 and var roman)
            value = roman + 1;
        else if (NumberWords.TryWord(word, out NumberWord? number) && number.Role is NumberRole.Digit or NumberRole.Teen or NumberRole.OrdinalDigit or NumberRole.OrdinalTeen)
            value = number.Value;
        else
            return false;
        return true;
    }

    // The number at the beginning or the end of the words; -1 when there is none.
    private static int NumberAt(ImmutableArray<string> words, out decimal value) =>
        TryRead(words[^1], out value) ? words.Length - 1 : TryRead(words[0], out value) ? 0 : -1;
}
