using FactCheck.Language;

namespace FactCheck.Training.Words;

/// <summary>Which words the model knows and how they are numbered: first those with a vector, by frequency, then those of WordNet alone.</summary>
internal sealed class Vocabulary
{
    /// <summary>So many of the most frequent words get a vector, whatever they are.</summary>
    private const int Frequent = 40_000;

    /// <summary>A rarer word gets one when it stands in WordNet or a treebank and among so many of the most frequent.</summary>
    private const int Known = 100_000;

    /// <summary>A word of WordNet that is rarer still is known when it is among so many, without a vector.</summary>
    private const int Rare = 200_000;

    /// <summary>A collocation of WordNet is known when all its words are among so many of the most frequent ("gross domestic product"); for the name of
    /// a place <see cref="Frequent"/> suffices ("Los Angeles").</summary>
    private const int Common = 5_000;

    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    private Vocabulary(List<string> words, int vectorCount)
    {
        Words = words;
        VectorCount = vectorCount;
        for (int i = 0; i < words.Count; i++)
            _numbers.Add(words[i], i);
    }

    public IReadOnlyList<string> Words { get; }

    /// <summary>The words below this number have a vector.</summary>
    public int VectorCount { get; }

    public static Vocabulary Choose(GloveFile glove, IReadOnlySet<string> lemmas, IReadOnlySet<string> places, IReadOnlySet<string> treebank)
    {
        var words = new List<string>();
        for (int rank = 0; rank < Math.Min(Known, glove.Words.Count); rank++)
        {
            string word = glove.Words[rank];
            if (IsWritable(word) && (rank < Frequent || lemmas.Contains(word) || treebank.Contains(word)))
                words.Add(word);
        }

        int count = words.Count;
        var seen = words.ToHashSet(StringComparer.Ordinal);
        var rare = glove.Words.Take(Rare).ToHashSet(StringComparer.Ordinal);
        var frequent = glove.Words.Take(Frequent).ToHashSet(StringComparer.Ordinal);
        var common = glove.Words.Take(Common).ToHashSet(StringComparer.Ordinal);
        words.AddRange(lemmas
            .Where(l => !seen.Contains(l) && IsWritable(l))
            .Where(l => IsCollocation(l) ? l.Split(' ').All((places.Contains(l) ? frequent : common).Contains) : rare.Contains(l))
            .Order(StringComparer.Ordinal));
        return new(words, count);
    }

    public bool TryGetNumber(string word, out int number) => _numbers.TryGetValue(word, out number);

    /// <summary>The sections of the word table.</summary>
    public IReadOnlyDictionary<string, byte[]> Sections()
    {
        var starts = new List<uint>(Words.Count + 1) { 0 };
        var letters = new List<byte>();
        foreach (string word in Words)
        {
            letters.AddRange(word.Select(c => (byte)c));
            starts.Add((uint)letters.Count);
        }

        // At most 4/5 full: three probes a hit on average, nearly all within one cache line.
        int size = 1024;
        while (size * 4 / 5 < Words.Count)
            size *= 2;
        if (Words.Count >= 1 << WordTable.NumberBits)
            throw new InvalidDataException($"{Words.Count} words do not fit {WordTable.NumberBits} bits.");
        uint[] slots = new uint[size];
        for (int number = 0; number < Words.Count; number++)
        {
            WordTable.TryHash(Words[number], out uint hash);
            uint place = hash & (uint)(size - 1);
            while (slots[place] != 0)
                place = (place + 1) & (uint)(size - 1);
            slots[place] = (hash >> WordTable.NumberBits << WordTable.NumberBits) | (uint)(number + 1);
        }

        return new Dictionary<string, byte[]>
        {
            ["words.letters"] = [.. letters],
            ["words.starts"] = ModelFileWriter.Bytes<uint>(starts.ToArray()),
            ["words.slots"] = ModelFileWriter.Bytes<uint>(slots),
        };
    }

    private static bool IsCollocation(string lemma) => lemma.Contains(' ', StringComparison.Ordinal);

    private static bool IsWritable(string word) => word.All(c => char.IsAscii(c) && !char.IsAsciiLetterUpper(c));
}
