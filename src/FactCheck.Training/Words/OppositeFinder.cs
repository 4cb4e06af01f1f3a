namespace FactCheck.Training.Words;

/// <summary>
/// Finds opposites: WordNet's own pairs (rise, fall), and those between the synonyms, the closest kinds and the similar adjectives of
/// such a pair (increase, decline), as far as the senses are usual and the vectors agree that the words belong together.
/// </summary>
internal sealed class OppositeFinder(WordNetFile net, SenseWeights weights, WordSpace space)
{
    /// <summary>Nouns of acts, events, processes: their kinds are opposites as the verbs are; a kind of woman is no opposite of a kind of man.</summary>
    private static readonly int[] ChangeTopics = [4, 11, 22];

    private readonly HashSet<((string Lemma, int Part) A, (string Lemma, int Part) B)> _pairs = [];

    public IEnumerable<((string Lemma, int Part) A, (string Lemma, int Part) B)> Find()
    {
        foreach (var synset in net.Synsets)
        {
            foreach (var (symbol, target, from, to) in synset.Pointers)
            {
                if (symbol == "!" && from >= 0 && to >= 0)
                    AddAround(synset, from, net.Synsets[target], to);
            }
        }

        AddNextVerbs();
        AddDerivedNouns();
        AddOwn();
        return _pairs;
    }

    private void AddAround(WordNetFile.Synset synset, int from, WordNetFile.Synset opposite, int to)
    {
        string word = synset.Words[from].ToLowerInvariant(), other = opposite.Words[to].ToLowerInvariant();
        if (Usual(word, synset.Id, other, opposite.Id) >= 0.05)
            _pairs.Add(((word, synset.Part), (other, opposite.Part)));
        Cross(synset, opposite, 0.2, 0.2);

        var near = Near(synset);
        var far = Near(opposite);
        foreach (var a in near)
        {
            Cross(a, opposite, 0.3, 0.4);
            foreach (var b in far)
                Cross(a, b, 0.35, 0.5);
        }

        foreach (var b in far)
            Cross(synset, b, 0.3, 0.4);
    }

    /// <summary>The closest kinds of verbs and of nouns of change; the satellites of an adjective.</summary>
    private List<WordNetFile.Synset> Near(WordNetFile.Synset synset)
    {
        if (synset.Part == 0 && !ChangeTopics.Contains(synset.Topic))
            return [];
        string symbol = synset.Part == 2 ? "&" : "~";
        return [.. synset.Targets(symbol).Select(t => net.Synsets[t])];
    }

    private void Cross(WordNetFile.Synset left, WordNetFile.Synset right, double leastUsual, double leastCosine)
    {
        foreach (string a in left.Words.Select(w => w.ToLowerInvariant()))
        {
            foreach (string b in right.Words.Select(w => w.ToLowerInvariant()))
            {
                if (a != b && Usual(a, left.Id, b, right.Id) >= leastUsual && space.Cosine(a, b) >= leastCosine && !ShareUsualSense(a, b, left.Part))
                    _pairs.Add(((a, left.Part), (b, right.Part)));
            }
        }
    }

    /// <summary>Opposites of the news that WordNet has not, or only of a rare sense; every word of a row with every word opposite.</summary>
    private void AddOwn()
    {
        foreach (string[] cells in OwnTable.Read("opposites.tsv"))
        {
            int part = OwnTable.Part(cells[0]);
            foreach (string word in cells[1].Split(' '))
                _pairs.UnionWith(cells[2].Split(' ').Select(opposite => ((word, part), (opposite, part))));
        }
    }

    /// <summary>Verbs beside one of the pair: its synonyms and the next more general or more special verbs ("rise", "drop").</summary>
    private void AddNextVerbs()
    {
        foreach (var (a, b) in _pairs.Where(p => p.A.Part == 1 && p.B.Part == 1).ToArray())
        {
            AddBeside(a.Lemma, b.Lemma);
            AddBeside(b.Lemma, a.Lemma);
        }
    }

    private void AddBeside(string verb, string opposite)
    {
        foreach (string beside in Beside(opposite))
        {
            bool belong = space.Cosine(beside, opposite) >= 0.45 && space.Cosine(beside, verb) >= 0.4;
            if (belong && beside != verb && !ShareUsualSense(beside, verb, 1) && !Beside(beside).Contains(verb))
                _pairs.Add(((verb, 1), (beside, 1)));
        }
    }

    private IEnumerable<string> Beside(string verb)
    {
        foreach (int sense in net.Senses(verb, 1))
        {
            var synset = net.Synsets[sense];
            foreach (int other in synset.Targets("@").Concat(synset.Targets("~")).Append(sense))
            {
                foreach (string word in net.Synsets[other].Words.Select(w => w.ToLowerInvariant()))
                {
                    if (word != verb && Usual(verb, sense, word, other) >= (other == sense ? 0.25 : 0.4))
                        yield return word;
                }
            }
        }
    }

    /// <summary>Nouns of the act of opposite verbs: approval and rejection.</summary>
    private void AddDerivedNouns()
    {
        foreach (var (a, b) in _pairs.Where(p => p.A.Part == 1 && p.B.Part == 1).ToArray())
        {
            foreach (var (noun, topic, weight) in ActNouns(a.Lemma))
            {
                foreach (var (other, otherTopic, otherWeight) in ActNouns(b.Lemma))
                {
                    bool fits = noun != other && Math.Sqrt(weight * otherWeight) >= (topic == otherTopic ? 0.2 : 0.3);
                    if (fits && space.Cosine(noun, other) >= (topic == otherTopic ? 0.35 : 0.5) && !ShareUsualSense(noun, other, 0))
                        _pairs.Add(((noun, 0), (other, 0)));
                }
            }
        }
    }

    private IEnumerable<(string Noun, int Topic, double Weight)> ActNouns(string verb)
    {
        foreach (int sense in net.Senses(verb, 1))
        {
            if (weights[verb, sense] < 0.15)
                continue;
            foreach (var (symbol, target, from, to) in net.Synsets[sense].Pointers)
            {
                var noun = net.Synsets[target];
                if (symbol == "+" && from >= 0 && noun.Part == 0 && ChangeTopics.Contains(noun.Topic)
                    && net.Synsets[sense].Words[from].Equals(verb, StringComparison.OrdinalIgnoreCase))
                {
                    string word = noun.Words[to].ToLowerInvariant();
                    yield return (word, noun.Topic, weights[word, target]);
                }
            }
        }
    }

    private double Usual(string a, int synset, string b, int other) => Math.Sqrt(weights[a, synset] * weights[b, other]);

    private bool ShareUsualSense(string a, string b, int part) =>
        net.Senses(a, part).Intersect(net.Senses(b, part)).Any(s => Usual(a, s, b, s) >= 0.15);
}
