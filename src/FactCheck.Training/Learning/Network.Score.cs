namespace FactCheck.Training.Learning;

/// <content>Quick scores over gold tokens while training, without tree constraints.</content>
internal sealed unsafe partial class Network
{
    /// <summary>Shares of right tags, heads, and heads with relations.</summary>
    public (double Tags, double Heads, double Labelled) Score(IReadOnlyList<TrainingSentence> sentences)
    {
        long tokens = 0, tagged = 0, attached = 0, labelled = 0;
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
                    int tag = Best(_joint + ((long)(start + i) * JointColumns) + tags, _shape.Tags);
                    if (tag == sentence.Tag[i])
                        tagged++;
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

        return ((double)tagged / tokens, (double)attached / tokens, (double)labelled / tokens);
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
