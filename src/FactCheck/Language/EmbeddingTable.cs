using System.Runtime.Intrinsics;

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

    /// <summary>Adds a row to a vector.</summary>
    public void AddRow(int row, float* target)
    {
        if ((uint)row >= (uint)Rows)
            throw new ArgumentOutOfRangeException(nameof(row), row, "outside the table");
        var scale = Vector512.Create(_scales[row]);
        sbyte* source = _values + ((nint)row * _width);
        for (int i = 0; i < _width; i += 16)
        {
            var (low, high) = Vector256.Widen(Vector256.WidenLower(Vector128.Load(source + i).ToVector256Unsafe()));
            var values = Vector512.ConvertToSingle(Vector512.Create(low, high));
            (Vector512.Load(target + i) + (values * scale)).Store(target + i);
        }
    }
}
