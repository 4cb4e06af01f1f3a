using FactCheck.Documents;
using FactCheck.Language;

namespace FactCheck.Alignment;

/// <summary>What alignment needs of one document, computed once however many others it is compared with. Not thread-safe.</summary>
internal sealed class DocumentProfile
{
    private readonly ContentBag?[] _sentences;
    private readonly Dictionary<int, ContentBag> _clauses = [];
    private readonly Dictionary<ulong, float> _names = [];

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

    /// <summary>Cosine of the two documents' names by damped frequency: how much they tell one story, 0 to 1.</summary>
    public float StoryLikeness(DocumentProfile other)
    {
        float shared = 0;
        foreach ((ulong name, float weight) in _names)
        {
            if (other._names.TryGetValue(name, out float otherWeight))
                shared += weight * otherWeight;
        }

        float norm = Norm * other.Norm;
        return norm == 0 ? 0 : shared / norm;
    }

    private float Norm => MathF.Sqrt(_names.Values.Sum(weight => weight * weight));
}
