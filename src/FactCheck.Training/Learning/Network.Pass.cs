using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using FactCheck.Language;

namespace FactCheck.Training.Learning;

/// <content>Forward and backward passes over a batch of sentences.</content>
internal sealed unsafe partial class Network
{
    private float*[] _states = [];
    private float*[] _stateGradients = [];
    private float*[] _masks = [];
    private float*[] _gates = [];
    private float*[] _cells = [];
    private float* _gateGradient;
    private float* _joint;
    private float* _jointGradient;
    private float* _query;
    private float* _queryGradient;
    private float* _scratch;
    private float* _transposed;
    private float* _scores;
    private float* _heads;
    private float* _input;
    private readonly List<(int Start, int Length, TrainingSentence Sentence)> _batch = [];
    private int _tokens;
    private const int MaxSentence = 512;

    /// <summary>Losses of the last batch, summed over tokens: tags, arcs, relations, entities.</summary>
    public double[] Losses { get; } = new double[4];

    public float Dropout { get; set; } = 0.25f;
    public float InputDropout { get; set; } = 0.15f;

    /// <summary>Prepares the buffers for a batch.</summary>
    private void Prepare(IReadOnlyList<TrainingSentence> sentences)
    {
        _batch.Clear();
        _tokens = 0;
        foreach (var sentence in sentences)
        {
            _batch.Add((_tokens, sentence.Length, sentence));
            _tokens += sentence.Length;
        }

        if (_tokens <= _capacity)
            return;
        foreach (nint buffer in _buffers)
            NativeMemory.AlignedFree((void*)buffer);
        _buffers.Clear();
        _capacity = _tokens + 512;
        int layers = _shape.Layers;
        _states = new float*[layers + 1];
        _stateGradients = new float*[layers + 1];
        _masks = new float*[layers + 1];
        _gates = new float*[layers];
        _cells = new float*[layers];
        for (int l = 0; l <= layers; l++)
        {
            _states[l] = Allocate((long)_capacity * _width);
            _stateGradients[l] = Allocate((long)_capacity * _width);
            _masks[l] = Allocate((long)_capacity * _width);
            if (l < layers)
            {
                _gates[l] = Allocate((long)_capacity * 3 * _width);
                _cells[l] = Allocate((long)_capacity * _width);
            }
        }

        _gateGradient = Allocate((long)_capacity * 3 * _width);
        _joint = Allocate((long)_capacity * JointColumns);
        _jointGradient = Allocate((long)_capacity * JointColumns);
        int queryColumns = _shape.Arc + ArcDistance.Count;
        _query = Allocate((long)_capacity * queryColumns);
        _queryGradient = Allocate((long)_capacity * queryColumns);
        _scratch = Allocate((long)_capacity * Math.Max(_shape.Label + _shape.Relations, 64) * 2);
        _transposed = Allocate(Math.Max(4L * _width * Math.Max(JointColumns, 3 * _width), (long)(MaxSentence + 32) * (_shape.Arc + 16)));
        _scores = Allocate((long)(MaxSentence + 32) * (MaxSentence + 32) * 2);
        _heads = Allocate((long)(MaxSentence + 32) * (_shape.Arc + 16) * 2);
        _input = Allocate((long)_capacity * _vectorWidth);
    }

    /// <summary>Runs a batch forward; with <paramref name="random"/>, with dropout, as in training.</summary>
    public void Forward(IReadOnlyList<TrainingSentence> sentences, RandomStream? random)
    {
        Prepare(sentences);
        Embed(random);
        for (int l = 0; l < _shape.Layers; l++)
        {
            MatrixKernel.Multiply(
                _states[l], _width, 1, Layer[l].Value, 3 * _width, _gates[l], 3 * _width, _tokens, _width, 3 * _width, false);
            foreach (var (start, length, _) in _batch)
            {
                Recur(l, start, length, false);
                Recur(l, start, length, true);
            }

            if (random is not null)
                Mask(l + 1, Dropout, random);
        }

        for (int t = 0; t < _tokens; t++)
            new ReadOnlySpan<float>(JointBias.Value, JointColumns).CopyTo(new(_joint + ((long)t * JointColumns), JointColumns));
        MatrixKernel.Multiply(
            _states[_shape.Layers], _width, 1, Joint.Value, JointColumns, _joint, JointColumns, _tokens, _width, JointColumns, true);
        // The arc part of the joint layer is rectified here, the relation part when two tokens meet; the rest are logits.
        for (int t = 0; t < _tokens; t++)
        {
            float* row = _joint + ((long)t * JointColumns);
            for (int i = 0; i < 2 * _shape.Arc; i++)
                row[i] = MathF.Max(row[i], 0f);
        }

        int queryColumns = _shape.Arc + ArcDistance.Count;
        MatrixKernel.Multiply(_joint, JointColumns, 1, Arc.Value, queryColumns, _query, queryColumns, _tokens, _shape.Arc, queryColumns, false);
        for (int t = 0; t < _tokens; t++)
        {
            float* row = _query + ((long)t * queryColumns);
            for (int i = 0; i < _shape.Arc; i++)
                row[i] += ArcBias.Value[i];
        }
    }

    private void Embed(RandomStream? random)
    {
        foreach (var (start, length, sentence) in _batch)
        {
            for (int i = 0; i < length; i++)
            {
                float* row = _states[0] + ((long)(start + i) * _width);
                float* input = _input + ((long)(start + i) * _vectorWidth);
                new ReadOnlySpan<float>(Words.Value + ((long)sentence.Word[i] * _width), _width).CopyTo(new(row, _width));
                for (int h = 0; h < HashedTables; h++)
                {
                    if (sentence.Hashed[h][i] >= 0)
                        AddTo(row, Hashed[h].Value + ((long)sentence.Hashed[h][i] * _width), _width);
                }

                int vector = sentence.Vector[i];
                if (vector < 0)
                {
                    AddTo(row, NoVector.Value, _width);
                    new Span<float>(input, _vectorWidth).Clear();
                }
                else
                {
                    new ReadOnlySpan<float>(_vectors + ((long)vector * _vectorWidth), _vectorWidth).CopyTo(new(input, _vectorWidth));
                }
            }
        }

        MatrixKernel.Multiply(_input, _vectorWidth, 1, Projection.Value, _width, _states[0], _width, _tokens, _vectorWidth, _width, true);
        if (random is not null)
            Mask(0, InputDropout, random);
    }

    private void Mask(int level, float rate, RandomStream random)
    {
        // One mask a sentence: the same values are missing at every word of it.
        float keep = 1f / (1f - rate);
        float* mask = _masks[level];
        float* state = _states[level];
        foreach (var (start, length, _) in _batch)
        {
            float* first = mask + ((long)start * _width);
            for (int i = 0; i < _width; i++)
                first[i] = random.NextSingle() < rate ? 0f : keep;
            for (int t = 0; t < length; t++)
            {
                float* row = mask + ((long)(start + t) * _width);
                float* values = state + ((long)(start + t) * _width);
                for (int i = 0; i < _width; i++)
                {
                    row[i] = first[i];
                    values[i] *= first[i];
                }
            }
        }
    }

    private void Recur(int level, int start, int length, bool backwards)
    {
        // Columns of a token's gates: candidate, forget, reset of the forward half, then of the backward half.
        int half = _half, side = backwards ? half : 0;
        float* forgetBias = Gates[level].Value + side;
        float* resetBias = forgetBias + _width;
        float* forgetState = forgetBias + (2 * _width);
        float* resetState = forgetBias + (3 * _width);
        float* previous = null;
        for (int step = 0; step < length; step++)
        {
            int t = start + (backwards ? length - 1 - step : step);
            float* gates = _gates[level] + ((long)t * 3 * _width) + (3 * side);
            float* cell = _cells[level] + ((long)t * _width) + side;
            float* input = _states[level] + ((long)t * _width) + side;
            float* output = _states[level + 1] + ((long)t * _width) + side;
            for (int i = 0; i < half; i++)
            {
                float before = previous is null ? 0f : previous[i];
                float forget = gates[half + i] + forgetBias[i] + (forgetState[i] * before);
                float reset = gates[(2 * half) + i] + resetBias[i] + (resetState[i] * before);
                forget = 0.5f + (0.5f * forget / MathF.Sqrt(1f + (forget * forget)));
                reset = 0.5f + (0.5f * reset / MathF.Sqrt(1f + (reset * reset)));
                gates[half + i] = forget;
                gates[(2 * half) + i] = reset;
                float value = gates[i] + (forget * (before - gates[i]));
                cell[i] = value;
                output[i] = input[i] + (reset * (value - input[i]));
            }

            previous = cell;
        }
    }

    private static void AddTo(float* target, float* source, int count)
    {
        for (int i = 0; i < count; i += 16)
            (Vector512.Load(target + i) + Vector512.Load(source + i)).Store(target + i);
    }
}
