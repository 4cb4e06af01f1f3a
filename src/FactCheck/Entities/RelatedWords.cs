using FactCheck.Documents;
using FactCheck.Language;

namespace FactCheck.Entities;

/// <summary>
/// The content words of documents and the sentences they stand in; a word is found by its lemma, by a synonym, and by what is made of it
/// ("approve", "approval"). Not thread-safe.
/// </summary>
internal sealed class RelatedWords
{
    // From here on WordNet and the vectors have two words of one part of speech for one.
    private const double MinSimilarity = 0.55;

    private static readonly WordMeaning Meaning = EnglishModel.Default.Meaning;

    private readonly List<(Document Document, Sentence Sentence)> _sentences = [];
    private readonly Dictionary<(string Lemma, PartOfSpeech Part), int> _numbers = [];
    private readonly List<(Word Word, List<int> Sentences)> _postings = [];
    private readonly HashSet<string> _lemmas = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Lemma, PartOfSpeech Part), int[]> _found = [];

    /// <summary>Files the words of the documents.</summary>
    public RelatedWords(IEnumerable<Document> documents)
    {
        foreach (Document document in documents)
        {
            foreach (Sentence sentence in document.Sentences)
            {
                for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
                {
                    if (!IsContent(document.Tokens[i]))
                        continue;
                    (string, PartOfSpeech) key = KeyOf(document.Tokens[i]);
                    if (!_numbers.TryGetValue(key, out int number))
                    {
                        _numbers.Add(key, number = _postings.Count);
                        _postings.Add((WordOf(key), []));
                        _lemmas.Add(key.Item1);
                    }

                    List<int> posting = _postings[number].Sentences;
                    if (posting.Count == 0 || posting[^1] != _sentences.Count)
                        posting.Add(_sentences.Count);
                }

                _sentences.Add((document, sentence));
            }
        }
    }

    /// <summary>The sentences, in the order of the documents.</summary>
    public IReadOnlyList<(Document Document, Sentence Sentence)> Sentences => _sentences;

    /// <summary>Whether two words may stand for each other: one lemma, synonyms, or one made of the other.</summary>
    public static bool AreRelated(in Token word, in Token other) => AreRelated(WordOf(KeyOf(word)), WordOf(KeyOf(other)));

    /// <summary>The indexes of the sentences that have the word, or one that may stand for it; ascending.</summary>
    public ReadOnlySpan<int> SentencesWith(in Token word)
    {
        (string Lemma, PartOfSpeech Part) key = KeyOf(word);
        if (!_found.TryGetValue(key, out int[]? found))
            _found.Add(key, found = [.. Related(WordOf(key)).Order()]);
        return found;
    }

    /// <summary>Whether a sentence has the word, or one that may stand for it; most words of a rewrite stand in its source as they are.</summary>
    public bool Has(in Token word) => _lemmas.Contains(KeyOf(word).Lemma) || !SentencesWith(word).IsEmpty;

    private HashSet<int> Related(in Word word)
    {
        var sentences = new HashSet<int>();
        foreach ((Word other, List<int> posting) in _postings)
        {
            if (AreRelated(word, other))
                sentences.UnionWith(posting);
        }

        return sentences;
    }

    /// <summary>Whether a word says something by itself: a noun, name, number, verb, adjective or adverb.</summary>
    public static bool IsContent(in Token word) =>
        word.PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Verb or PartOfSpeech.Adjective or PartOfSpeech.Adverb or PartOfSpeech.Number;

    private static (string Lemma, PartOfSpeech Part) KeyOf(in Token word) => (word.Lemma.ToLowerInvariant(), word.PartOfSpeech);

    private static Word WordOf((string Lemma, PartOfSpeech Part) key) => new(key.Lemma, key.Part, Meaning.Find(key.Lemma, key.Part));

    private static bool AreRelated(in Word word, in Word other)
    {
        if (word.Lemma == other.Lemma)
            return true;
        if (word.Part is PartOfSpeech.Number or PartOfSpeech.ProperNoun || other.Part is PartOfSpeech.Number or PartOfSpeech.ProperNoun)
            return false;
        WordPair pair = Meaning.Pair(word.Entry, other.Entry);
        return word.Part == other.Part
            ? (pair.Similarity >= MinSimilarity || word.Lemma.Equals(other.Lemma, StringComparison.OrdinalIgnoreCase)) && !Opposites.Are(word.Lemma, other.Lemma, word.Part)
            : pair.AreDerived;
    }

    /// <summary>A word, looked up once for all it is held against.</summary>
    private readonly record struct Word(string Lemma, PartOfSpeech Part, WordEntry Entry);
}
