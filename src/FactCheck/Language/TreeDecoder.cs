namespace FactCheck.Language;

/// <summary>
/// The best tree with one root under arc scores (Chu, Liu, Edmonds). Most sentences need nothing but the best head of each token.
/// </summary>
internal sealed unsafe class TreeDecoder
{
    private readonly int[] _state = new int[NetworkPass.MaxTokens + 1];
    private readonly int[] _heads = new int[NetworkPass.MaxTokens];
    private readonly int[] _cycle = new int[NetworkPass.MaxTokens];

    /// <summary>Finds the heads; the length of the sentence stands for the root.</summary>
    /// <param name="scores">Scores, which may be changed: a row a token, one column a head, the root last; a multiple of 16 columns.</param>
    /// <param name="stride">Length of a row.</param>
    /// <param name="heads">Receives the heads.</param>
    public void Decode(float* scores, int stride, Span<int> heads)
    {
        int length = heads.Length;
        for (int i = 0; i < length; i++)
            heads[i] = VectorMaximum.IndexOf(scores + ((nint)i * stride), length + 1);
        KeepOneRoot(scores, stride, heads);

        // Each round breaks one cycle at its cheapest arc, towards a head outside the cycle's own subtree; one round fewer cycle each.
        for (int round = 0; round < length; round++)
        {
            int size = FindCycle(heads);
            if (size == 0)
                return;
            Break(scores, stride, heads, size);
        }
    }

    private static void KeepOneRoot(float* scores, int stride, Span<int> heads)
    {
        int length = heads.Length, root = -1;
        float best = float.NegativeInfinity;
        bool hasRoot = heads.Contains(length);
        for (int i = 0; i < length; i++)
        {
            float* row = scores + ((nint)i * stride);
            if (hasRoot && heads[i] != length)
                continue;
            // What is lost where this token is not the root.
            float margin = row[length] - (length > 1 ? row[VectorMaximum.IndexOf(row, length)] : 0f);
            if (root < 0 || margin > best)
                (root, best) = (i, margin);
        }

        for (int i = 0; i < length; i++)
        {
            float* row = scores + ((nint)i * stride);
            if (i == root)
            {
                heads[i] = length;
            }
            else if (heads[i] == length)
            {
                heads[i] = VectorMaximum.IndexOf(row, length);
            }
        }
    }

    private int FindCycle(ReadOnlySpan<int> heads)
    {
        int length = heads.Length;
        var state = _state.AsSpan(0, length + 1);
        state.Clear();
        state[length] = int.MaxValue;
        for (int i = 0; i < length; i++)
        {
            int at = i;
            while (state[at] == 0)
            {
                state[at] = i + 1;
                at = heads[at];
            }

            if (state[at] != i + 1)
                continue;
            int size = 0, first = at;
            do
            {
                _cycle[size++] = at;
                at = heads[at];
            }
            while (at != first);
            return size;
        }

        return 0;
    }

    private void Break(float* scores, int stride, Span<int> heads, int size)
    {
        int length = heads.Length;
        int bestToken = -1, bestHead = -1;
        float bestLoss = float.PositiveInfinity;
        for (int c = 0; c < size; c++)
        {
            int token = _cycle[c];
            float* row = scores + ((nint)token * stride);
            for (int head = 0; head < length; head++)
            {
                float loss = row[heads[token]] - row[head];
                if (loss < bestLoss && head != token && !LeadsInto(heads, head, token))
                    (bestToken, bestHead, bestLoss) = (token, head, loss);
            }
        }

        // Outside the cycle stands at least the root of the sentence, so that there is always a way out.
        heads[bestToken] = bestHead;
    }

    /// <summary>Whether the way up from <paramref name="from"/> meets the cycle that <paramref name="token"/> stands in.</summary>
    private static bool LeadsInto(ReadOnlySpan<int> heads, int from, int token)
    {
        int length = heads.Length;
        for (int steps = 0; steps <= length; steps++)
        {
            if (from == token)
                return true;
            if (from == length)
                return false;
            from = heads[from];
        }

        // Another cycle: not this one's.
        return false;
    }
}
