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
    private readonly Dictionary<FigureSetting, KnownWord[]> _wordsOf = [];
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
        KnownWord[] known = WordsOf(setting), others = WordsOf(other);
        for (int i = 0; i < known.Length; i++)
        {
            ref readonly KnownWord word = ref known[i];
            float[]? near = word.MayBeNear ? RowOf(word.Key) : null;
            for (int j = 0; j < others.Length; j++)
            {
                ref readonly KnownWord otherWord = ref others[j];
                if (word.Id == otherWord.Id)
                    _likeness.Add(i, j, 1);
                else if (near is not null && otherWord.MayBeNear && NearIn(near, word, otherWord) is > 0 and var likeness)
                    _likeness.Add(i, j, likeness);
            }
        }

        return _likeness;
    }

    private KnownWord[] WordsOf(FigureSetting setting)
    {
        if (_wordsOf.TryGetValue(setting, out KnownWord[]? known))
            return known;
        known = new KnownWord[setting.Words.Length];
        for (int i = 0; i < known.Length; i++)
        {
            SettingWord word = setting.Words[i];
            if (!_ids.TryGetValue(word.Lemma, out int id))
                _ids.Add(word.Lemma, id = _ids.Count);
            bool mayBeNear = word.Distance <= MaxMeaningDistance && word.PartOfSpeech != PartOfSpeech.ProperNoun;
            int key = -1;
            if (mayBeNear && !_keys.TryGetValue((word.Lemma, word.PartOfSpeech), out key))
                _keys.Add((word.Lemma, word.PartOfSpeech), key = _keys.Count);
            known[i] = new KnownWord(id, mayBeNear, key, mayBeNear ? EnglishModel.Default.Meaning.Find(word.Lemma, word.PartOfSpeech) : default);
        }

        _wordsOf.Add(setting, known);
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

    /// <summary>A word of a setting, looked up.</summary>
    /// <param name="Id">The same for all words of one spelling.</param>
    /// <param name="MayBeNear">Whether it is held against words of another spelling.</param>
    /// <param name="Key">The same for all words of one spelling and part of speech; -1 for one held against no other.</param>
    /// <param name="Entry">What its meaning is compared by.</param>
    private readonly record struct KnownWord(int Id, bool MayBeNear, int Key, WordEntry Entry);
}
