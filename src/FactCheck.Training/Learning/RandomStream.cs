namespace FactCheck.Training.Learning;

/// <summary>A small deterministic stream of numbers (SplitMix64): the same seed gives the same stream on every machine.</summary>
internal sealed class RandomStream(ulong seed)
{
    private ulong _state = seed;

    public ulong Next()
    {
        _state += 0x9E3779B97F4A7C15UL;
        ulong z = _state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
        return z ^ (z >> 31);
    }

    /// <summary>A number from 0 up to 1, 1 excluded.</summary>
    public float NextSingle() => (Next() >> 40) * (1f / (1 << 24));

    public int Next(int limit) => (int)(((Next() >> 32) * (ulong)limit) >> 32);

    public void Shuffle<T>(T[] items)
    {
        for (int i = items.Length - 1; i > 0; i--)
        {
            int j = Next(i + 1);
            (items[i], items[j]) = (items[j], items[i]);
        }
    }
}
