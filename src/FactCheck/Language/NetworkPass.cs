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
    private readonly int[] _distinct = new int[MaxTokens];
    private readonly int[] _rows = new int[MaxTokens];
    private readonly int[] _slots = new int[2 * MaxTokens];
    private readonly int[] _ownRows = [.. Enumerable.Range(0, MaxTokens)];

    public NetworkPass(NetworkWeights weights)
    {
        _weights = weights;
        int width = weights.Width, scorePadding = MaxTokens + 32;
        long[] sizes =
        [
            MaxTokens * width, MaxTokens * width, MaxTokens * 3L * width, MaxTokens * (long)weights.VectorColumns,
            MaxTokens * (long)weights.QueryColumns, (long)weights.Arc * scorePadding, MaxTokens * (long)weights.Label, width,
            MaxTokens * (long)weights.JointColumns, MaxTokens * (long)scorePadding, MaxTokens * (long)weights.Relations,
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
        int count = words.Length, width = _weights.Width, distinct = FindDistinct(words);
        Embed(words, distinct);
        float* state = _state, other = _other;
        for (int layer = 0; layer < _weights.Layers; layer++)
        {
            // Only the recurrence makes two occurrences of a word differ: up to there each word of a batch is reckoned once, which saves a tenth.
            bool isFirst = layer == 0;
            MatrixKernel.Multiply(state, width, 1, _weights.Layer[layer], 3 * width, _gates, 3 * width, isFirst ? distinct : count, width, 3 * width, false);
            int start = 0;
            foreach (int end in ends)
            {
                Recur(_weights.Gates[layer], state, other, isFirst ? _rows : _ownRows, start, end - start, false);
                Recur(_weights.Gates[layer], state, other, isFirst ? _rows : _ownRows, start, end - start, true);
                start = end;
            }

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

    /// <summary>Finds the words that the network is given more than once: the row of each word, and the first word of each row.</summary>
    private int FindDistinct(ReadOnlySpan<EncodedWord> words)
    {
        int count = 0;
        Array.Fill(_slots, -1);
        for (int i = 0; i < words.Length; i++)
        {
            int slot = (int)(words[i].Exact >> 32) & (_slots.Length - 1);
            while (_slots[slot] >= 0 && !words[i].IsSameInput(words[_distinct[_slots[slot]]]))
                slot = (slot + 1) & (_slots.Length - 1);
            if (_slots[slot] < 0)
            {
                _slots[slot] = count;
                _distinct[count++] = i;
            }

            _rows[i] = _slots[slot];
        }

        return count;
    }

    private void Embed(ReadOnlySpan<EncodedWord> words, int distinct)
    {
        int width = _weights.Width, columns = _weights.VectorColumns;
        for (int i = 0; i < distinct; i++)
        {
            ref readonly var word = ref words[_distinct[i]];
            float* row = _state + ((nint)i * width);
            float* vector = _input + ((nint)i * columns);
            if (word.Vector < 0)
            {
                new Span<float>(vector, columns).Clear();
                new ReadOnlySpan<float>(_weights.NoVector, width).CopyTo(new(row, width));
            }
            else
            {
                NetworkWeights.Enter(_weights.Vectors, word.Vector, vector);
                new Span<float>(row, width).Clear();
            }

            _weights.Words.AddRow(word.Row, row);
            _weights.Hashed[0].AddRow(word.Prefix, row);
            _weights.Hashed[1].AddRow(word.ShortSuffix, row);
            _weights.Hashed[2].AddRow(word.Suffix, row);
            _weights.Hashed[3].AddRow(word.LongSuffix, row);
            _weights.Hashed[4].AddRow(word.Shape, row);
            _weights.Hashed[5].AddRow(word.Spacing, row);
            _weights.Hashed[6].AddRow(word.Forms, row);
            _weights.Hashed[7].AddRow(word.Case, row);
            _weights.Hashed[8].AddRow(word.Topic, row);
        }

        MatrixKernel.Multiply(_input, columns, 1, _weights.Projection, width, _state, width, distinct, columns, width, true);
    }

    /// <summary>One direction of a recurrent layer without a recurrent matrix; each direction has half the columns.</summary>
    private void Recur(float* gateWeights, float* input, float* output, int[] rows, int start, int length, bool backwards)
    {
        int width = _weights.Width, half = width / 2, side = backwards ? half : 0;
        float* forgetBias = gateWeights + side;
        new Span<float>(_cells, half).Clear();
        for (int step = 0; step < length; step++)
        {
            int t = start + (backwards ? length - 1 - step : step);
            float* gates = _gates + ((nint)rows[t] * 3 * width) + (3 * side);
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
