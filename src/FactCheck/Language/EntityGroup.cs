using System.Runtime.CompilerServices;

namespace FactCheck.Language;

/// <summary>What speaks for each type of the names of one text that share a head.</summary>
internal struct EntityGroup
{
    private Sums _sums;
    private int _count;

    /// <summary>Takes in one name.</summary>
    public void Add(ReadOnlySpan<float> evidence)
    {
        for (int i = 0; i < evidence.Length; i++)
            _sums[i] += evidence[i];
        _count++;
    }

    /// <summary>Place of the best type for a name of the group: its own evidence and the group's mean count alike.</summary>
    public readonly int Best(ReadOnlySpan<float> own)
    {
        int best = 0;
        float most = float.NegativeInfinity;
        for (int i = 0; i < own.Length; i++)
        {
            float sum = own[i] + (_sums[i] / _count);
            if (sum > most)
                (best, most) = (i, sum);
        }

        return best;
    }

    [InlineArray(8)]
    private struct Sums
    {
        private float _first;
    }
}
