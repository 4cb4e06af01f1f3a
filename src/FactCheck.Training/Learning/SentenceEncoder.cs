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

    public SentenceEncoder(IEnumerable<TreebankSentence> sentences, TagSet tags, WordVectors vectors)
    {
        _tags = tags;
        _vectors = vectors;
        var counts = new Dictionary<ulong, int>();
        foreach (var word in sentences.SelectMany(sentence => sentence.Words))
        {
            ulong key = WordFeatures.Of(word.Form).Normal;
            counts[key] = counts.GetValueOrDefault(key) + 1;
        }

        // A word seen once teaches its row nothing that its vector and its ends do not.
        foreach (var (key, count) in counts.Where(pair => pair.Value > 1).OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key))
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
            Entity = sentence.HasEntities ? EntityLabels.Label(sentence) : null,
        };
        bool hasLower = forms.Any(form => form.Any(char.IsLower));
        for (int i = 0; i < length; i++)
        {
            var word = sentence.Words[i];
            var features = WordFeatures.Of(forms[i]);
            encoded.Word[i] = Row(features.Normal);
            encoded.Vector[i] = !features.HasDigit && _vectors.TryGetRow(forms[i], out int row) ? row : -1;
            encoded.Hashed[0][i] = features.Prefix;
            encoded.Hashed[1][i] = features.ShortSuffix;
            encoded.Hashed[2][i] = features.Suffix;
            encoded.Hashed[3][i] = features.LongSuffix;
            encoded.Hashed[4][i] = features.Shape;
            encoded.Hashed[5][i] = Spacing(i == 0 || sentence.Words[i - 1].SpaceAfter, word.SpaceAfter, i == 0, hasLower);
            encoded.Tag[i] = _tags.Of(word);
            encoded.Head[i] = word.Head == 0 ? length : word.Head - 1;
            encoded.Relation[i] = (int)UniversalNames.Relation(word.Relation);
        }

        return encoded;
    }

    private static int Spacing(bool before, bool after, bool first, bool hasLower) =>
        (before ? 1 : 0) | (after ? 2 : 0) | (first ? 4 : 0) | (hasLower ? 8 : 0);
}
