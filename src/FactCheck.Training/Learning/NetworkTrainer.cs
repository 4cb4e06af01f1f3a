using System.Globalization;
using FactCheck.Training.Treebank;

namespace FactCheck.Training.Learning;

/// <summary>Trains the network: batches of sentences in random order, Adam with a falling rate, a moving average of the weights.</summary>
internal sealed class NetworkTrainer
{
    private readonly Network _network;
    private readonly SentenceEncoder _encoder;
    private readonly RandomStream _random;

    public NetworkTrainer(Network network, SentenceEncoder encoder, RandomStream random)
    {
        _network = network;
        _encoder = encoder;
        _random = random;
    }

    public float Rate { get; init; } = 0.003f;
    public int Epochs { get; init; } = 10;
    public int BatchTokens { get; init; } = 700;
    public float WordDropout { get; init; } = 0.3f;
    /// <summary>What words are exchanged for, and in which share of the sentences.</summary>
    public WordNeighbours? Neighbours { get; init; }

    public float Exchanged { get; init; }
    public Action<int>? EpochEnded { get; init; }

    public void Train(IReadOnlyList<TreebankSentence> sentences)
    {
        var usable = sentences.Where(sentence => sentence.Words.Count is > 0 and <= 200).ToArray();
        var encoded = usable.Select(_encoder.Encode).ToArray();
        int[] order = [.. Enumerable.Range(0, usable.Length)];
        long tokens = encoded.Sum(sentence => (long)sentence.Length);
        int steps = (int)(tokens / BatchTokens * Epochs) + 1, step = 0;
        var batch = new List<TrainingSentence>();
        for (int epoch = 1; epoch <= Epochs; epoch++)
        {
            _random.Shuffle(order);
            var losses = new double[4];
            long began = Environment.TickCount64;
            int size = 0;
            for (int k = 0; k < order.Length; k++)
            {
                var sentence = Vary(usable[order[k]], encoded[order[k]]);
                batch.Add(sentence);
                size += sentence.Length;
                if (size < BatchTokens && k < order.Length - 1)
                    continue;
                step++;
                _network.Forward(batch, _random);
                _network.Backward();
                for (int i = 0; i < losses.Length; i++)
                    losses[i] += _network.Losses[i] / tokens;
                Update(step, steps);
                batch.Clear();
                size = 0;
            }

            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"epoch {epoch} tags {losses[0]:F4} arcs {losses[1]:F4} relations {losses[2]:F4} entities {losses[3]:F4} seconds {(Environment.TickCount64 - began) / 1000.0:F1}"));
            EpochEnded?.Invoke(epoch);
        }
    }

    private void Update(int step, int steps)
    {
        const float Clip = 1f;
        double norm = 0;
        foreach (var parameter in _network.All)
            norm += parameter.SquaredNorm();
        float scale = norm > Clip * Clip ? (float)(Clip / Math.Sqrt(norm)) : 1f;
        float progress = Math.Min(1f, step / (float)steps), warm = Math.Min(1f, step / 200f);
        float rate = Rate * warm * ((1f - progress) + 0.005f);
        foreach (var parameter in _network.All)
            parameter.Update(rate, scale, 0.9f, 0.98f, 0f, Math.Min(step, 100000));
        const int Every = 10;
        if (step % Every == 0)
        {
            // The average looks back over about a twentieth of the steps made so far.
            float decay = MathF.Pow(1f - Math.Min(1f, 20f / step), Every);
            foreach (var parameter in _network.All)
                parameter.MoveAverage(decay);
        }
    }

    /// <summary>
    /// The sentence as training sees it this time: rare words now and then unknown, some sentences in lower case, in capitals, or without
    /// the stop at their end, so that headlines and careless text are no surprise.
    /// </summary>
    private TrainingSentence Vary(TreebankSentence sentence, TrainingSentence encoded)
    {
        float choice = _random.NextSingle();
        if (choice < 0.04f)
        {
            var forms = sentence.Words.Select(word => word.Form);
            encoded = _encoder.Encode(sentence, [.. choice < 0.015f ? forms.Select(form => form.ToUpperInvariant())
                : choice < 0.03f ? forms.Select(form => form.ToLowerInvariant())
                : forms.Select(form => form.Length > 3 ? char.ToUpperInvariant(form[0]) + form[1..] : form)]);
        }

        if (Neighbours is not null && choice >= 0.04f && choice < 0.04f + Exchanged)
            encoded = _encoder.Encode(sentence, Neighbours.Substitute(sentence, _random));

        int length = encoded.Length;
        if (choice > 0.96f && length > 3 && sentence.Words[^1].Form == "." && sentence.Words.TrueForAll(word => word.Head != length))
            length--;
        var words = encoded.Word.AsSpan(0, length).ToArray();
        var vectors = encoded.Vector.AsSpan(0, length).ToArray();
        for (int i = 0; i < length; i++)
        {
            int count = _encoder.Count(words[i]);
            bool isUnknown = _random.NextSingle() < 0.1f + (WordDropout / (WordDropout + count));
            if (isUnknown)
                words[i] = 0;
            if (_random.NextSingle() < (isUnknown ? 0.15f : 0.03f))
                vectors[i] = -1;
        }

        int[][] hashed = [.. encoded.Hashed.Select(rows => rows[..length])];
        return length == encoded.Length
            ? new() { Word = words, Vector = vectors, Hashed = hashed, Tag = encoded.Tag, Head = encoded.Head, Relation = encoded.Relation, Entity = encoded.Entity, HeadType = encoded.HeadType, Leaning = encoded.Leaning }
            : new()
            {
                Word = words,
                Vector = vectors,
                Hashed = hashed,
                Tag = encoded.Tag[..length],
                Head = [.. encoded.Head[..length].Select(head => head == encoded.Length ? length : head)],
                Relation = encoded.Relation[..length],
                Entity = encoded.Entity?[..length],
                HeadType = encoded.HeadType?[..length],
                Leaning = encoded.Leaning,
            };
    }
}
