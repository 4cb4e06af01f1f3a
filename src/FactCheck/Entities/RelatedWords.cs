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
    private readonly Dictionary<(string Lemma, PartOfSpeech Part), List<int>> _postings = [];
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
                    if (!_postings.TryGetValue(key, out List<int>? posting))
                        _postings.Add(key, posting = []);
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
    public static bool AreRelated(in Token word, in Token other) => AreRelated(KeyOf(word), KeyOf(other));

    /// <summary>The indexes of the sentences that have the word, or one that may stand for it; ascending.</summary>
    public ReadOnlySpan<int> SentencesWith(in Token word)
    {
        (string Lemma, PartOfSpeech Part) key = KeyOf(word);
        if (!_found.TryGetValue(key, out int[]? found))
            _found.Add(key, found = [.. _postings.Where(posting => AreRelated(key, posting.Key)).SelectMany(posting => posting.Value).Distinct().Order()]);
        return found;
    }

    /// <summary>Whether a word says something by itself: a noun, name, number, verb, adjective or adverb.</summary>
    public static bool IsContent(in Token word) =>
        word.PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Verb or PartOfSpeech.Adjective or PartOfSpeech.Adverb or PartOfSpeech.Number;

    private static (string Lemma, PartOfSpeech Part) KeyOf(in Token word) => (word.Lemma.ToLowerInvariant(), word.PartOfSpeech);

    private static bool AreRelated((string Lemma, PartOfSpeech Part) word, (string Lemma, PartOfSpeech Part) other)
    {
        if (word.Lemma == other.Lemma)
            return true;
        if (word.Part is PartOfSpeech.Number or PartOfSpeech.ProperNoun || other.Part is PartOfSpeech.Number or PartOfSpeech.ProperNoun)
            return false;
        return word.Part == other.Part
            ? Meaning.Similarity(word.Lemma, word.Part, other.Lemma, other.Part) >= MinSimilarity && !Opposites.Are(word.Lemma, other.Lemma, word.Part)
            : Meaning.AreDerived(word.Lemma, word.Part, other.Lemma, other.Part);
    }
}
