using FactCheck.Documents;
using FactCheck.Language;

namespace FactCheck.Entities;

/// <summary>How often the words of a document stand in it. Computed once a document and kept as long as the document is. Immutable.</summary>
internal sealed class StoryWords
{
    private const double RareShare = 0.15, CommonShare = 0.35;

    private static readonly KeptReading<StoryWords> Tables = new(static document => new StoryWords(document));

    private readonly Dictionary<string, int> _words = new(StringComparer.OrdinalIgnoreCase);
    private readonly int[] _wordOfToken;
    private readonly WordEntry[] _entries;
    private readonly List<int> _sentencesWith = [];
    private readonly int[] _places;
    private readonly int[] _ends;
    private readonly int _count;

    private StoryWords(Document document)
    {
        _count = document.Sentences.Length;
        _wordOfToken = new int[document.Tokens.Length];
        _entries = new WordEntry[document.Tokens.Length];
        var last = new List<int>();
        foreach (Sentence sentence in document.Sentences)
        {
            for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                Token token = document.Tokens[i];
                if (token.PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.Verb)
                    _entries[i] = EnglishModel.Default.Meaning.Find(token.Lemma, token.PartOfSpeech);
                if (!_words.TryGetValue(token.Lemma, out int word))
                {
                    _words.Add(token.Lemma, word = _words.Count);
                    _sentencesWith.Add(0);
                    last.Add(-1);
                }

                // A word counts once a sentence.
                _wordOfToken[i] = word;
                _sentencesWith[word] += last[word] == sentence.Index ? 0 : 1;
                last[word] = sentence.Index;
            }
        }

        // The tokens of each word, one word behind the other.
        _places = new int[document.Tokens.Length];
        _ends = new int[_words.Count + 1];
        foreach (int word in _wordOfToken)
            _ends[word + 1]++;
        for (int word = 0; word < _words.Count; word++)
            _ends[word + 1] += _ends[word];
        for (int i = 0; i < _wordOfToken.Length; i++)
            _places[_ends[_wordOfToken[i]]++] = i;
    }

    /// <summary>The words of a document.</summary>
    public static StoryWords Of(Document document) => Tables.Of(document);

    /// <summary>A noun or a verb of the document, looked up for comparing what it means.</summary>
    public WordEntry EntryAt(int token) => _entries[token];

    /// <summary>The tokens that have a lemma, whatever its case, in text order.</summary>
    public ReadOnlySpan<int> PlacesOf(string lemma) => _words.TryGetValue(lemma, out int word) ? PlacesOf(word) : [];

    /// <summary>The tokens that have the lemma of a token.</summary>
    public ReadOnlySpan<int> PlacesOfWordAt(int token) => PlacesOf(_wordOfToken[token]);

    private ReadOnlySpan<int> PlacesOf(int word)
    {
        int start = word == 0 ? 0 : _ends[word - 1];
        return _places.AsSpan(start, _ends[word] - start);
    }

    /// <summary>How many sentences have a lemma, whatever its case.</summary>
    public int CountOf(string lemma) => _words.TryGetValue(lemma, out int word) ? _sentencesWith[word] : 0;

    /// <summary>How much a lemma says of a sentence it stands in: 1 for a rare one, 0 for one that many of the sentences have.</summary>
    public double RarityOf(string lemma) => RarityOf(CountOf(lemma));

    /// <summary>The same of the lemma of a token.</summary>
    public double RarityAt(int token) => RarityOf(_sentencesWith[_wordOfToken[token]]);

    private double RarityOf(int sentences) => sentences <= 1 || sentences <= RareShare * _count ? 1 : sentences <= CommonShare * _count ? 0.5 : 0;
}
