using FactCheck.Documents;
using FactCheck.Language;

namespace FactCheck.Entities;

/// <summary>Holds what stands around figures, dates and places of two articles against each other, word by word by what they mean. Not thread-safe.</summary>
internal sealed class FigureSettings
{
    /// <summary>A word may stand this much farther from the other place; beyond, it counts as <see cref="FarWord"/>.</summary>
    private const int Reach = 2;

    /// <summary>Up to here words are near that mean nearly the same; farther, only the same words are.</summary>
    private const int MaxMeaningDistance = 3;

    private const float FarWord = 0.7f;

    private const int PartBits = 5;

    /// <summary>Words less alike than this have nothing in common.</summary>
    private const double MinNear = 0.35;

    private readonly Dictionary<(Document, TextSpan), FigureSetting> _settings = [];
    private readonly Dictionary<FigureSetting, KnownWord[]> _wordsOf = [];
    private readonly Dictionary<string, int> _ids = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<long, float> _near = [];

    // Between one pair and the next nothing in it counts.
    private float[] _likeness = new float[1024];

    /// <summary>What stands around a place in a sentence.</summary>
    public FigureSetting Of(Document document, Sentence sentence, TextSpan span)
    {
        if (!_settings.TryGetValue((document, span), out FigureSetting? setting))
            _settings.Add((document, span), setting = new FigureSetting(document, sentence, span));
        return setting;
    }

    /// <summary>The share of the words near one place that have their like in the sentence of the other: the mean of both ways, and the lesser.</summary>
    public static (double Mean, double Lesser) Shared(FigureSetting one, FigureSetting other, float[] near, int distance)
    {
        int width = other.Words.Length;
        double there = Covered(one, other, near, width, 1, distance);
        double back = Covered(other, one, near, 1, width, distance);
        return ((there + back) / 2, Math.Min(there, back));
    }

    /// <summary>The likeness of word i of the one to word j of the other stands at <c>i * row + j * column</c>.</summary>
    private static double Covered(FigureSetting one, FigureSetting other, float[] near, int row, int column, int distance)
    {
        double sum = 0;
        double covered = 0;
        for (int i = 0; i < one.Words.Length; i++)
        {
            if (one.Words[i].Distance > distance)
                continue;
            sum += one.Words[i].Weight;
            float best = 0;
            for (int j = 0; j < other.Words.Length; j++)
            {
                float likeness = near[(i * row) + (j * column)];
                if (other.Words[j].Distance > distance + Reach)
                    likeness *= FarWord;
                best = Math.Max(best, likeness);
            }

            covered += one.Words[i].Weight * best;
        }

        return sum == 0 ? 0 : covered / sum;
    }

    /// <summary>The likeness of each word of one sentence to each of another, row by row; words far from either place are alike where they are the same.</summary>
    public float[] NearnessOf(FigureSetting setting, FigureSetting other)
    {
        if (_likeness.Length < setting.Words.Length * other.Words.Length)
            _likeness = new float[setting.Words.Length * other.Words.Length];
        float[] near = _likeness;
        KnownWord[] known = WordsOf(setting);
        KnownWord[] others = WordsOf(other);
        int at = 0;
        foreach (KnownWord word in known)
        {
            foreach (KnownWord otherWord in others)
                near[at++] = word.Id == otherWord.Id ? 1 : word.MayBeNear && otherWord.MayBeNear ? Near(word, otherWord) : 0;
        }

        return near;
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

    private float Near(KnownWord word, KnownWord other)
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
