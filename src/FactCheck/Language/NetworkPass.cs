using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace FactCheck.Language;

/// <summary>
/// One thread's run of the network over a batch of sentences: room for the values between the layers, and the layers. Not thread-safe;
/// the weights are shared.
/// </summary>
internal sealed unsafe class NetworkPass
{
    /// <summary>Tokens of a batch; the values of a layer then stay in the second-level cache.</summary>
    internal const int MaxTokens = 256;

    /// <summary>
    /// Words kept with what the first layer makes of them before its recurrence, which is the same wherever they stand; when there is no
    /// more room, all are forgotten. 5 MB. Saves 17% of the engine's time on five articles over and over, 8% on 964 texts of as many stories.
    /// </summary>
    private const int MaxKnown = 2048;

    private readonly NetworkWeights _weights;
    private readonly float* _memory;
    private readonly float* _state;
    private readonly float* _other;
    private readonly float* _gates;
    private readonly float* _input;
    private readonly float* _query;
    private readonly float* _transposed;
    private readonly float* _hidden;
    private readonly float* _cells;
    private readonly float* _knownStates;
    private readonly float* _knownGates;
    private readonly EncodedWord[] _known = new EncodedWord[MaxKnown];
    private readonly int[] _slots = new int[2 * MaxKnown];
    private readonly int[] _rows = new int[MaxTokens];
    private readonly int[] _ownRows = [.. Enumerable.Range(0, MaxTokens)];
    private int _knownCount;

    public NetworkPass(NetworkWeights weights)
    {
        _weights = weights;
        int width = weights.Width, scorePadding = MaxTokens + 32;
        long[] sizes =
        [
            MaxTokens * width, MaxTokens * width, MaxTokens * 3L * width, MaxTokens * (long)weights.VectorColumns,
            MaxTokens * (long)weights.QueryColumns, (long)weights.Arc * scorePadding, MaxTokens * (long)weights.Label, width,
            MaxTokens * (long)weights.JointColumns, MaxTokens * (long)scorePadding, MaxTokens * (long)weights.Relations,
            MaxKnown * (long)width, MaxKnown * 3L * width,
        ];
        _memory = (float*)NativeMemory.AlignedAlloc((nuint)(sizes.Sum() * sizeof(float)), 64);
        float* next = _memory;
        _state = Take(0);
        _other = Take(1);
        _gates = Take(2);
        _input = Take(3);
        _query = Take(4);
        _transposed = Take(5);
        _hidden = Take(6);
        _cells = Take(7);
        Joint = Take(8);
        Scores = Take(9);
        RelationScores = Take(10);
        _knownStates = Take(11);
        _knownGates = Take(12);
        Forget();

        float* Take(int index)
        {
            float* taken = next;
            next += sizes[index];
            return taken;
        }
    }

    ~NetworkPass() => NativeMemory.AlignedFree(_memory);

    /// <summary>Values of the joint layer, a row a token: dependent, head, relation of the dependent, of the head, tags, entities.</summary>
    public float* Joint { get; }

    /// <summary>Arc scores of the sentence last scored.</summary>
    public float* Scores { get; }

    /// <summary>Relation scores of the sentence last scored, a row a token.</summary>
    public float* RelationScores { get; }

    /// <summary>Computes the joint layer for sentences that stand one after the other.</summary>
    /// <param name="words">Features of the tokens.</param>
    /// <param name="ends">End of each sentence among the tokens.</param>
    public void Run(ReadOnlySpan<EncodedWord> words, ReadOnlySpan<int> ends)
    {
        int count = words.Length, width = _weights.Width;
        Know(words);
        Recur(0, _knownGates, _knownStates, _rows, _state, ends);
        float* state = _state, other = _other;
        for (int layer = 1; layer < _weights.Layers; layer++)
        {
            MatrixKernel.Multiply(state, width, 1, _weights.Layer[layer], 3 * width, _gates, 3 * width, count, width, 3 * width, false);
            Recur(layer, _gates, state, _ownRows, other, ends);
            float* swap = state;
            state = other;
            other = swap;
        }

        int columns = _weights.JointColumns;
        for (int i = 0; i < count; i++)
            new ReadOnlySpan<float>(_weights.JointBias, columns).CopyTo(new(Joint + ((nint)i * columns), columns));
        MatrixKernel.Multiply(state, width, 1, _weights.Joint, columns, Joint, columns, count, width, columns, true);
        int arc = _weights.Arc, queryColumns = _weights.QueryColumns;
        for (int i = 0; i < count; i++)
        {
            float* row = Joint + ((nint)i * columns);
            for (int k = 0; k < 2 * arc; k += 16)
                Vector512.Max(Vector512.Load(row + k), Vector512<float>.Zero).Store(row + k);
        }

        MatrixKernel.Multiply(Joint, columns, 1, _weights.ArcWeights, queryColumns, _query, queryColumns, count, arc, queryColumns, false);
        for (int i = 0; i < count; i++)
        {
            float* row = _query + ((nint)i * queryColumns);
            for (int k = 0; k < arc; k += 16)
                (Vector512.Load(row + k) + Vector512.Load(_weights.ArcBias + k)).Store(row + k);
        }
    }

    /// <summary>
    /// Scores every head of every token of a sentence of the batch into <see cref="Scores"/>; a row holds the tokens and then the root.
    /// </summary>
    /// <returns>The length of a row.</returns>
    public int ScoreArcs(int start, int length)
    {
        int arc = _weights.Arc, columns = _weights.JointColumns, queryColumns = _weights.QueryColumns, padded = (length + 1 + 15) & ~15;
        for (int j = 0; j < padded; j++)
        {
            float* head = j < length ? Joint + ((nint)(start + j) * columns) + arc : _weights.Root;
            for (int k = 0; k < arc; k++)
                _transposed[(k * padded) + j] = head[k];
        }

        MatrixKernel.Multiply(
            _query + ((nint)start * queryColumns), queryColumns, 1, _transposed, padded, Scores, padded, length, arc, padded, false);
        for (int i = 0; i < length; i++)
        {
            float* distances = _query + ((nint)(start + i) * queryColumns) + arc;
            float* row = Scores + ((nint)i * padded);
            for (int j = 0; j < length; j++)
                row[j] += distances[ArcDistance.Of(j - i)];
            row[i] = float.NegativeInfinity;
            row[length] += distances[ArcDistance.Root];
        }

        return padded;
    }

    /// <summary>Scores the relations of a sentence of the batch, whose heads are known, into <see cref="RelationScores"/>.</summary>
    /// <param name="start">First token of the sentence in the batch.</param>
    /// <param name="heads">Head of each token within the sentence; its length stands for the root.</param>
    public void ScoreRelations(int start, ReadOnlySpan<int> heads)
    {
        int length = heads.Length, arc = _weights.Arc, label = _weights.Label, columns = _weights.JointColumns, relations = _weights.Relations;
        for (int i = 0; i < length; i++)
        {
            int head = heads[i];
            float* left = Joint + ((nint)(start + i) * columns) + (2 * arc);
            float* right = head < length ? Joint + ((nint)(start + head) * columns) + (2 * arc) + label : _weights.Root + arc;
            float* distance = _weights.LabelDistance + ((head < length ? ArcDistance.Of(head - i) : ArcDistance.Root) * label);
            float* hidden = _hidden + (i * label);
            for (int k = 0; k < label; k += 16)
            {
                var sum = Vector512.Load(left + k) + Vector512.Load(right + k) + Vector512.Load(distance + k);
                Vector512.Max(sum, Vector512<float>.Zero).Store(hidden + k);
            }

            new ReadOnlySpan<float>(_weights.LabelBias, relations).CopyTo(new(RelationScores + ((nint)i * relations), relations));
        }

        MatrixKernel.Multiply(_hidden, label, 1, _weights.LabelWeights, relations, RelationScores, relations, length, label, relations, true);
    }

    /// <summary>Finds the row of each word among the known ones; words not met before are taken through the first layer.</summary>
    private void Know(ReadOnlySpan<EncodedWord> words)
    {
        if (_knownCount + words.Length > MaxKnown)
            Forget();
        int first = _knownCount, width = _weights.Width;
        for (int i = 0; i < words.Length; i++)
        {
            int slot = ((int)(words[i].Exact >> 32) + words[i].Case) & (_slots.Length - 1);
            while (_slots[slot] >= 0 && !words[i].IsSameInput(_known[_slots[slot]]))
                slot = (slot + 1) & (_slots.Length - 1);
            if (_slots[slot] < 0)
            {
                _slots[slot] = _knownCount;
                _known[_knownCount++] = words[i];
            }

            _rows[i] = _slots[slot];
        }

        float* states = _knownStates + ((nint)first * width);
        Embed(_known.AsSpan(first, _knownCount - first), states);
        MatrixKernel.Multiply(states, width, 1, _weights.Layer[0], 3 * width, _knownGates + ((nint)first * 3 * width), 3 * width, _knownCount - first, width, 3 * width, false);
    }

    private void Forget()
    {
        _knownCount = 0;
        Array.Fill(_slots, -1);
    }

    private void Embed(ReadOnlySpan<EncodedWord> words, float* states)
    {
        int width = _weights.Width, columns = _weights.VectorColumns;
        var rows = stackalloc EmbeddingRow[1 + NetworkWeights.HashedTables];
        for (int i = 0; i < words.Length; i++)
        {
            ref readonly var word = ref words[i];
            rows[0] = _weights.Words.Row(word.Row);
            rows[1] = _weights.Hashed[0].Row(word.Prefix);
            rows[2] = _weights.Hashed[1].Row(word.ShortSuffix);
            rows[3] = _weights.Hashed[2].Row(word.Suffix);
            rows[4] = _weights.Hashed[3].Row(word.LongSuffix);
            rows[5] = _weights.Hashed[4].Row(word.Shape);
            rows[6] = _weights.Hashed[5].Row(word.Spacing);
            rows[7] = _weights.Hashed[6].Row(word.Forms);
            rows[8] = _weights.Hashed[7].Row(word.Case);
            rows[9] = _weights.Hashed[8].Row(word.Topic);
            float* vector = _input + ((nint)i * columns);
            if (word.Vector < 0)
                new Span<float>(vector, columns).Clear();
            else
                NetworkWeights.Enter(_weights.Vectors, word.Vector, vector);
            EmbeddingRow.Sum(rows, 1 + NetworkWeights.HashedTables, word.Vector < 0 ? _weights.NoVector : null, states + ((nint)i * width), width);
        }

        MatrixKernel.Multiply(_input, columns, 1, _weights.Projection, width, states, width, words.Length, columns, width, true);
    }

    /// <summary>One recurrent layer over sentences that stand one after the other.</summary>
    /// <param name="layer">The layer.</param>
    /// <param name="gates">Its gates, a row a token or a word.</param>
    /// <param name="input">What it is given, in rows likewise.</param>
    /// <param name="rows">The row of each token.</param>
    /// <param name="output">What it gives, a row a token.</param>
    /// <param name="ends">End of each sentence among the tokens.</param>
    private void Recur(int layer, float* gates, float* input, int[] rows, float* output, ReadOnlySpan<int> ends)
    {
        int start = 0;
        foreach (int end in ends)
        {
            Recur(_weights.Gates[layer], gates, input, rows, output, start, end - start, false);
            Recur(_weights.Gates[layer], gates, input, rows, output, start, end - start, true);
            start = end;
        }
    }

    /// <summary>One direction of a recurrent layer without a recurrent matrix; each direction has half the columns.</summary>
    private void Recur(float* gateWeights, float* allGates, float* input, int[] rows, float* output, int start, int length, bool backwards)
    {
        int width = _weights.Width, half = width / 2, side = backwards ? half : 0;
        float* forgetBias = gateWeights + side;
        new Span<float>(_cells, half).Clear();
        for (int step = 0; step < length; step++)
        {
            int t = start + (backwards ? length - 1 - step : step);
            float* gates = allGates + ((nint)rows[t] * 3 * width) + (3 * side);
            float* from = input + ((nint)rows[t] * width) + side;
            float* to = output + ((nint)t * width) + side;
            for (int i = 0; i < half; i += 16)
            {
                var before = Vector512.Load(_cells + i);
                var candidate = Vector512.Load(gates + i);
                var forget = Vector512.Load(gates + half + i) + Vector512.Load(forgetBias + i)
                    + (Vector512.Load(forgetBias + (2 * width) + i) * before);
                var reset = Vector512.Load(gates + (2 * half) + i) + Vector512.Load(forgetBias + width + i)
                    + (Vector512.Load(forgetBias + (3 * width) + i) * before);
                forget = Gate(forget);
                reset = Gate(reset);
                var cell = candidate + (forget * (before - candidate));
                cell.Store(_cells + i);
                var skip = Vector512.Load(from + i);
                (skip + (reset * (cell - skip))).Store(to + i);
            }
        }
    }

    /// <summary>
    /// 0.5 + 0.5 x / sqrt(1 + x²), to five digits: the inverse root by its bits and two steps of Newton. The machine's own estimate of it
    /// differs from maker to maker, and its exact root and division cost a tenth of the whole pass.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<float> Gate(Vector512<float> x)
    {
        var threeHalves = Vector512.Create(1.5f);
        var halfOne = Vector512.Create(0.5f);
        var square = Vector512.FusedMultiplyAdd(x, x, Vector512<float>.One);
        var minusHalf = square * Vector512.Create(-0.5f);
        var root = (Vector512.Create(0x5F3759DF) - Vector512.ShiftRightArithmetic(square.AsInt32(), 1)).AsSingle();
        root *= Vector512.FusedMultiplyAdd(minusHalf, root * root, threeHalves);
        root *= Vector512.FusedMultiplyAdd(minusHalf, root * root, threeHalves);
        return Vector512.FusedMultiplyAdd(halfOne * x, root, halfOne);
    }
}
