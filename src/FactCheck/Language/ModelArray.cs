using System.Runtime.CompilerServices;

namespace FactCheck.Language;

/// <summary>One section of a model file, read in place: an array of primitive values that lives in mapped memory, not on the heap.</summary>
/// <remarks>Valid as long as the <see cref="ModelFile"/> it comes from; who keeps an array keeps its file too.</remarks>
internal readonly unsafe struct ModelArray<T>
    where T : unmanaged
{
    private readonly T* _first;

    internal ModelArray(T* first, int length)
    {
        _first = first;
        Length = length;
    }

    public int Length { get; }

    public ReadOnlySpan<T> Span => new(_first, Length);

    public T this[int index]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            if ((uint)index >= (uint)Length)
                throw new ArgumentOutOfRangeException(nameof(index), index, "outside the section");
            return Unsafe.ReadUnaligned<T>(_first + index);
        }
    }

    public ReadOnlySpan<T> Slice(int start, int length)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(start, Length - length);
        return new(_first + start, length);
    }
}
