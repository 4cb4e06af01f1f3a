using FactCheck.Language;

namespace FactCheck.Training.Words;

/// <summary>Distils WordNet to the sections that <see cref="WordRelations"/> reads: senses with their weight, kinds, opposites, derivations.</summary>
internal sealed class RelationBuilder
{
    /// <summary>Rarer senses are left out: they would relate everything to everything.</summary>
    private const double LeastWeight = 0.03;

    private readonly WordNetFile _net;
    private readonly Vocabulary _vocabulary;
    private readonly SenseWeights _weights;
    private readonly WordSpace _space;
    private readonly PlaceFinder _places;

    public RelationBuilder(WordNetFile net, Vocabulary vocabulary, SenseWeights weights, WordSpace space)
    {
        _net = net;
        _vocabulary = vocabulary;
        _weights = weights;
        _space = space;
        _places = new(net);
    }

    public IReadOnlyDictionary<string, byte[]> Sections()
    {
        var senses = Senses();
        int[] kept = Kept(senses);
        var numbers = new Dictionary<int, int>();
        foreach (int synset in kept)
            numbers.Add(synset, numbers.Count);
        var (parentStarts, parents) = Parents(kept, numbers);

        var starts = new List<uint>(_vocabulary.Words.Count + 1) { 0 };
        var entries = new List<uint>();
        foreach (var word in senses)
        {
            // Ordered by part of speech, because synsets are, then by weight.
            entries.AddRange(word
                .OrderBy(s => _net.Synsets[s.Synset].Part).ThenByDescending(s => s.Weight).ThenBy(s => s.Synset)
                .Select(s => WordRelations.Sense(numbers[s.Synset], s.Weight)));
            starts.Add((uint)entries.Count);
        }

        var wholes = kept.SelectMany(synset => _places.WholesOf(synset).Select(whole => WordRelations.WholeKey(numbers[synset], numbers[whole]))).Order();
        int[] parts = [.. Enumerable.Range(0, 5).Select(part => kept.Count(synset => _net.Synsets[synset].Part < part))];
        var opposites = new OppositeFinder(_net, _weights, _space).Find();
        var derivations = new DerivationFinder(_net).Find();
        return new Dictionary<string, byte[]>
        {
            ["relations.starts"] = ModelFileWriter.Bytes<uint>(starts.ToArray()),
            ["relations.senses"] = ModelFileWriter.Bytes<uint>(entries.ToArray()),
            ["relations.parts"] = ModelFileWriter.Bytes<int>(parts),
            ["relations.parentstarts"] = ModelFileWriter.Bytes<uint>(parentStarts),
            ["relations.parents"] = ModelFileWriter.Bytes<uint>(parents),
            ["relations.wholes"] = ModelFileWriter.Bytes<ulong>([.. wholes.Distinct()]),
            ["relations.synonyms"] = ModelFileWriter.Bytes<ulong>(Pairs(OwnTable.Synonyms())),
            ["relations.opposites"] = ModelFileWriter.Bytes<ulong>(Pairs(opposites)),
            ["relations.derivations"] = ModelFileWriter.Bytes<ulong>(Pairs(derivations)),
        };
    }

    /// <summary>The senses of every word of the vocabulary, in its order.</summary>
    private List<List<(int Synset, double Weight)>> Senses()
    {
        var result = new List<List<(int, double)>>(_vocabulary.Words.Count);
        foreach (string word in _vocabulary.Words)
        {
            string lemma = word.Replace(' ', '_');
            var senses = new List<(int, double)>();
            for (int part = 0; part < 4; part++)
            {
                foreach (int synset in _net.Senses(lemma, part))
                {
                    double weight = _weights[lemma, synset];
                    if (weight >= LeastWeight)
                        senses.Add((synset, weight));
                }
            }

            result.Add(senses);
        }

        return result;
    }

    /// <summary>The synsets that a word of the vocabulary has, and all their kinds, in the order of WordNet.</summary>
    private int[] Kept(List<List<(int Synset, double Weight)>> senses)
    {
        var kept = new HashSet<int>();
        var open = new Stack<int>(senses.SelectMany(word => word.Select(s => s.Synset)));
        while (open.TryPop(out int synset))
        {
            if (kept.Add(synset))
            {
                foreach (int above in ParentsOf(synset).Concat(_places.WholesOf(synset)))
                    open.Push(above);
            }
        }

        return [.. kept.Order()];
    }

    private (uint[] Starts, uint[] Parents) Parents(int[] kept, Dictionary<int, int> numbers)
    {
        var starts = new List<uint> { 0 };
        var parents = new List<uint>();
        foreach (int synset in kept)
        {
            parents.AddRange(ParentsOf(synset).Select(parent => (uint)numbers[parent]));
            starts.Add((uint)parents.Count);
        }

        return ([.. starts], [.. parents]);
    }

    /// <summary>A kind of, an instance of; a satellite adjective under its head.</summary>
    private IEnumerable<int> ParentsOf(int synset) => _net.Synsets[synset].Pointers
        .Where(p => p.Symbol is "@" or "@i" || (p.Symbol == "&" && _net.Synsets[synset].IsSatellite))
        .Select(p => p.Target)
        .Distinct();

    private ulong[] Pairs(IEnumerable<((string Lemma, int Part) A, (string Lemma, int Part) B)> pairs)
    {
        var keys = new SortedSet<ulong>();
        foreach (var (a, b) in pairs)
        {
            if (_vocabulary.TryGetNumber(a.Lemma.Replace('_', ' '), out int first) && _vocabulary.TryGetNumber(b.Lemma.Replace('_', ' '), out int second))
                keys.Add(WordRelations.PairKey(first, a.Part, second, b.Part));
        }

        return [.. keys];
    }
}
