using FactCheck.Language;
using FactCheck.Training.Treebank;

namespace FactCheck.Training.Learning;

/// <summary>Turns treebank sentences into rows of the embedding tables and the answers the network is to give.</summary>
internal sealed class SentenceEncoder
{
    private readonly Dictionary<ulong, int> _words = [];
    private readonly List<int> _counts = [0];
    private readonly TagSet _tags;
    private readonly WordVectors _vectors;
    private readonly WordTraits _traits;

    public SentenceEncoder(IEnumerable<TreebankSentence> sentences, TagSet tags, WordVectors vectors, WordTraits traits)
    {
        _traits = traits;
        _tags = tags;
        _vectors = vectors;
        var counts = new Dictionary<ulong, int>();
        var withVector = new HashSet<ulong>();
        foreach (var word in sentences.SelectMany(sentence => sentence.Words))
        {
            ulong key = WordFeatures.Of(word.Form).Normal;
            counts[key] = counts.GetValueOrDefault(key) + 1;
            if (vectors.TryGetRow(word.Form, out _))
                withVector.Add(key);
        }

        // A word seen once teaches its row nothing that its ends do not, one seen twice nothing that its vector does not.
        foreach (var (key, count) in counts.Where(pair => pair.Value > (withVector.Contains(pair.Key) ? 2 : 1)).OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key))
        {
            _words.Add(key, _counts.Count);
            _counts.Add(count);
        }
    }

    /// <summary>Rows of the table of words: the unknown word and every word that the training text has twice.</summary>
    public int WordRows => _counts.Count;

    /// <summary>How often the word of a row stands in the training text.</summary>
    public int Count(int row) => _counts[row];

    /// <summary>Every known word's hash and row.</summary>
    public IReadOnlyList<(ulong Key, int Value)> Rows => [.. _words.Select(pair => (pair.Key, pair.Value)).OrderBy(pair => pair.Value)];

    public int Row(ulong normal) => _words.GetValueOrDefault(normal);

    public TrainingSentence Encode(TreebankSentence sentence) =>
        Encode(sentence, [.. sentence.Words.Select(word => word.Form)]);

    /// <summary>Encodes a sentence as if its words were written as given.</summary>
    public TrainingSentence Encode(TreebankSentence sentence, string[] forms)
    {
        int length = sentence.Words.Count;
        var encoded = new TrainingSentence
        {
            Word = new int[length],
            Vector = new int[length],
            Hashed = [.. Enumerable.Range(0, Network.HashedTables).Select(_ => new int[length])],
            Tag = new int[length],
            Head = new int[length],
            Relation = new int[length],
            Leaning = sentence.Leaning,
            Entity = sentence.HasEntities ? EntityLabels.Label(sentence) : null,
            HeadType = sentence.HasEntities ? EntityLabels.HeadTypes(sentence) : null,
        };
        var count = default(Casing.Count);
        for (int i = 0; i < length; i++)
            count.Add(forms[i], Casing.Of(forms[i]), i == 0);
        var casing = count.Result;
        for (int i = 0; i < length; i++)
        {
            var word = sentence.Words[i];
            var features = WordFeatures.Of(forms[i]);
            int number = !features.HasDigit && _traits.TryFind(forms[i], out int found) ? found : -1;
            encoded.Word[i] = Row(features.Normal);
            encoded.Vector[i] = number < _vectors.Count ? number : -1;
            encoded.Hashed[0][i] = features.Prefix;
            encoded.Hashed[1][i] = features.ShortSuffix;
            encoded.Hashed[2][i] = features.Suffix;
            encoded.Hashed[3][i] = features.LongSuffix;
            encoded.Hashed[4][i] = features.Shape;
            encoded.Hashed[5][i] = WordFeatures.Spacing(i == 0 || sentence.Words[i - 1].SpaceAfter, word.SpaceAfter, i == 0, casing != SentenceCase.NoLower);
            (encoded.Hashed[6][i], encoded.Hashed[7][i]) =
                _traits.Rows(number, Casing.Of(forms[i]), Casing.Position(i == 0, i == 0 ? "" : forms[i - 1]), casing);
            encoded.Hashed[8][i] = _traits.Topic(number);
            encoded.Tag[i] = _tags.Of(word);
            encoded.Head[i] = word.Head == 0 ? length : word.Head - 1;
            encoded.Relation[i] = (int)UniversalNames.Relation(word.Relation);
        }

        return encoded;
    }
}
