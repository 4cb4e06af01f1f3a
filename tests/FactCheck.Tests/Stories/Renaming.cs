namespace FactCheck.Tests.Stories;

/// <summary>
/// Moves a story to another beat: every organisation, country, city, person, title and figure gets another name, the same everywhere, so
/// that nothing is left to recognise and every relation between the texts stays as it was.
/// </summary>
internal sealed class Renaming
{
    private readonly (string From, string To)[] _pairs;

    private Renaming(IEnumerable<(string From, string To)> pairs) =>
        _pairs = [.. pairs.OrderByDescending(pair => pair.From.Length).ThenBy(pair => pair.From, StringComparer.Ordinal)];

    /// <summary>The pairs of a table with a header and two columns; the longest name that fits is taken.</summary>
    public static Renaming Read(string path) =>
        new(File.ReadLines(path).Skip(1).Select(line => line.Split('\t')).Select(row => (row[0], row[1])));

    /// <summary>The text with every name replaced where it stands as a word of its own.</summary>
    public string Apply(string text)
    {
        var result = new System.Text.StringBuilder(text.Length);
        int i = 0;
        while (i < text.Length)
        {
            (string From, string To) pair = StartsWord(text, i) ? Array.Find(_pairs, pair => FitsAt(text, i, pair.From)) : default;
            if (pair.From is null)
            {
                result.Append(text[i++]);
                continue;
            }

            result.Append(pair.To);
            i += pair.From.Length;
        }

        return result.ToString();
    }

    private static bool FitsAt(string text, int at, string name) =>
        string.CompareOrdinal(text, at, name, 0, name.Length) == 0
        && (at + name.Length == text.Length || !IsWordPart(text, at + name.Length, name[^1]));

    private static bool StartsWord(string text, int at) => at == 0 || !char.IsLetterOrDigit(text[at - 1]);

    /// <summary>A figure must not end before ".5" or ",000"; a word must not end inside a word.</summary>
    private static bool IsWordPart(string text, int at, char last) =>
        char.IsLetterOrDigit(text[at])
        || (char.IsDigit(last) && text[at] is '.' or ',' && at + 1 < text.Length && char.IsDigit(text[at + 1]));
}
