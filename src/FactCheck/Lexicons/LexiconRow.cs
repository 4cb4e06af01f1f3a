using System.Collections.Immutable;
using System.Globalization;

namespace FactCheck.Lexicons;

/// <summary>One row of a <see cref="LexiconTable"/>; it knows its file and line, to name them when a cell is broken.</summary>
internal readonly struct LexiconRow(string file, int line, ImmutableArray<string> columns, string[] cells)
{
    /// <summary>The line in the file, counted from 1; the header is line 1.</summary>
    public int Line => line;

    /// <summary>The cell of a column by position.</summary>
    public string this[int column] => cells[column];

    /// <summary>The cell of a column by name.</summary>
    /// <exception cref="InvalidDataException">The table has no such column.</exception>
    public string this[string column] => cells[IndexOf(column)];

    /// <summary>Where the row comes from: the last column.</summary>
    public string Source => cells[^1];

    /// <summary>A number in invariant notation; a fraction "5/9" is allowed.</summary>
    /// <exception cref="InvalidDataException">The cell is no number.</exception>
    public decimal Number(string column)
    {
        string cell = this[column];
        int slash = cell.IndexOf('/', StringComparison.Ordinal);
        if (slash > 0 && TryNumber(cell.AsSpan(0, slash), out decimal numerator) && TryNumber(cell.AsSpan(slash + 1), out decimal denominator)
            && denominator != 0)
            return numerator / denominator;
        return TryNumber(cell, out decimal number) ? number : throw Broken($"\"{cell}\" in column \"{column}\" is no number.");
    }

    /// <summary>A whole number in invariant notation.</summary>
    /// <exception cref="InvalidDataException">The cell is no whole number.</exception>
    public int Integer(string column) =>
        int.TryParse(this[column], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number)
            ? number
            : throw Broken($"\"{this[column]}\" in column \"{column}\" is no whole number.");

    /// <summary>"yes" is true, "no" and an empty cell are false.</summary>
    /// <exception cref="InvalidDataException">The cell is something else.</exception>
    public bool Flag(string column) => this[column] switch
    {
        "yes" => true,
        "no" or "" => false,
        _ => throw Broken($"\"{this[column]}\" in column \"{column}\" is neither yes nor no."),
    };

    /// <summary>A member of an enumeration by its name, in any case ("atLeast" is <c>AtLeast</c>).</summary>
    /// <exception cref="InvalidDataException">The enumeration has no such member.</exception>
    public T Member<T>(string column)
        where T : struct, Enum =>
        Enum.TryParse(this[column], ignoreCase: true, out T member) && Enum.IsDefined(member)
            ? member
            : throw Broken($"\"{this[column]}\" in column \"{column}\" is no {typeof(T).Name}.");

    /// <summary>What to throw when the row is broken in a way only its reader can see.</summary>
    public InvalidDataException Broken(string message) => LexiconTable.Broken(file, line, message);

    private static bool TryNumber(ReadOnlySpan<char> cell, out decimal number) =>
        decimal.TryParse(cell, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out number);

    private int IndexOf(string column)
    {
        int index = columns.IndexOf(column, StringComparer.Ordinal);
        return index >= 0 ? index : throw Broken($"there is no column \"{column}\".");
    }
}
