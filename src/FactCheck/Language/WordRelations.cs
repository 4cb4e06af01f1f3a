namespace FactCheck.Language;

/// <summary>
/// What WordNet knows of the words in <see cref="WordTable"/>: their senses, each with the share of the word's uses that have it, the
/// kinds above a sense, opposites and derivations. Read in place; thread-safe; allocates nothing but the kinds above a sense, once each.
/// </summary>
internal sealed class WordRelations
{
    /// <summary>The highest weight of a sense: the word is always meant so.</summary>
    private const float FullWeight = 255;

    /// <summary>What a pair counts that stands in our own table of synonyms.</summary>
    private const float ListedSynonym = 0.5f;

    /// <summary>More ancestors than any sense has (the most is 41).</summary>
    private const int MaxAncestors = 64;

    private readonly WordTable _words;
    private readonly ModelArray<uint> _starts;
    private readonly ModelArray<uint> _senses;
    private readonly ModelArray<int> _parts;
    private readonly ModelArray<uint> _parentStarts;
    private readonly ModelArray<uint> _parents;
    private readonly ModelArray<ulong> _wholes;
    private readonly PairSet _synonyms;
    private readonly PairSet _opposites;
    private readonly PairSet _derivations;
    private readonly ulong[] _marks;
    private readonly (int Synset, int Steps)[]?[] _above;

    public WordRelations(ModelFile file, WordTable words)
    {
        _words = words;
        _starts = file.Section<uint>("relations.starts");
        _senses = file.Section<uint>("relations.senses");
        _parts = file.Section<int>("relations.parts");
        _parentStarts = file.Section<uint>("relations.parentstarts");
        _parents = file.Section<uint>("relations.parents");
        _wholes = file.Section<ulong>("relations.wholes");
        _synonyms = new(file.Section<ulong>("relations.synonyms"));
        _opposites = new(file.Section<ulong>("relations.opposites"));
        _derivations = new(file.Section<ulong>("relations.derivations"));
        _marks = new ulong[_parentStarts.Length - 1];
        _above = new (int, int)[]?[_marks.Length];
        if (_starts.Length != words.Count + 1 || _parts.Length != 5)
            throw new InvalidDataException($"relations.starts: {_starts.Length} values for {words.Count} words.");
    }

    /// <summary>A sense as it is stored: the number of the synset, and how much of the word's uses it has.</summary>
    internal static uint Sense(int synset, double weight) => ((uint)synset << 8) | (uint)Math.Max(1, Math.Round(weight * FullWeight));

    /// <summary>The key of a pair of words with their parts of speech, whichever comes first.</summary>
    internal static ulong PairKey(int word, int part, int otherWord, int otherPart)
    {
        ulong first = ((ulong)word << 2) | (uint)part, second = ((ulong)otherWord << 2) | (uint)otherPart;
        return first < second ? (first << 32) | second : (second << 32) | first;
    }

    /// <summary>The key of a place that lies in another.</summary>
    internal static ulong WholeKey(int synset, int whole) => ((ulong)synset << 32) | (uint)whole;

    /// <summary>WordNet's four parts of speech: noun, verb, adjective, adverb; false for words of other kinds.</summary>
    public static bool TryGetPart(PartOfSpeech partOfSpeech, out int part)
    {
        part = partOfSpeech switch
        {
            PartOfSpeech.Noun or PartOfSpeech.ProperNoun => 0,
            PartOfSpeech.Verb or PartOfSpeech.Auxiliary => 1,
            PartOfSpeech.Adjective => 2,
            PartOfSpeech.Adverb => 3,
            _ => -1,
        };
        return part >= 0;
    }

    /// <summary>Looks a word up as one part of speech.</summary>
    public WordEntry Find(ReadOnlySpan<char> lemma, PartOfSpeech partOfSpeech) =>
        _words.TryFind(lemma, out int word) && TryGetPart(partOfSpeech, out int part) ? EntryOf(word, part) : new WordEntry(word, -1, 0, 0);

    public bool AreOpposites(WordEntry word, WordEntry other) => _opposites.Contains(PairKey(word.Word, word.Part, other.Word, other.Part));

    public bool AreDerived(WordEntry word, WordEntry other) => _derivations.Contains(PairKey(word.Word, word.Part, other.Word, other.Part));

    /// <summary>How usual it is that both words mean the same, 0 to 1: the geometric mean of the weights of the sense they share.</summary>
    public float SharedSense(WordEntry word, WordEntry other)
    {
        float best = _synonyms.Contains(PairKey(word.Word, word.Part, other.Word, other.Part)) ? ListedSynonym : 0;
        var others = Senses(other);
        foreach (uint sense in Senses(word))
        {
            foreach (uint otherSense in others)
            {
                if (sense >> 8 == otherSense >> 8)
                    best = Math.Max(best, Mean(sense, otherSense));
            }
        }

        return best;
    }

    /// <summary>How usual it is that one word means a kind of the other, 0 to 1, and by how many steps; 0 when it is less usual than that.</summary>
    public float KindOf(WordEntry word, WordEntry ancestorWord, float least, out int steps)
    {
        float best = 0;
        steps = 0;
        var ancestors = Senses(ancestorWord);
        uint bestSense = 0;
        foreach (uint sense in Senses(word))
        {
            // Most pairs of senses are too rare to tell, or the marks rule them out: what is above is followed for few, and the root is drawn for few.
            ulong marks = MarksAbove((int)(sense >> 8));
            foreach (uint ancestor in ancestors)
            {
                if ((marks & MarkOf((int)(ancestor >> 8))) == 0 || MeanIsBelow(sense, ancestor, least))
                    continue;
                float mean = Mean(sense, ancestor);
                if (mean < least || mean < best || (mean == best && sense != bestSense))
                    continue;
                if (DistanceTo((int)(ancestor >> 8), Above((int)(sense >> 8))) is > 0 and int distance && (mean > best || distance < steps))
                    (best, steps, bestSense) = (mean, distance, sense);
            }
        }

        return best;
    }

    /// <summary>Whether a noun names a place that lies in a place that another of the words names.</summary>
    public bool IsPartOf(WordEntry word, params ReadOnlySpan<WordEntry> wholeWords)
    {
        Span<(int Synset, int Steps)> above = stackalloc (int, int)[MaxAncestors];
        foreach (uint sense in Senses(word))
        {
            foreach (var (synset, steps) in above[..PlacesAbove((int)(sense >> 8), above)])
            {
                if (steps == 0)
                    continue;
                foreach (WordEntry wholeWord in wholeWords)
                {
                    foreach (uint whole in Senses(wholeWord))
                    {
                        if (whole >> 8 == synset)
                            return true;
                    }
                }
            }
        }

        return false;
    }

    /// <summary>
    /// How near two words are in the tree of kinds (Wu and Palmer 1994): twice the depth of the deepest kind above both, by the sum of
    /// their own depths; over the senses that are usual for both, weighed with how usual.
    /// </summary>
    public float Nearness(WordEntry word, WordEntry otherWord)
    {
        float best = 0;
        foreach (uint other in Senses(otherWord))
        {
            var otherLine = Above((int)(other >> 8));
            foreach (uint sense in Senses(word))
            {
                if (Mean(sense, other) > best)
                    best = Math.Max(best, Mean(sense, other) * InTree(Above((int)(sense >> 8)), otherLine));
            }
        }

        return best;
    }

    /// <summary>
    /// The words that share a sense with a word, in order of frequency; the word itself is left out. Reads all words: for tools, not for a
    /// check.
    /// </summary>
    public List<WordEntry> Sharing(WordEntry word)
    {
        var found = new List<WordEntry>();
        for (int number = 0; number < _words.Count; number++)
        {
            WordEntry other = EntryOf(number, word.Part);
            if (number != word.Word && SharesSense(word, other))
                found.Add(other);
        }

        return found;
    }

    /// <summary>The text of a word.</summary>
    public string Text(WordEntry word) => _words.Text(word.Word);

    private static float Mean(uint sense, uint other) => MathF.Sqrt((sense & 0xFF) * (other & 0xFF)) / FullWeight;

    // Whether the mean lies below a value by more than it may be rounded.
    private static bool MeanIsBelow(uint sense, uint other, float least) => (sense & 0xFF) * (other & 0xFF) < least * least * (FullWeight * FullWeight * 0.999f);

    private static float InTree(ReadOnlySpan<(int Synset, int Steps)> line, ReadOnlySpan<(int Synset, int Steps)> otherLine)
    {
        int depth = 0, toCommon = int.MaxValue;
        foreach (var (synset, steps) in line)
        {
            foreach (var (otherSynset, otherSteps) in otherLine)
            {
                if (synset == otherSynset && steps + otherSteps < toCommon)
                {
                    toCommon = steps + otherSteps;
                    depth = line[^1].Steps - steps + 1;
                }
            }
        }

        return depth == 0 ? 0 : 2f * depth / ((2 * depth) + toCommon);
    }

    private static int DistanceTo(int ancestor, ReadOnlySpan<(int Synset, int Steps)> above)
    {
        foreach (var (synset, steps) in above)
        {
            if (synset == ancestor)
                return steps;
        }

        return 0;
    }

    /// <summary>A bit for each kind above a synset and for itself; kept, since following them was a tenth of the time of a cross-check.</summary>
    private ulong MarksAbove(int synset)
    {
        if (_marks[synset] is not 0 and ulong known)
            return known;
        ulong marks = MarkOf(synset);
        foreach (var (ancestor, _) in ReadAbove(synset))
            marks |= MarkOf(ancestor);
        return _marks[synset] = marks;
    }

    private static ulong MarkOf(int synset) => 1UL << (synset * 0x3C6EF35F >>> 26);

    /// <summary>A synset and the kinds above it with their distance, the nearest first; kept, since the same few thousand nouns and verbs are asked for in every article.</summary>
    private (int Synset, int Steps)[] Above(int synset) => _above[synset] ??= ReadAbove(synset);

    private (int Synset, int Steps)[] ReadAbove(int synset)
    {
        Span<(int Synset, int Steps)> above = stackalloc (int, int)[MaxAncestors];
        above[0] = (synset, 0);
        int count = 1;
        for (int i = 0; i < count; i++)
        {
            int start = (int)_parentStarts[above[i].Synset];
            foreach (uint parent in _parents.Slice(start, (int)_parentStarts[above[i].Synset + 1] - start))
            {
                if (count < above.Length && !Contains(above[..count], (int)parent))
                    above[count++] = ((int)parent, above[i].Steps + 1);
            }
        }

        return above[..count].ToArray();
    }

    /// <summary>Writes a place and the places it lies in, the nearest first; returns how many.</summary>
    private int PlacesAbove(int synset, Span<(int Synset, int Steps)> above)
    {
        above[0] = (synset, 0);
        int count = 1;
        var wholes = _wholes.Span;
        for (int i = 0; i < count; i++)
        {
            int at = wholes.BinarySearch(WholeKey(above[i].Synset, 0));
            for (at = at < 0 ? ~at : at; at < wholes.Length && (int)(wholes[at] >> 32) == above[i].Synset; at++)
            {
                int whole = (int)(wholes[at] & uint.MaxValue);
                if (count < above.Length && !Contains(above[..count], whole))
                    above[count++] = (whole, above[i].Steps + 1);
            }
        }

        return count;
    }

    private static bool Contains(ReadOnlySpan<(int Synset, int Steps)> line, int synset)
    {
        foreach (var (other, _) in line)
        {
            if (other == synset)
                return true;
        }

        return false;
    }

    private bool SharesSense(WordEntry word, WordEntry other)
    {
        foreach (uint sense in Senses(word))
        {
            foreach (uint otherSense in Senses(other))
            {
                if (sense >> 8 == otherSense >> 8)
                    return true;
            }
        }

        return false;
    }

    private WordEntry EntryOf(int word, int part)
    {
        int first = (int)_starts[word], end = (int)_starts[word + 1];
        uint low = (uint)_parts[part], high = (uint)_parts[part + 1];
        while (first < end && _senses[first] >> 8 < low)
            first++;
        while (first < end && _senses[end - 1] >> 8 >= high)
            end--;
        return new WordEntry(word, part, first, end - first);
    }

    private ReadOnlySpan<uint> Senses(WordEntry word) => _senses.Slice(word.FirstSense, word.SenseCount);
}
