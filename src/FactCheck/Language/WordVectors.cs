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
    /// <summary>Numbers a word has beside its vector.</summary>
    internal const int RestDimensions = 16;

    /// <summary>The standard deviation of each of those numbers, in units of their values.</summary>
    internal const int RestScale = 32;

    private readonly ModelArray<sbyte> _values;
    private readonly ModelArray<sbyte> _rest;
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
        _rest = file.Section<sbyte>("vectors.rest");
        if (_rest.Length != Count * RestDimensions)
            throw new InvalidDataException($"vectors.rest: {_rest.Length} values for {Count} rows of {RestDimensions}.");
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

    /// <summary>
    /// What was left out of a row's vector, since it says more about how a word is used in a sentence than about what it means: the axes
    /// along which all words lie alike, some narrow ones, the length.
    /// </summary>
    public ReadOnlySpan<sbyte> Rest(int row) => _rest.Slice(row * RestDimensions, RestDimensions);

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
