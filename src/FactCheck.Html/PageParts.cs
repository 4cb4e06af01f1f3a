using System.Collections.Frozen;

namespace FactCheck.Html;

/// <summary>Words of class and id names that mark parts of a page that are no article.</summary>
internal static class PageParts
{
    private static readonly Lazy<FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>>> Words = new(Load);

    /// <summary>Whether a class or id has such a word in it, between hyphens, underscores, blanks or capitals: "post-comments", "relatedLinks".</summary>
    public static bool Name(string? names)
    {
        if (string.IsNullOrEmpty(names) || names.Length > 500)
            return false;

        FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> words = Words.Value;
        int start = 0;
        for (int i = 0; i <= names.Length; i++)
        {
            bool ends = i == names.Length || !char.IsLetter(names[i]) || (i > start && char.IsUpper(names[i]) && char.IsLower(names[i - 1]));
            if (!ends)
                continue;

            if (i > start && words.Contains(names.AsSpan(start, i - start)))
                return true;

            start = i < names.Length && char.IsLetter(names[i]) ? i : i + 1;
        }

        return false;
    }

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Load()
    {
        using Stream stream = typeof(PageParts).Assembly.GetManifestResourceStream("FactCheck.Html.page-parts.tsv")
            ?? throw new InvalidDataException("page-parts.tsv: no such table is embedded.");
        using var reader = new StreamReader(stream);
        var words = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        reader.ReadLine();
        for (int line = 2; reader.ReadLine() is string row; line++)
        {
            string[] cells = row.Split('\t');
            if (cells.Length != 2 || cells[1].Length == 0 || !words.Add(cells[0]))
                throw new InvalidDataException($"page-parts.tsv({line}): expected a new word and its source.");
        }

        return words.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
    }
}
