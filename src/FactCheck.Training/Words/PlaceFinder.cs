namespace FactCheck.Training.Words;

/// <summary>Finds which place lies in which: WordNet's pointers from part to whole, and where it has none, its definition ("port city of Kenya").</summary>
internal sealed class PlaceFinder
{
    /// <summary>The lexicographer file of nouns of places.</summary>
    private const int PlaceTopic = 15;

    /// <summary>That of natural objects, continents among them.</summary>
    private const int ContinentTopic = 17;

    private static readonly char[] Apart = [' ', ',', ';', '(', ')', '.', ':', '"'];

    private readonly WordNetFile _net;
    private readonly Dictionary<string, int> _placeByName = new(StringComparer.Ordinal);

    public PlaceFinder(WordNetFile net)
    {
        _net = net;
        foreach (var synset in net.Synsets.Where(s => s.Topic == PlaceTopic && s.Targets("@i").Any()))
        {
            foreach (string word in synset.Words.Where(w => char.IsAsciiLetterUpper(w[0])))
                _placeByName.TryAdd(word, synset.Id);
        }
    }

    /// <summary>The names of all places, as lemmas with spaces.</summary>
    public static HashSet<string> Names(WordNetFile net) => net.Synsets
        .Where(s => s.Topic == PlaceTopic && s.Targets("@i").Any())
        .SelectMany(s => s.Words.Select(w => w.Replace('_', ' ').ToLowerInvariant()))
        .ToHashSet(StringComparer.Ordinal);

    /// <summary>The places that this one is a direct part of.</summary>
    public IEnumerable<int> WholesOf(int synset)
    {
        var place = _net.Synsets[synset];
        if (place.Topic != PlaceTopic)
            return [];
        int[] wholes = [.. place.Targets("#p").Where(t => _net.Synsets[t].Topic is PlaceTopic or ContinentTopic)];
        if (wholes.Length > 0 || !place.Targets("@i").Any())
            return wholes;

        // The first name of another place in the definition.
        foreach (string word in place.Gloss.Split(Apart, StringSplitOptions.RemoveEmptyEntries))
        {
            if (_placeByName.TryGetValue(word, out int whole) && whole != synset)
                return [whole];
        }

        return [];
    }
}
