using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace FactCheck.Language;

/// <summary>
/// Word vectors, one signed byte a dimension, read in place. Every row has the length <see cref="Scale"/>, up to rounding (some pronouns up to 7% less): the dot
/// product of two rows by the square of the scale is their cosine. Rows are in order of frequency, so that a reader that wants the
/// n most frequent words takes the rows below n. Immutable and thread-safe; allocates nothing.
/// </summary>
internal sealed class WordVectors
{
    private readonly ModelArray<sbyte> _values;
    private readonly float _inverseSquare;

    public WordVectors(ModelFile file, WordTable words)
    {
        Words = words;
        var shape = file.Section<int>("vectors.shape");
        if (shape.Length != 3)
            throw new InvalidDataException($"vectors.shape: expected 3 numbers, found {shape.Length}.");
        Count = shape[0];
        Dimensions = shape[1];
        Scale = shape[2];
        _inverseSquare = 1f / ((float)Scale * Scale);
        _values = file.Section<sbyte>("vectors.values");
        if (_values.Length != Count * Dimensions || Count > words.Count || Dimensions % Vector128<sbyte>.Count != 0)
            throw new InvalidDataException($"vectors.values: {_values.Length} values for {Count} rows of {Dimensions}.");
    }

    /// <summary>The words; the number of a word below <see cref="Count"/> is its row.</summary>
    public WordTable Words { get; }

    public int Count { get; }

    public int Dimensions { get; }

    /// <summary>The length of every row, in units of its values.</summary>
    public int Scale { get; }

    /// <summary>Finds the row of a word, whatever its case.</summary>
    public bool TryGetRow(ReadOnlySpan<char> word, out int row)
    {
        if (Words.TryFind(word, out row) && row < Count)
            return true;
        row = -1;
        return false;
    }

    public ReadOnlySpan<sbyte> Row(int row) => _values.Slice(row * Dimensions, Dimensions);

    /// <summary>The cosine of two rows, -1 to 1.</summary>
    public float Cosine(int row, int otherRow) => Math.Clamp(Dot(Row(row), Row(otherRow)) * _inverseSquare, -1f, 1f);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Dot(ReadOnlySpan<sbyte> left, ReadOnlySpan<sbyte> right)
    {
        ref sbyte first = ref MemoryMarshal.GetReference(left);
        ref sbyte second = ref MemoryMarshal.GetReference(right);
        var sum = Vector128<int>.Zero;
        for (nuint i = 0; i < (nuint)left.Length; i += (nuint)Vector128<sbyte>.Count)
        {
            // A product is 16,129 at most, so two of them fit a short.
            var (a, b) = Vector128.Widen(Vector128.LoadUnsafe(ref first, i));
            var (c, d) = Vector128.Widen(Vector128.LoadUnsafe(ref second, i));
            var (low, high) = Vector128.Widen((a * c) + (b * d));
            sum += low + high;
        }

        return Vector128.Sum(sum);
    }
}
