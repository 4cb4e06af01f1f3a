using System.Globalization;

namespace FactCheck.Training.Words;

/// <summary>WordNet 3.0 as its database files give it: synsets, senses, pointers and how often a sense was met in tagged text.</summary>
internal sealed class WordNetFile
{
    private static readonly string[] Names = ["noun", "verb", "adj", "adv"];
    private readonly Dictionary<(int Part, int Offset), int> _byOffset = [];
    private readonly Dictionary<(string Lemma, int Part), List<int>> _senses = [];
    private readonly Dictionary<(string Lemma, int Part, int Sense), int> _counts = [];

    private WordNetFile()
    {
    }

    /// <summary>The synsets of all parts of speech, in the order of the files.</summary>
    public List<Synset> Synsets { get; } = [];

    /// <summary>The lemmas with a part of speech (0 noun, 1 verb, 2 adjective, 3 adverb); lower case, with underscores.</summary>
    public IEnumerable<(string Lemma, int Part)> Lemmas =>
        _senses.Keys.OrderBy(k => k.Part).ThenBy(k => k.Lemma, StringComparer.Ordinal);

    /// <summary>Reads the database folder.</summary>
    public static WordNetFile Read(string folder)
    {
        var result = new WordNetFile();
        for (int part = 0; part < Names.Length; part++)
        {
            foreach (string line in File.ReadLines(Path.Combine(folder, "data." + Names[part])).Where(l => l[0] != ' '))
                result.AddSynset(part, line);
        }

        for (int part = 0; part < Names.Length; part++)
        {
            foreach (string line in File.ReadLines(Path.Combine(folder, "index." + Names[part])).Where(l => l[0] != ' '))
                result.AddLemma(part, line);
        }

        foreach (string line in File.ReadLines(Path.Combine(folder, "cntlist.rev")))
            result.AddCount(line);
        foreach (var synset in result.Synsets)
            synset.Resolve(result._byOffset);
        return result;
    }

    /// <summary>The synsets of a lemma, the most frequent sense first.</summary>
    public IReadOnlyList<int> Senses(string lemma, int part) => _senses.TryGetValue((lemma, part), out var senses) ? senses : [];

    /// <summary>How often a sense (0 is the first) of a lemma was met in tagged text.</summary>
    public int Count(string lemma, int part, int sense) => _counts.GetValueOrDefault((lemma, part, sense));

    private static int Part(char letter) => letter switch { 'n' => 0, 'v' => 1, 'a' or 's' => 2, _ => 3 };

    private static int Number(string text, NumberStyles style = NumberStyles.None) => int.Parse(text, style, CultureInfo.InvariantCulture);

    private void AddSynset(int part, string line)
    {
        int gloss = line.IndexOf('|', StringComparison.Ordinal);
        string[] cells = line[..gloss].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        int words = Number(cells[3], NumberStyles.HexNumber);
        var synset = new Synset(Synsets.Count, part, Number(cells[1]), line[(gloss + 1)..].Trim()) { IsSatellite = cells[2] == "s" };
        for (int i = 0; i < words; i++)
        {
            string word = cells[4 + (2 * i)];
            int marker = word.IndexOf('(', StringComparison.Ordinal);
            synset.Words.Add(marker < 0 ? word : word[..marker]);
        }

        int at = 4 + (2 * words);
        int pointers = Number(cells[at++]);
        for (int i = 0; i < pointers; i++, at += 4)
        {
            int between = Number(cells[at + 3], NumberStyles.HexNumber);
            synset.Raw.Add((cells[at], (Part(cells[at + 2][0]), Number(cells[at + 1])), (between >> 8) - 1, (between & 0xFF) - 1));
        }

        _byOffset.Add((part, Number(cells[0])), synset.Id);
        Synsets.Add(synset);
    }

    private void AddLemma(int part, string line)
    {
        string[] cells = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        int senses = Number(cells[2]);
        _senses.Add((cells[0], part), [.. cells[^senses..].Select(offset => _byOffset[(part, Number(offset))])]);
    }

    private void AddCount(string line)
    {
        // "abandon%2:40:01:: 1 10": the sense key, the number of the sense, how often.
        string[] cells = line.Split(' ');
        int percent = cells[0].IndexOf('%', StringComparison.Ordinal);
        int part = cells[0][percent + 1] switch { '1' => 0, '2' => 1, '3' or '5' => 2, _ => 3 };
        _counts[(cells[0][..percent], part, Number(cells[1]) - 1)] = Number(cells[2]);
    }

    /// <summary>A set of words with one meaning.</summary>
    internal sealed class Synset(int id, int part, int topic, string gloss)
    {
        public int Id { get; } = id;

        public int Part { get; } = part;

        /// <summary>The lexicographer file: 14 is nouns of groups, 15 of places, 18 of people.</summary>
        public int Topic { get; } = topic;

        public string Gloss { get; } = gloss;

        /// <summary>Whether this is an adjective that is like another, which heads the cluster.</summary>
        public bool IsSatellite { get; init; }

        /// <summary>The words as written, with underscores and case.</summary>
        public List<string> Words { get; } = [];

        /// <summary>Pointers: WordNet's symbol, the synset pointed at, and the words it holds between (-1: all).</summary>
        public List<(string Symbol, int Target, int From, int To)> Pointers { get; } = [];

        internal List<(string Symbol, (int Part, int Offset) Target, int From, int To)> Raw { get; } = [];

        public IEnumerable<int> Targets(string symbol) => Pointers.Where(p => p.Symbol == symbol).Select(p => p.Target);

        internal void Resolve(Dictionary<(int Part, int Offset), int> byOffset)
        {
            Pointers.AddRange(Raw.Select(raw => (raw.Symbol, byOffset[raw.Target], raw.From, raw.To)));
            Raw.Clear();
        }
    }
}
