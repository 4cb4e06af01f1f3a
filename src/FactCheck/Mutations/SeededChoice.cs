namespace FactCheck.Mutations;

/// <summary>
/// Choices that look random and are the same for the same seed on every machine: SplitMix64 (Steele, Lea and Flood 2014).
/// </summary>
internal sealed class SeededChoice
{
    private ulong _state;

    /// <summary>Begins at a seed. The keys part choices from each other, so that one more kind or article changes no other's.</summary>
    public SeededChoice(long seed, params ReadOnlySpan<string> keys)
    {
        // FNV-1a over the keys; the separator keeps "ab", "c" apart from "a", "bc".
        ulong hash = 14695981039346656037UL ^ (ulong)seed;
        foreach (string key in keys)
        {
            foreach (char c in key)
                hash = (hash ^ c) * 1099511628211UL;
            hash = (hash ^ 0xFFFF) * 1099511628211UL;
        }

        _state = hash;
    }

    /// <summary>A number from 0 to below the bound, which is 1 at least.</summary>
    public int Below(int bound)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(bound, 1);
        return (int)(Next() % (ulong)bound);
    }

    /// <summary>One of the items, of which there is one at least.</summary>
    public T Of<T>(IReadOnlyList<T> items) => items[Below(items.Count)];

    /// <summary>The items in another order.</summary>
    public List<T> Shuffled<T>(IEnumerable<T> items)
    {
        List<T> shuffled = [.. items];
        for (int i = shuffled.Count - 1; i > 0; i--)
        {
            int other = Below(i + 1);
            (shuffled[i], shuffled[other]) = (shuffled[other], shuffled[i]);
        }

        return shuffled;
    }

    private ulong Next()
    {
        _state += 0x9E3779B97F4A7C15UL;
        ulong z = _state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
        return z ^ (z >> 31);
    }
}
