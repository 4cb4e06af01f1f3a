using FactCheck.Documents;
using FactCheck.Language;

namespace FactCheck.Entities;

/// <summary>Holds what stands around figures, dates and places of two articles against each other, word by word by what they mean. Not thread-safe.</summary>
internal sealed class FigureSettings
{
    /// <summary>Up to here words are near that mean nearly the same; farther, only the same words are.</summary>
    private const int MaxMeaningDistance = 3;

    private const int PartBits = 5;

    /// <summary>Words less alike than this have nothing in common.</summary>
    private const double MinNear = 0.35;

    private readonly Dictionary<(Document, TextSpan), FigureSetting> _settings = [];
    private readonly Dictionary<FigureSetting, KnownWord[]> _wordsOf = [];
    private readonly Dictionary<string, int> _ids = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<long, float> _near = [];

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
            for (int j = 0; j < others.Length; j++)
            {
                ref readonly KnownWord otherWord = ref others[j];
                if (word.Id == otherWord.Id)
                    _likeness.Add(i, j, 1);
                else if (word.MayBeNear && otherWord.MayBeNear && Near(word, otherWord) is > 0 and var near)
                    _likeness.Add(i, j, near);
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
            known[i] = new KnownWord(id, mayBeNear, (id << PartBits) | (int)word.PartOfSpeech, EnglishModel.Default.Meaning.Find(word.Lemma, word.PartOfSpeech));
        }

        _wordsOf.Add(setting, known);
        return known;
    }

    private float Near(in KnownWord word, in KnownWord other)
    {
        long key = ((long)word.Key << 32) | (uint)other.Key;
        if (!_near.TryGetValue(key, out float near))
        {
            double similarity = EnglishModel.Default.Meaning.Pair(word.Entry, other.Entry).Similarity;
            near = similarity < MinNear ? 0 : (float)similarity;
            _near.Add(key, near);
        }

        return near;
    }

    /// <summary>A word of a setting, looked up.</summary>
    /// <param name="Id">The same for all words of one spelling.</param>
    /// <param name="MayBeNear">Whether it is held against words of another spelling.</param>
    /// <param name="Key">The spelling and the part of speech.</param>
    /// <param name="Entry">What its meaning is compared by.</param>
    private readonly record struct KnownWord(int Id, bool MayBeNear, int Key, WordEntry Entry);
}
