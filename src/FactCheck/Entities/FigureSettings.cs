using FactCheck.Documents;
using FactCheck.Language;

namespace FactCheck.Entities;

/// <summary>Holds what stands around figures, dates and places of two articles against each other, word by word by what they mean. Not thread-safe.</summary>
internal sealed class FigureSettings
{
    /// <summary>Up to here words are near that mean nearly the same; farther, only the same words are.</summary>
    private const int MaxMeaningDistance = 3;

    /// <summary>Words less alike than this have nothing in common.</summary>
    private const double MinNear = 0.35;

    private readonly Dictionary<(Document, TextSpan), FigureSetting> _settings = [];
    private readonly Dictionary<FigureSetting, KnownWords> _wordsOf = [];
    private readonly Dictionary<string, int> _ids = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<(string, PartOfSpeech), int> _keys = [];
    private readonly List<float[]?> _near = [];

    private readonly SettingLikeness _likeness = new();

    /// <summary>What stands around a place in a sentence.</summary>
    public FigureSetting Of(Document document, Sentence sentence, TextSpan span)
    {
        if (!_settings.TryGetValue((document, span), out FigureSetting? setting))
            _settings.Add((document, span), setting = new FigureSetting(document, sentence, span));
        return setting;
    }

    /// <summary>
    /// How alike the words of one sentence are to those of another; words far from either place are alike where they are the same. Holds
    /// until the next pair is asked for.
    /// </summary>
    public SettingLikeness LikenessOf(FigureSetting setting, FigureSetting other)
    {
        _likeness.Begin(setting, other);
        KnownWords known = WordsOf(setting), others = WordsOf(other);
        for (int i = 0; i < known.Ids.Length; i++)
        {
            for (int j = 0; j < others.Ids.Length; j++)
            {
                if (known.Ids[i] == others.Ids[j])
                    _likeness.Add(i, j, 1);
            }
        }

        foreach (ref readonly KnownWord word in known.Near.AsSpan())
        {
            float[] near = RowOf(word.Key);
            foreach (ref readonly KnownWord otherWord in others.Near.AsSpan())
            {
                if (word.Id != otherWord.Id && NearIn(near, word, otherWord) is > 0 and var likeness)
                    _likeness.Add(word.Place, otherWord.Place, likeness);
            }
        }

        return _likeness;
    }

    private KnownWords WordsOf(FigureSetting setting)
    {
        if (_wordsOf.TryGetValue(setting, out KnownWords known))
            return known;
        int[] ids = new int[setting.Words.Length];
        var nearWords = new List<KnownWord>();
        for (int i = 0; i < ids.Length; i++)
        {
            SettingWord word = setting.Words[i];
            if (!_ids.TryGetValue(word.Lemma, out int id))
                _ids.Add(word.Lemma, id = _ids.Count);
            ids[i] = id;
            if (word.Distance > MaxMeaningDistance || word.PartOfSpeech == PartOfSpeech.ProperNoun)
                continue;
            if (!_keys.TryGetValue((word.Lemma, word.PartOfSpeech), out int key))
                _keys.Add((word.Lemma, word.PartOfSpeech), key = _keys.Count);
            nearWords.Add(new KnownWord(i, id, key, EnglishModel.Default.Meaning.Find(word.Lemma, word.PartOfSpeech)));
        }

        _wordsOf.Add(setting, known = new KnownWords(ids, [.. nearWords]));
        return known;
    }

    // A row a word, a column a word: a table of pairs cost three times as much to look up.
    private float[] RowOf(int key)
    {
        while (_near.Count <= key)
            _near.Add(null);
        float[] row = _near[key] ?? [];
        if (row.Length < _keys.Count)
        {
            int known = row.Length;
            Array.Resize(ref row, Math.Max(_keys.Count, known * 2));
            Array.Fill(row, float.NaN, known, row.Length - known);
            _near[key] = row;
        }

        return row;
    }

    private static float NearIn(float[] row, in KnownWord word, in KnownWord other)
    {
        float near = row[other.Key];
        if (float.IsNaN(near))
        {
            double similarity = EnglishModel.Default.Meaning.Pair(word.Entry, other.Entry).Similarity;
            row[other.Key] = near = similarity < MinNear ? 0 : (float)similarity;
        }

        return near;
    }

    /// <summary>The words of a setting, looked up.</summary>
    /// <param name="Ids">A number for each word, the same for all of one spelling.</param>
    /// <param name="Near">Those that are held against words of another spelling.</param>
    private readonly record struct KnownWords(int[] Ids, KnownWord[] Near);

    /// <summary>A word that is held against words of another spelling.</summary>
    /// <param name="Place">Its place among the words of the setting.</param>
    /// <param name="Id">The same for all words of one spelling.</param>
    /// <param name="Key">The same for all words of one spelling and part of speech.</param>
    /// <param name="Entry">What its meaning is compared by.</param>
    private readonly record struct KnownWord(int Place, int Id, int Key, WordEntry Entry);
}
