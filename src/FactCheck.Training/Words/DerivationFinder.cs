namespace FactCheck.Training.Words;

/// <summary>Finds the words that are built from one another: sign, signing, signatory; economy, economic; quick, quickly.</summary>
internal sealed class DerivationFinder(WordNetFile net)
{
    /// <summary>Words derived from one third word are kin too, when they share so many first letters ("signing", "signatory").</summary>
    private const int SharedLetters = 4;

    /// <summary>A suffix, what it makes (0 noun, 1 verb, 2 adjective, 3 adverb) and from what.</summary>
    private static readonly (string Suffix, int Part, int OriginPart)[] Suffixes =
        [("ship", 0, 0), ("hood", 0, 0), ("ness", 0, 2), ("ly", 3, 2), ("less", 2, 0), ("ment", 0, 1), ("er", 0, 1), ("or", 0, 1)];

    private readonly Dictionary<(string Lemma, int Part), HashSet<(string Lemma, int Part)>> _neighbours = [];

    public List<((string Lemma, int Part) A, (string Lemma, int Part) B)> Find()
    {
        foreach (var synset in net.Synsets)
        {
            foreach (var (symbol, target, from, to) in synset.Pointers)
            {
                if (symbol is not ("+" or "\\" or "<") || from < 0 || to < 0)
                    continue;
                var a = (synset.Words[from].ToLowerInvariant(), synset.Part);
                var b = (net.Synsets[target].Words[to].ToLowerInvariant(), net.Synsets[target].Part);
                Link(a, b);
                LinkSynonyms(a, b, synset);
                LinkSynonyms(b, a, net.Synsets[target]);
            }
        }

        LinkSuffixes();
        var pairs = _neighbours.SelectMany(n => n.Value.Select(to => (n.Key, to))).ToList();
        foreach (var (_, neighbours) in _neighbours)
        {
            foreach (var a in neighbours)
            {
                foreach (var b in neighbours)
                {
                    if (string.CompareOrdinal(a.Lemma, b.Lemma) <= 0 && a != b && a.Lemma.AsSpan().CommonPrefixLength(b.Lemma) >= SharedLetters)
                        pairs.Add((a, b));
                }
            }
        }

        return pairs;
    }

    /// <summary>"Signer" comes from "sign", so its synonym "signatory" does: it begins with all of "sign".</summary>
    private void LinkSynonyms((string Lemma, int Part) derived, (string Lemma, int Part) origin, WordNetFile.Synset synset)
    {
        foreach (string synonym in synset.Words.Select(w => w.ToLowerInvariant()))
        {
            if (synonym != derived.Lemma && origin.Lemma.Length >= SharedLetters && synonym.StartsWith(origin.Lemma, StringComparison.Ordinal)
                && !synonym.Contains('_', StringComparison.Ordinal))
                Link((synonym, derived.Part), origin);
        }
    }

    /// <summary>"Leadership" and "leader": WordNet does not name what is plain.</summary>
    private void LinkSuffixes()
    {
        foreach (var (lemma, part) in net.Lemmas)
        {
            foreach (var (suffix, suffixPart, originPart) in Suffixes)
            {
                if (part == suffixPart && lemma.Length >= suffix.Length + SharedLetters && lemma.EndsWith(suffix, StringComparison.Ordinal)
                    && net.Senses(lemma[..^suffix.Length], originPart).Count > 0)
                    Link((lemma, part), (lemma[..^suffix.Length], originPart));
            }
        }
    }

    private void Link((string Lemma, int Part) a, (string Lemma, int Part) b)
    {
        AddNeighbour(a, b);
        AddNeighbour(b, a);
    }

    private void AddNeighbour((string Lemma, int Part) from, (string Lemma, int Part) to)
    {
        if (!_neighbours.TryGetValue(from, out var set))
            _neighbours[from] = set = [];
        set.Add(to);
    }
}
