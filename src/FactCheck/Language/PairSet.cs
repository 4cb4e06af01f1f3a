using System.Numerics;

namespace FactCheck.Language;

/// <summary>
/// A set of pairs of words: their keys in order, read in place, and a bit for the hash of each, so that what is not in the set is hardly ever
/// searched for (a search is fifteen steps, and nearly every pair asked for is not there). Immutable and thread-safe.
/// </summary>
internal sealed class PairSet
{
    /// <summary>A bit in so many is set.</summary>
    private const int BitsPerPair = 16;

    private readonly ModelArray<ulong> _keys;
    private readonly ulong[] _marks;
    private readonly int _shift;

    public PairSet(ModelArray<ulong> keys)
    {
        _keys = keys;
        int words = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(64, keys.Length * BitsPerPair) / 64);
        _marks = new ulong[words];
        _shift = 64 - BitOperations.Log2((uint)words);
        foreach (ulong key in keys.Span)
            _marks[Slot(key)] |= Mark(key);
    }

    public bool Contains(ulong key) => (_marks[Slot(key)] & Mark(key)) != 0 && _keys.Span.BinarySearch(key) >= 0;

    private int Slot(ulong key) => _shift == 64 ? 0 : (int)(key * 0x9E3779B97F4A7C15UL >> _shift);

    private static ulong Mark(ulong key) => 1UL << (int)(key * 0xD6E8FEB86659FD93UL >> 58);
}
