namespace FactCheck.Language;

/// <summary>Rows of signed bytes, each with a scale of its own, read in place.</summary>
internal sealed unsafe class EmbeddingTable
{
    private readonly sbyte* _values;
    private readonly float* _scales;
    private readonly int _width;

    public EmbeddingTable(ModelFile file, string name, int width)
    {
        var values = file.Section<sbyte>(name + ".values");
        var scales = file.Section<float>(name + ".scales");
        if (width % 16 != 0 || values.Length != scales.Length * width)
            throw new InvalidDataException($"{name}: {values.Length} values and {scales.Length} scales are no table of width {width}.");
        fixed (sbyte* first = values.Span)
            _values = first;
        fixed (float* first = scales.Span)
            _scales = first;
        _width = width;
        Rows = scales.Length;
    }

    public int Rows { get; }

    /// <summary>One row, to be summed up with others.</summary>
    public EmbeddingRow Row(int row)
    {
        if ((uint)row >= (uint)Rows)
            throw new ArgumentOutOfRangeException(nameof(row), row, "outside the table");
        return new(_values + ((nint)row * _width), _scales[row]);
    }
}
