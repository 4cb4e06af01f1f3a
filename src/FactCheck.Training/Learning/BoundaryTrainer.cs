using FactCheck.Language;
using FactCheck.Training.Treebank;

namespace FactCheck.Training.Learning;

/// <summary>Trains the linear classifiers that end tokens and sentences: logistic loss, AdaGrad, averaged weights.</summary>
internal static class BoundaryTrainer
{
    private const float Unit = 256f;

    /// <summary>Weights of the places where tokens end.</summary>
    public static short[] TrainTokens(IEnumerable<TreebankFile> files, int epochs, RandomStream random)
    {
        var examples = new List<(int[] Features, bool Ends)>();
        foreach (var file in files)
        {
            var ends = file.Sentences.SelectMany(sentence => sentence.Words).Select(word => word.End).ToHashSet();
            string text = file.Text;
            for (int start = 0; start < text.Length;)
            {
                if (char.IsWhiteSpace(text[start]))
                {
                    start++;
                    continue;
                }

                int end = start;
                while (end < text.Length && !char.IsWhiteSpace(text[end]))
                    end++;
                int marks = TokenBoundary.Marks(text.AsSpan(start, end - start));
                for (int at = start + 1; at < end; at++)
                {
                    if (!TokenBoundary.IsCandidate(text, at))
                        continue;
                    int[] features = new int[TokenBoundary.Count];
                    TokenBoundary.Read(text, start, end, at, marks, features);
                    examples.Add((features, ends.Contains(at)));
                }

                start = end;
            }
        }

        return Train("tokens", examples, TokenBoundary.Rows, epochs, random);
    }

    /// <summary>Weights of the places where sentences end.</summary>
    public static short[] TrainSentences(IEnumerable<TreebankFile> files, int epochs, RandomStream random)
    {
        var examples = new List<(int[] Features, bool Ends)>();
        foreach (var file in files)
        {
            var words = file.Sentences.SelectMany(sentence => sentence.Words).Where(word => word.End > word.Start).ToList();
            var sentenceEnds = file.Sentences.Select(sentence => sentence.Words[^1].End).ToHashSet();
            int[] starts = [.. words.Select(word => word.Start)], ends = [.. words.Select(word => word.End)];
            var state = default(SentenceState);
            int first = 0;
            for (int i = 0; i < words.Count - 1; i++)
            {
                state.Add(file.Text.AsSpan(starts[i], ends[i] - starts[i]));
                bool isEnd = sentenceEnds.Contains(ends[i]);
                if (SentenceBoundary.Gap(file.Text, starts, ends, i) < 4 && SentenceBoundary.IsCandidate(file.Text, starts, ends, i))
                {
                    int[] features = new int[SentenceBoundary.Count];
                    SentenceBoundary.Read(file.Text, starts, ends, first, i, state, features);
                    examples.Add((features, isEnd));
                }

                if (isEnd)
                {
                    first = i + 1;
                    state = default;
                }
            }
        }

        return Train("sentences", examples, SentenceBoundary.Rows, epochs, random);
    }

    private static short[] Train(string name, List<(int[] Features, bool Ends)> examples, int rows, int epochs, RandomStream random)
    {
        const float Rate = 0.2f, Decay = 1e-6f;
        float[] weights = new float[rows], squares = new float[rows];
        double[] sums = new double[rows];
        var order = examples.ToArray();
        int wrong = 0;
        for (int epoch = 0; epoch < epochs; epoch++)
        {
            random.Shuffle(order);
            wrong = 0;
            foreach (var (features, ends) in order)
            {
                float score = 0;
                foreach (int feature in features)
                    score += weights[feature];
                if ((score > 0) != ends)
                    wrong++;
                float slope = (1f / (1f + MathF.Exp(-score))) - (ends ? 1f : 0f);
                foreach (int feature in features)
                {
                    float gradient = slope + (Decay * weights[feature]);
                    squares[feature] += gradient * gradient;
                    weights[feature] -= Rate * gradient / (MathF.Sqrt(squares[feature]) + 0.1f);
                }
            }

            if (epoch >= epochs / 2)
            {
                for (int i = 0; i < rows; i++)
                    sums[i] += weights[i];
            }
        }

        Console.WriteLine($"{name} places {examples.Count} wrong in training {wrong}");
        int counted = epochs - (epochs / 2);
        return [.. sums.Select(sum => (short)Math.Clamp(Math.Round(sum / counted * Unit), short.MinValue, short.MaxValue))];
    }
}
