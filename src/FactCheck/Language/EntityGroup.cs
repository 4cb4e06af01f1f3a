using System.Runtime.CompilerServices;

namespace FactCheck.Language;

/// <summary>What speaks for each type of the names of one text that share a head.</summary>
internal struct EntityGroup
{
    /// <summary>What the mean of a group counts against the evidence of the one name: 68.9, 69.7, 70.1, 70.8 F1 on GUM dev for 0.5, 1, 2, 3.</summary>
    private const float GroupWeight = 3f;

    private Sums _sums;
    private int _count;

    /// <summary>Takes in one name.</summary>
    public void Add(ReadOnlySpan<float> evidence)
    {
        for (int i = 0; i < evidence.Length; i++)
            _sums[i] += evidence[i];
        _count++;
    }

    /// <summary>Place of the best type for a name of the group: its own evidence and, for more, the group's mean.</summary>
    public readonly int Best(ReadOnlySpan<float> own)
    {
        int best = 0;
        float most = float.NegativeInfinity;
        for (int i = 0; i < own.Length; i++)
        {
            float sum = own[i] + (GroupWeight * _sums[i] / _count);
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
