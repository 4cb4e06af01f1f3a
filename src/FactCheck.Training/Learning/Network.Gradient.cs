using System.Runtime.InteropServices;
using FactCheck.Language;

namespace FactCheck.Training.Learning;

/// <content>Losses and gradients.</content>
internal sealed unsafe partial class Network
{
    /// <summary>Weights of the losses: tags, arcs, relations, entities, types of heads.</summary>
    public float[] LossWeights { get; } = [0.5f, 1f, 1f, 0.5f, 0.5f];

    /// <summary>Computes the losses of the batch that <see cref="Forward"/> ran, and the gradients of all parameters.</summary>
    public void Backward()
    {
        float scale = 1f / _tokens;
        Array.Clear(Losses);
        int queryColumns = _shape.Arc + ArcDistance.Count;
        NativeMemory.Clear(_jointGradient, (nuint)((long)_tokens * JointColumns * sizeof(float)));
        NativeMemory.Clear(_queryGradient, (nuint)((long)_tokens * queryColumns * sizeof(float)));
        int tags = 2 * (_shape.Arc + _shape.Label), entities = tags + _shape.Tags, headTypes = entities + EntityReader.Labels, leaning = entities + _shape.Entities;
        foreach (var (start, length, sentence) in _batch)
        {
            for (int i = 0; i < length; i++)
            {
                float* row = _joint + ((long)(start + i) * JointColumns);
                float* gradient = _jointGradient + ((long)(start + i) * JointColumns);
                AddLeaning(row, sentence.Leaning);
                Losses[0] += Classify(row + tags, gradient + tags, _shape.Tags, sentence.Tag[i], LossWeights[0] * scale);
                for (int k = 0; k < _shape.Tags; k++)
                    gradient[leaning + k] = sentence.Leaning * gradient[tags + k];
                if (sentence.Entity is not null)
                    Losses[3] += Classify(row + entities, gradient + entities, EntityReader.Labels, sentence.Entity[i], LossWeights[3] * scale);
                if (sentence.HeadType is not null)
                    Losses[3] += Classify(row + headTypes, gradient + headTypes, EntityReader.HeadTypes, sentence.HeadType[i], LossWeights[4] * scale);
            }

            Arcs(start, length, sentence, scale);
        }

        Labels(scale);
        QueryBackward(queryColumns);
        float* top = _stateGradients[_shape.Layers];
        SumRows(_jointGradient, JointColumns, JointColumns, JointBias.Gradient);
        MatrixKernel.Multiply(
            _states[_shape.Layers], 1, _width, _jointGradient, JointColumns, Joint.Gradient, JointColumns, _width, _tokens, JointColumns, true);
        Transpose(Joint.Value, _width, JointColumns, _transposed);
        MatrixKernel.Multiply(_jointGradient, JointColumns, 1, _transposed, _width, top, _width, _tokens, JointColumns, _width, false);
        for (int l = _shape.Layers - 1; l >= 0; l--)
            LayerBackward(l);
        EmbeddingBackward();
    }

    private void AddLeaning(float* row, float leaning)
    {
        int tags = 2 * (_shape.Arc + _shape.Label);
        float* own = row + tags + _shape.Tags + _shape.Entities;
        for (int k = 0; k < _shape.Tags; k++)
            row[tags + k] += leaning * own[k];
    }

    private static double Classify(float* logits, float* gradient, int count, int gold, float weight)
    {
        float max = float.NegativeInfinity;
        for (int i = 0; i < count; i++)
            max = MathF.Max(max, logits[i]);
        float sum = 0;
        for (int i = 0; i < count; i++)
        {
            gradient[i] = MathF.Exp(logits[i] - max);
            sum += gradient[i];
        }

        if (gold < 0)
        {
            new Span<float>(gradient, count).Clear();
            return 0;
        }

        double loss = Math.Log(sum) - (logits[gold] - max);
        float factor = weight / sum;
        for (int i = 0; i < count; i++)
            gradient[i] *= factor;
        gradient[gold] -= weight;
        return loss;
    }

    /// <summary>Scores of all heads of all tokens of one sentence; columns: the tokens, then the root. Returns the row length.</summary>
    private int ScoreArcs(int start, int length)
    {
        int arc = _shape.Arc, queryColumns = arc + ArcDistance.Count, padded = (length + 1 + 15) & ~15;
        for (int j = 0; j <= length; j++)
        {
            float* head = j < length ? _joint + ((long)(start + j) * JointColumns) + arc : Root.Value;
            for (int k = 0; k < arc; k++)
            {
                float value = head[k];
                _heads[(j * arc) + k] = value;
                _transposed[(k * padded) + j] = value;
            }
        }

        MatrixKernel.Multiply(_query + ((long)start * queryColumns), queryColumns, 1, _transposed, padded, _scores, padded, length, arc, padded, false);
        for (int i = 0; i < length; i++)
        {
            float* distances = _query + ((long)(start + i) * queryColumns) + arc;
            float* row = _scores + (i * padded);
            for (int j = 0; j < length; j++)
                row[j] += distances[ArcDistance.Of(j - i)];
            row[i] = -1e9f;
            row[length] += distances[ArcDistance.Root];
        }

        return padded;
    }

    private void Arcs(int start, int length, TrainingSentence sentence, float scale)
    {
        int arc = _shape.Arc, queryColumns = arc + ArcDistance.Count;
        int padded = ScoreArcs(start, length);
        float* gradients = _scores + ((long)(MaxSentence + 32) * (MaxSentence + 32));
        for (int i = 0; i < length; i++)
        {
            float* gradient = gradients + (i * padded);
            new Span<float>(gradient, padded).Clear();
            Losses[1] += Classify(_scores + (i * padded), gradient, length + 1, sentence.Head[i], LossWeights[1] * scale);
            float* distances = _queryGradient + ((long)(start + i) * queryColumns) + arc;
            for (int j = 0; j < length; j++)
            {
                if (j != i)
                    distances[ArcDistance.Of(j - i)] += gradient[j];
            }

            distances[ArcDistance.Root] += gradient[length];
        }

        MatrixKernel.Multiply(gradients, padded, 1, _heads, arc, _queryGradient + ((long)start * queryColumns), queryColumns, length, length + 1, arc, true);
        float* headGradient = _heads + ((long)(MaxSentence + 32) * (arc + 16));
        MatrixKernel.Multiply(gradients, 1, padded, _query + ((long)start * queryColumns), queryColumns, headGradient, arc, length + 1, length, arc, false);
        for (int j = 0; j < length; j++)
        {
            float* target = _jointGradient + ((long)(start + j) * JointColumns) + arc;
            float* value = _joint + ((long)(start + j) * JointColumns) + arc;
            for (int k = 0; k < arc; k++)
                target[k] += value[k] > 0 ? headGradient[(j * arc) + k] : 0f;
        }

        for (int k = 0; k < arc; k++)
            Root.Gradient[k] += headGradient[(length * arc) + k];
    }

    /// <summary>Hidden values of the relation classifier for one dependent and head; the head index <paramref name="length"/> is the root.</summary>
    private void LabelHidden(float* hidden, int start, int length, int dependent, int head)
    {
        int arc = _shape.Arc, label = _shape.Label;
        float* left = _joint + ((long)(start + dependent) * JointColumns) + (2 * arc);
        float* right = head < length ? _joint + ((long)(start + head) * JointColumns) + (2 * arc) + label : Root.Value + arc;
        float* distance = LabelDistance.Value + (Step(length, dependent, head) * label);
        for (int k = 0; k < label; k++)
            hidden[k] = MathF.Max(0f, left[k] + right[k] + distance[k]);
    }

    private static int Step(int length, int dependent, int head) => head == length ? ArcDistance.Root : ArcDistance.Of(head - dependent);

    private void Labels(float scale)
    {
        int arc = _shape.Arc, label = _shape.Label, relations = _shape.Relations;
        float* hidden = _scratch, logits = hidden + ((long)_tokens * label), gradients = logits + ((long)_tokens * relations);
        foreach (var (start, length, sentence) in _batch)
        {
            for (int i = 0; i < length; i++)
            {
                LabelHidden(hidden + ((long)(start + i) * label), start, length, i, sentence.Head[i]);
                new ReadOnlySpan<float>(LabelBias.Value, relations).CopyTo(new(logits + ((long)(start + i) * relations), relations));
            }
        }

        MatrixKernel.Multiply(hidden, label, 1, Label.Value, relations, logits, relations, _tokens, label, relations, true);
        foreach (var (start, length, sentence) in _batch)
        {
            for (int i = 0; i < length; i++)
            {
                long offset = (long)(start + i) * relations;
                Losses[2] += Classify(logits + offset, gradients + offset, relations, sentence.Relation[i], LossWeights[2] * scale);
            }
        }

        SumRows(gradients, relations, relations, LabelBias.Gradient);
        MatrixKernel.Multiply(hidden, 1, label, gradients, relations, Label.Gradient, relations, label, _tokens, relations, true);
        Transpose(Label.Value, label, relations, _transposed);
        float* hiddenGradient = _gateGradient;
        MatrixKernel.Multiply(gradients, relations, 1, _transposed, label, hiddenGradient, label, _tokens, relations, label, false);
        foreach (var (start, length, sentence) in _batch)
        {
            for (int i = 0; i < length; i++)
            {
                long offset = (long)(start + i) * label;
                int head = sentence.Head[i];
                float* left = _jointGradient + ((long)(start + i) * JointColumns) + (2 * arc);
                float* right = head < length ? _jointGradient + ((long)(start + head) * JointColumns) + (2 * arc) + label : Root.Gradient + arc;
                float* distance = LabelDistance.Gradient + (Step(length, i, head) * label);
                for (int k = 0; k < label; k++)
                {
                    float gradient = hidden[offset + k] > 0 ? hiddenGradient[offset + k] : 0f;
                    left[k] += gradient;
                    right[k] += gradient;
                    distance[k] += gradient;
                }
            }
        }
    }

    private void QueryBackward(int queryColumns)
    {
        int arc = _shape.Arc;
        SumRows(_queryGradient, queryColumns, arc, ArcBias.Gradient);
        MatrixKernel.Multiply(_joint, 1, JointColumns, _queryGradient, queryColumns, Arc.Gradient, queryColumns, arc, _tokens, queryColumns, true);
        Transpose(Arc.Value, arc, queryColumns, _transposed);
        MatrixKernel.Multiply(_queryGradient, queryColumns, 1, _transposed, arc, _jointGradient, JointColumns, _tokens, queryColumns, arc, false);
        for (int t = 0; t < _tokens; t++)
        {
            float* value = _joint + ((long)t * JointColumns);
            float* gradient = _jointGradient + ((long)t * JointColumns);
            for (int k = 0; k < arc; k++)
            {
                if (value[k] <= 0f)
                    gradient[k] = 0f;
            }
        }
    }

    private void LayerBackward(int level)
    {
        Unmask(level + 1);
        NativeMemory.Clear(_stateGradients[level], (nuint)((long)_tokens * _width * sizeof(float)));
        foreach (var (start, length, _) in _batch)
        {
            RecurBackward(level, start, length, false);
            RecurBackward(level, start, length, true);
        }

        int columns = 3 * _width;
        MatrixKernel.Multiply(_states[level], 1, _width, _gateGradient, columns, Layer[level].Gradient, columns, _width, _tokens, columns, true);
        Transpose(Layer[level].Value, _width, columns, _transposed);
        MatrixKernel.Multiply(_gateGradient, columns, 1, _transposed, _width, _stateGradients[level], _width, _tokens, columns, _width, true);
    }

    private void RecurBackward(int level, int start, int length, bool backwards)
    {
        int half = _half, side = backwards ? half : 0;
        float* forgetState = Gates[level].Value + side + (2 * _width);
        float* resetState = forgetState + _width;
        float* forgetBiasGradient = Gates[level].Gradient + side;
        float* resetBiasGradient = forgetBiasGradient + _width;
        float* forgetStateGradient = forgetBiasGradient + (2 * _width);
        float* resetStateGradient = forgetBiasGradient + (3 * _width);
        float* carried = stackalloc float[half];
        new Span<float>(carried, half).Clear();
        for (int step = length - 1; step >= 0; step--)
        {
            int t = start + (backwards ? length - 1 - step : step);
            int before = backwards ? t + 1 : t - 1;
            float* previous = step == 0 ? null : _cells[level] + ((long)before * _width) + side;
            float* gates = _gates[level] + ((long)t * 3 * _width) + (3 * side);
            float* gateGradient = _gateGradient + ((long)t * 3 * _width) + (3 * side);
            float* cell = _cells[level] + ((long)t * _width) + side;
            float* input = _states[level] + ((long)t * _width) + side;
            float* inputGradient = _stateGradients[level] + ((long)t * _width) + side;
            float* outputGradient = _stateGradients[level + 1] + ((long)t * _width) + side;
            for (int i = 0; i < half; i++)
            {
                float past = previous is null ? 0f : previous[i];
                float candidate = gates[i], forget = gates[half + i], reset = gates[(2 * half) + i];
                float output = outputGradient[i];
                inputGradient[i] += output * (1f - reset);
                float cellGradient = carried[i] + (output * reset);
                float resetGradient = output * (cell[i] - input[i]) * Slope(reset);
                float forgetGradient = cellGradient * (past - candidate) * Slope(forget);
                gateGradient[i] = cellGradient * (1f - forget);
                gateGradient[half + i] = forgetGradient;
                gateGradient[(2 * half) + i] = resetGradient;
                forgetBiasGradient[i] += forgetGradient;
                resetBiasGradient[i] += resetGradient;
                forgetStateGradient[i] += forgetGradient * past;
                resetStateGradient[i] += resetGradient * past;
                carried[i] = (cellGradient * forget) + (forgetGradient * forgetState[i]) + (resetGradient * resetState[i]);
            }
        }
    }

    /// <summary>Slope of the gate function 0.5 + 0.5 x / sqrt(1 + x²), from its value.</summary>
    private static float Slope(float gate)
    {
        float ratio = (2f * gate) - 1f;
        float rest = MathF.Max(0f, 1f - (ratio * ratio));
        return 0.5f * rest * MathF.Sqrt(rest);
    }

    private void EmbeddingBackward()
    {
        Unmask(0);
        float* gradients = _stateGradients[0];
        MatrixKernel.Multiply(_input, 1, _vectorWidth, gradients, _width, Projection.Gradient, _width, _vectorWidth, _tokens, _width, true);
        foreach (var (start, length, sentence) in _batch)
        {
            for (int i = 0; i < length; i++)
            {
                float* gradient = gradients + ((long)(start + i) * _width);
                AddTo(Words.Touch(sentence.Word[i]), gradient, _width);
                for (int h = 0; h < HashedTables; h++)
                {
                    if (sentence.Hashed[h][i] >= 0)
                        AddTo(Hashed[h].Touch(sentence.Hashed[h][i]), gradient, _width);
                }

                if (sentence.Vector[i] < 0)
                    AddTo(NoVector.Gradient, gradient, _width);
            }
        }
    }

    private void Unmask(int level)
    {
        float* gradient = _stateGradients[level];
        float* mask = _masks[level];
        for (long i = 0; i < (long)_tokens * _width; i++)
            gradient[i] *= mask[i];
    }

    private void SumRows(float* matrix, int stride, int columns, float* sums)
    {
        for (int t = 0; t < _tokens; t++)
            AddTo(sums, matrix + ((long)t * stride), columns);
    }

    private static void Transpose(float* matrix, int rows, int columns, float* target)
    {
        for (int i = 0; i < rows; i++)
        {
            for (int j = 0; j < columns; j++)
                target[(j * rows) + i] = matrix[(i * columns) + j];
        }
    }
}
