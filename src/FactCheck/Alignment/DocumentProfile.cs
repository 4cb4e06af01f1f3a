using FactCheck.Documents;
using FactCheck.Entities;
using FactCheck.Language;

namespace FactCheck.Alignment;

/// <summary>What alignment needs of one document, computed once however many others it is compared with. Not thread-safe.</summary>
internal sealed class DocumentProfile
{
    /// <summary>Documents with fewer names are told by all their words.</summary>
    private const int MinNames = 3;

    /// <summary>The share of the content words that two notes of one story have in common.</summary>
    private const float MinSharedWords = 0.35f;

    /// <summary>Documents of more sentences keep no likeness of each to each.</summary>
    private const int MaxKept = 1000;

    private readonly ContentBag?[] _sentences;
    private readonly Dictionary<int, ContentBag> _clauses = [];
    private readonly Dictionary<ulong, float> _names = [];
    private Dictionary<ulong, List<int>>? _sentencesOfWord;
    private readonly Dictionary<DocumentProfile, float[]?[]> _likeness = new(ReferenceEqualityComparer.Instance);
    private ContentBag? _all;

    public DocumentProfile(Document document)
    {
        Document = document;
        _sentences = new ContentBag?[document.Sentences.Length];
        foreach (Token token in document.Tokens)
        {
            if (token.PartOfSpeech == PartOfSpeech.ProperNoun && token.Length > 1)
            {
                ulong name = ContentBag.Hash(token.Lemma);
                _names[name] = _names.GetValueOrDefault(name) + 1;
            }
        }

        foreach (ulong name in _names.Keys.ToArray())
            _names[name] = 1 + MathF.Log(_names[name]);
    }

    public Document Document { get; }

    /// <summary>The content words of a sentence.</summary>
    public ContentBag Sentence(int index) => _sentences[index] ??=
        ContentBag.Of(Document, Document.Sentences[index].FirstToken, Document.Sentences[index].EndToken);

    /// <summary>How much a sentence and one of another document are alike, 0 to 1; kept, since every two claims in them ask.</summary>
    public float SentenceLikeness(int sentence, DocumentProfile other, int otherSentence)
    {
        if (other._sentences.Length > MaxKept)
            return Sentence(sentence).Likeness(other.Sentence(otherSentence));
        if (!_likeness.TryGetValue(other, out float[]?[]? rows))
            _likeness.Add(other, rows = new float[]?[_sentences.Length]);
        if (rows[sentence] is not { } row)
        {
            rows[sentence] = row = new float[other._sentences.Length];
            Array.Fill(row, float.NaN);
        }

        if (float.IsNaN(row[otherSentence]))
            row[otherSentence] = Sentence(sentence).Likeness(other.Sentence(otherSentence));
        return row[otherSentence];
    }

    /// <summary>The sentences that have each content word, in text order.</summary>
    public Dictionary<ulong, List<int>> SentencesOfWord
    {
        get
        {
            if (_sentencesOfWord is not null)
                return _sentencesOfWord;
            _sentencesOfWord = [];
            for (int i = 0; i < _sentences.Length; i++)
            {
                foreach (ulong word in Sentence(i).Words)
                {
                    if (!_sentencesOfWord.TryGetValue(word, out List<int>? sentences))
                        _sentencesOfWord.Add(word, sentences = []);
                    sentences.Add(i);
                }
            }

            return _sentencesOfWord;
        }
    }

    /// <summary>The content words of the clause a token stands in, nested clauses left out.</summary>
    public ContentBag Clause(int token)
    {
        Syntax syntax = Document.Syntax;
        int clause = syntax.ClauseOf(token);
        if (!_clauses.TryGetValue(clause, out ContentBag bag))
        {
            Sentence sentence = Document.SentenceOf(token);
            bag = ContentBag.Of(Document, sentence.FirstToken, sentence.EndToken, i => syntax.ClauseOf(i) == clause);
            _clauses.Add(clause, bag);
        }

        return bag;
    }

    /// <summary>
    /// How much two documents tell one story, 0 to 1: the cosine of their names by damped frequency. A note of a few sentences that names
    /// hardly anything is told by all its content words, which have to be alike in a much larger part.
    /// </summary>
    public float StoryLikeness(DocumentProfile other)
    {
        if (Math.Min(_names.Count, other._names.Count) < MinNames && All.Likeness(other.All) >= MinSharedWords)
            return 1;
        float shared = 0;
        foreach ((ulong name, float weight) in _names)
        {
            if (other._names.TryGetValue(name, out float otherWeight))
                shared += weight * otherWeight;
        }

        float norm = Norm * other.Norm;
        return norm == 0 ? 0 : shared / norm;
    }

    /// <summary>How much of their content words two documents have in common, 0 to 1.</summary>
    public float WordLikeness(DocumentProfile other) => All.Likeness(other.All);

    /// <summary>The content words of the whole document.</summary>
    private ContentBag All => _all ??= ContentBag.Of(Document, 0, Document.Tokens.Length);

    private float Norm => MathF.Sqrt(_names.Values.Sum(weight => weight * weight));
}
