using FactCheck.Language;

namespace FactCheck.Training.Learning;

/// <content>Quick scores over gold tokens while training, without tree constraints.</content>
internal sealed unsafe partial class Network
{
    /// <summary>Which treebank's ways the engine follows in the end, from 1 (the first) to -1 (the second).</summary>
    public const float RunLeaning = 1f;

    /// <summary>Shares of right tags, heads, and heads with relations.</summary>
    public (double Upos, double Xpos, double Heads, double Labelled) Score(
        IReadOnlyList<TrainingSentence> sentences, IReadOnlyList<(string Upos, string Xpos, Morphology Features)> labels)
    {
        long tokens = 0, upos = 0, xpos = 0, attached = 0, labelled = 0;
        float* hidden = stackalloc float[_shape.Label];
        float* logits = stackalloc float[_shape.Relations];
        for (int first = 0; first < sentences.Count; first += 40)
        {
            Forward([.. sentences.Skip(first).Take(40)], null);
            int tags = 2 * (_shape.Arc + _shape.Label);
            foreach (var (start, length, sentence) in _batch)
            {
                int padded = ScoreArcs(start, length);
                for (int i = 0; i < length; i++)
                {
                    tokens++;
                    AddLeaning(_joint + ((long)(start + i) * JointColumns), RunLeaning);
                    int tag = Best(_joint + ((long)(start + i) * JointColumns) + tags, _shape.Tags);
                    int gold = sentence.Tag[i];
                    upos += gold >= 0 && tag < labels.Count && labels[tag].Upos == labels[gold].Upos ? 1 : 0;
                    xpos += gold >= 0 && tag < labels.Count && labels[tag].Xpos == labels[gold].Xpos ? 1 : 0;
                    int head = Best(_scores + (i * padded), length + 1);
                    if (head != sentence.Head[i])
                        continue;
                    attached++;
                    LabelHidden(hidden, start, length, i, head);
                    for (int r = 0; r < _shape.Relations; r++)
                        logits[r] = LabelBias.Value[r];
                    for (int k = 0; k < _shape.Label; k++)
                    {
                        for (int r = 0; r < _shape.Relations; r++)
                            logits[r] += hidden[k] * Label.Value[(k * _shape.Relations) + r];
                    }

                    if (Best(logits, _shape.Relations) == sentence.Relation[i])
                        labelled++;
                }
            }
        }

        return ((double)upos / tokens, (double)xpos / tokens, (double)attached / tokens, (double)labelled / tokens);
    }

    private static int Best(float* values, int count)
    {
        int best = 0;
        for (int i = 1; i < count; i++)
        {
            if (values[i] > values[best])
                best = i;
        }

        return best;
    }
}
