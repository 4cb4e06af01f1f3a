namespace FactCheck.Training.Words;

/// <summary>
/// How likely a word is meant in each of its senses. WordNet counts senses in tagged texts of the 1960s, few of them news; so the count is
/// weighed with how near the word's vector, learned from news, lies to the words that explain the sense ("summit": a meeting, not a
/// mountain top).
/// </summary>
internal sealed class SenseWeights
{
    /// <summary>What the first sense counts on top of its count; the n-th counts the n-th part.</summary>
    private const double PriorCount = 3;

    /// <summary>How strongly the vectors speak: a sense whose cosine is 0.1 less loses 33%.</summary>
    private const double VectorWeight = 4;

    private readonly WordNetFile _net;
    private readonly WordSpace _space;
    private readonly HashSet<string> _functionWords;
    private readonly Dictionary<(string Lemma, int Synset), double> _weights = [];

    public SenseWeights(WordNetFile net, WordSpace space, IReadOnlyList<string> byFrequency)
    {
        _net = net;
        _space = space;
        _functionWords = byFrequency.Take(60).ToHashSet(StringComparer.Ordinal);
        foreach (var (lemma, part) in net.Lemmas)
            AddLemma(lemma, part);
    }

    /// <summary>The share, 0 to 1, of a lemma's uses as this part of speech that has this sense; 0 when it has not.</summary>
    public double this[string lemma, int synset] => _weights.GetValueOrDefault((lemma, synset));

    private void AddLemma(string lemma, int part)
    {
        var senses = _net.Senses(lemma, part);
        double[] weights = new double[senses.Count];
        for (int i = 0; i < weights.Length; i++)
            weights[i] = (_net.Count(lemma, part, i) + (PriorCount / (i + 1))) * Math.Exp(VectorWeight * Nearness(lemma, _net.Synsets[senses[i]]));
        double total = weights.Sum();
        for (int i = 0; i < weights.Length; i++)
            _weights[(lemma, senses[i])] = weights[i] / total;
    }

    private double Nearness(string lemma, WordNetFile.Synset synset)
    {
        if (_space.Unit(lemma) is not { } unit)
            return 0;
        double[] centre = new double[unit.Length];
        foreach (string word in Explanation(synset))
        {
            if (word != lemma && !_functionWords.Contains(word) && _space.Unit(word) is { } other)
            {
                for (int i = 0; i < centre.Length; i++)
                    centre[i] += other[i];
            }
        }

        double length = Math.Sqrt(WordSpace.Dot(centre, centre));
        return length == 0 ? 0 : WordSpace.Dot(centre, unit) / length;
    }

    /// <summary>The other words of the sense, those of its parents, and the words of the definition (not of the examples after it).</summary>
    private IEnumerable<string> Explanation(WordNetFile.Synset synset)
    {
        var named = synset.Words.Concat(synset.Pointers.Where(p => p.Symbol is "@" or "@i" or "&").SelectMany(p => _net.Synsets[p.Target].Words));
        int example = synset.Gloss.IndexOf('"', StringComparison.Ordinal);
        string definition = example < 0 ? synset.Gloss : synset.Gloss[..example];
        char[] apart = [' ', ',', ';', '(', ')', '.', ':', '\'', '`', '-'];
        return named.SelectMany(w => w.Split('_')).Concat(definition.Split(apart, StringSplitOptions.RemoveEmptyEntries)).Select(w => w.ToLowerInvariant());
    }
}
