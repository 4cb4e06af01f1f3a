using FactCheck.Language;

namespace FactCheck.Documents;

/// <summary>
/// The sentences of documents, found by the content words they share: a rare word tells more than one that stands in many sentences, a
/// name or a number more than a noun. Finds candidates, decides nothing. Not thread-safe while it is built.
/// </summary>
internal sealed class SentenceIndex
{
    private const double NameWeight = 2, NounWeight = 1, OtherWeight = 0.7;

    private readonly List<(Document Document, Sentence Sentence)> _sentences = [];
    private readonly Dictionary<string, List<int>> _postings = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Files the sentences of the documents.</summary>
    public SentenceIndex(IEnumerable<Document> documents)
    {
        foreach (Document document in documents)
        {
            foreach (Sentence sentence in document.Sentences)
            {
                for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
                {
                    if (WeightOf(document.Tokens[i]) == 0)
                        continue;
                    if (!_postings.TryGetValue(document.Tokens[i].Lemma, out List<int>? posting))
                        _postings.Add(document.Tokens[i].Lemma, posting = []);
                    if (posting.Count == 0 || posting[^1] != _sentences.Count)
                        posting.Add(_sentences.Count);
                }

                _sentences.Add((document, sentence));
            }
        }
    }

    /// <summary>Whether any sentence has the word as a content word.</summary>
    public bool Has(string lemma) => _postings.ContainsKey(lemma);

    /// <summary>The sentences that share most with a sentence, the nearest first; each with the share of its weight that they carry.</summary>
    public List<(Document Document, Sentence Sentence, double Share)> Nearest(Document document, Sentence sentence, int count)
    {
        double[] scores = new double[_sentences.Count];
        double all = 0;
        for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            Token word = document.Tokens[i];
            double weight = WeightOf(word);
            if (weight == 0)
                continue;
            if (!_postings.TryGetValue(word.Lemma, out List<int>? posting))
            {
                all += weight;
                continue;
            }

            weight /= Math.Sqrt(posting.Count);
            all += weight;
            foreach (int place in posting)
                scores[place] += weight;
        }

        var nearest = new List<(Document, Sentence, double)>(count);
        while (nearest.Count < count)
        {
            int best = -1;
            for (int i = 0; i < scores.Length; i++)
            {
                if (scores[i] > 0 && (best < 0 || scores[i] > scores[best]))
                    best = i;
            }

            if (best < 0)
                break;
            nearest.Add((_sentences[best].Document, _sentences[best].Sentence, scores[best] / all));
            scores[best] = 0;
        }

        return nearest;
    }

    /// <summary>How much a word tells of what its sentence speaks of; 0 for function words.</summary>
    private static double WeightOf(in Token word) => word.PartOfSpeech switch
    {
        PartOfSpeech.ProperNoun or PartOfSpeech.Number => NameWeight,
        PartOfSpeech.Noun => NounWeight,
        PartOfSpeech.Verb or PartOfSpeech.Adjective or PartOfSpeech.Adverb => OtherWeight,
        _ => 0,
    };
}
