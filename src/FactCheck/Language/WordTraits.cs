namespace FactCheck.Language;

/// <summary>
/// What the dictionary says of a word before any text is read: the parts of speech and inflected forms it can be, whether it names one
/// thing ("Paris"), and how frequent it is. Built by the trainer; one number a word of <see cref="WordTable"/>.
/// </summary>
internal sealed class WordTraits
{
    /// <summary>Rows of the table of forms: one bit for each of noun, plural, verb, third person, past, "-ing", adjective, comparison, adverb.</summary>
    internal const int FormRows = 512;

    /// <summary>The bit of a past form among the forms.</summary>
    internal const int PastForm = 16;

    /// <summary>Rows of the table of cases: how the word and its sentence are cased, how frequent it is, whether it names one thing.</summary>
    internal const int CaseRows = 32 * Patterns * Positions * Sentences;

    /// <summary>Rows of the table of topics: WordNet's file of the word's most usual sense, and whether that names one thing; 0 for none.</summary>
    internal const int TopicRows = 128;

    private const int FormBits = 9;
    private const int Patterns = 6;
    private const int Positions = 3;
    private const int Sentences = 4;
    private const int UnknownFrequency = 7;
    private readonly WordTable _words;
    private readonly ModelArray<ushort> _traits;
    private readonly ModelArray<byte> _topics;

    public WordTraits(ModelFile file, WordTable words)
        : this(words, file.Section<ushort>("english.traits"), file.Section<byte>("english.topics"))
    {
    }

    internal WordTraits(WordTable words, ModelArray<ushort> traits, ModelArray<byte> topics)
    {
        _words = words;
        _traits = traits;
        _topics = topics;
        if (_traits.Length != words.Count || topics.Length != words.Count)
            throw new InvalidDataException($"english.traits: {_traits.Length} values and {topics.Length} topics for {words.Count} words.");
    }

    /// <summary>Puts traits together as they are stored.</summary>
    /// <param name="forms">The forms, a bit each.</param>
    /// <param name="naming">0 no noun, 1 a common noun, 2 a name, 3 both.</param>
    /// <param name="frequency">0 for the most frequent words, to 6.</param>
    internal static ushort Pack(int forms, int naming, int frequency) => (ushort)(forms | (naming << FormBits) | (frequency << (FormBits + 2)));

    /// <summary>The rows of a word: its number in the word table, or -1.</summary>
    public (int Form, int Case) Rows(int number, CasePattern pattern, WordPosition position, SentenceCase sentence)
    {
        int traits = number < 0 ? UnknownFrequency << (FormBits + 2) : _traits[number];
        int rest = traits >> FormBits;
        return (traits & (FormRows - 1), (((((rest * Patterns) + (int)pattern) * Positions) + (int)position) * Sentences) + (int)sentence);
    }

    /// <summary>Row of the topic of a word: its number in the word table, or -1.</summary>
    public int Topic(int number) => number < 0 ? 0 : _topics[number] & (TopicRows - 1);

    public bool TryFind(ReadOnlySpan<char> word, out int number) => _words.TryFind(word, out number);
}
