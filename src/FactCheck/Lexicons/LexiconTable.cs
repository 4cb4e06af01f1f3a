using System.Collections.Frozen;
using System.Collections.Immutable;

namespace FactCheck.Lexicons;

/// <summary>
/// One embedded table of words: a header row that names the columns, the last of them "source", then one thing a row, sorted by its
/// key columns. Reading checks the width, duplicates, order and sources, and names file and line in what it throws.
/// </summary>
internal sealed class LexiconTable
{
    private const string Prefix = "FactCheck.Lexicons.";

    private readonly ImmutableArray<string> _columns;

    private LexiconTable(string file, ImmutableArray<string> columns, ImmutableArray<LexiconRow> rows)
    {
        File = file;
        _columns = columns;
        Rows = rows;
    }

    /// <summary>The file name: "units.tsv".</summary>
    public string File { get; }

    /// <summary>The rows below the header, in file order.</summary>
    public ImmutableArray<LexiconRow> Rows { get; }

    /// <summary>The file names of all embedded tables, sorted.</summary>
    public static ImmutableArray<string> Files() =>
        [.. typeof(LexiconTable).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(name => name[Prefix.Length..])
            .Order(StringComparer.Ordinal)];

    /// <summary>Reads an embedded table. Nothing is cached: keep what you make of it in a lazy static.</summary>
    /// <param name="file">The file name: "units.tsv".</param>
    /// <param name="keyColumns">How many columns, from the first, make a row's key, which is unique and sorted ordinally.</param>
    /// <exception cref="InvalidDataException">The table is missing or broken; the message names file and line.</exception>
    public static LexiconTable Load(string file, int keyColumns = 1)
    {
        using Stream stream = typeof(LexiconTable).Assembly.GetManifestResourceStream(Prefix + file)
            ?? throw new InvalidDataException($"{file}: no such table is embedded.");
        using var reader = new StreamReader(stream);
        return Parse(file, reader.ReadToEnd(), keyColumns);
    }

    /// <summary>Reads a table from its text; see <see cref="Load"/>.</summary>
    public static LexiconTable Parse(string file, string text, int keyColumns = 1)
    {
        ImmutableArray<string> columns = [];
        var rows = ImmutableArray.CreateBuilder<LexiconRow>();
        int number = 0;
        foreach (ReadOnlySpan<char> raw in text.AsSpan().EnumerateLines())
        {
            number++;
            string line = raw.ToString();
            if (number == 1)
            {
                columns = [.. line.Split('\t')];
                if (columns[^1] != "source")
                    throw Broken(file, number, "the last column must be \"source\".");

                continue;
            }

            if (line.Length == 0)
                continue;

            string[] cells = line.Split('\t');
            if (cells.Length != columns.Length)
                throw Broken(file, number, $"expected {columns.Length} columns, found {cells.Length}.");
            if (cells[^1].Length == 0)
                throw Broken(file, number, "the source is missing.");

            var row = new LexiconRow(file, number, columns, cells);
            if (rows.Count > 0)
                CheckOrder(rows[^1], row, keyColumns);

            rows.Add(row);
        }

        return new LexiconTable(file, columns, rows.ToImmutable());
    }

    /// <summary>Whether the table has a column of this name.</summary>
    public bool HasColumn(string column) => _columns.Contains(column, StringComparer.Ordinal);

    /// <summary>The rows as a dictionary from the first column to what <paramref name="value"/> makes of the row.</summary>
    /// <exception cref="InvalidDataException">Two rows have one key under the comparison asked for.</exception>
    public FrozenDictionary<string, T> ToLookup<T>(Func<LexiconRow, T> value, bool ignoreCase = true)
    {
        StringComparer comparer = ignoreCase ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;
        var dictionary = new Dictionary<string, T>(Rows.Length, comparer);
        foreach (LexiconRow row in Rows)
        {
            if (!dictionary.TryAdd(row[0], value(row)))
                throw row.Broken($"\"{row[0]}\" is there twice.");
        }

        return dictionary.ToFrozenDictionary(comparer);
    }

    /// <summary>The first column as a set.</summary>
    /// <exception cref="InvalidDataException">Two rows have one key under the comparison asked for.</exception>
    public FrozenSet<string> ToSet(bool ignoreCase = true)
    {
        StringComparer comparer = ignoreCase ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;
        var set = new HashSet<string>(Rows.Length, comparer);
        foreach (LexiconRow row in Rows)
        {
            if (!set.Add(row[0]))
                throw row.Broken($"\"{row[0]}\" is there twice.");
        }

        return set.ToFrozenSet(comparer);
    }

    internal static InvalidDataException Broken(string file, int line, string message) => new($"{file}({line}): {message}");

    private static void CheckOrder(LexiconRow previous, LexiconRow row, int keyColumns)
    {
        for (int column = 0; column < keyColumns; column++)
        {
            int order = string.CompareOrdinal(previous[column], row[column]);
            if (order < 0)
                return;
            if (order > 0)
                throw row.Broken($"\"{row[column]}\" must come before \"{previous[column]}\".");
        }

        throw row.Broken($"\"{row[0]}\" is there twice.");
    }
}
