using System.Collections.Immutable;
using FactCheck.Claims;
using FactCheck.Language;
using FactCheck.Values;

namespace FactCheck.Alignment;

/// <summary>Describes how two figures stand to each other, their values left out: what tells whether they are figures of one thing. Not thread-safe.</summary>
internal sealed class FigureFeatures(WordMatcher words)
{
    /// <summary>A word may stand this much farther from the other figure; beyond, it counts as <see cref="FarWord"/>.</summary>
    private const int Reach = 2;

    /// <summary>Words farther from their figure than this count only where they are the same.</summary>
    private const int MaxDistance = 5;

    /// <summary>Up to here words are near that mean nearly the same; farther, only the same words are.</summary>
    private const int MaxMeaningDistance = 3;

    private const float FarWord = 0.7f;

    private const int PartBits = 5;

    /// <summary>Words less alike than this have nothing in common.</summary>
    private const double MinNear = 0.35;

    private readonly Dictionary<Claim, FigureSetting> _settings = [];
    private readonly Dictionary<FigureSetting, KnownWord[]> _wordsOf = [];
    private readonly Dictionary<string, int> _ids = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<long, float> _near = [];

    // Between one pair of figures and the next nothing in it counts.
    private float[] _likeness = new float[1024];

    /// <summary>The names of the observations, in the order they are filled in.</summary>
    public static ImmutableArray<string> Names { get; } =
    [
        "head.same", "head.near", "head.apart", "topic.same", "topic.near", "topic.apart", "act", "relation.same", "relation.near", "relation.apart",
        "of.shared", "of.apart", "modifiers.shared", "modifiers.apart", "scope.shared", "subject.same", "subject.apart", "statistic.same", "statistic.apart",
        "near.1", "near.2", "near.3", "near.5", "near.5.lesser", "clause.words", "sentence.words", "neighbours",
        "names.shared", "names.apart", "names.one", "years.shared", "years.apart", "years.one", "qualifiers.shared", "qualifiers.apart", "qualifiers.more",
        "groups.shared", "groups.apart", "groups.one",
        "unit.count", "unit.money", "unit.percent", "unit.time", "unit.length",
    ];

    /// <summary>Fills in how two figures of one dimension stand to each other.</summary>
    /// <param name="claim">The one figure.</param>
    /// <param name="profile">Its document.</param>
    /// <param name="other">The other figure.</param>
    /// <param name="otherProfile">Its document.</param>
    /// <param name="subjects">Whether both name a subject and it is the same one; null when one names none.</param>
    /// <param name="clauses">Likeness of their clauses, 0 to 1.</param>
    /// <param name="features">As long as <see cref="Names"/>.</param>
    public void Fill(Claim claim, DocumentProfile profile, Claim other, DocumentProfile otherProfile, bool? subjects, double clauses, Span<double> features)
    {
        Measure measure = claim.Measure!;
        Measure otherMeasure = other.Measure!;
        FigureSetting setting = SettingOf(claim);
        FigureSetting otherSetting = SettingOf(other);
        float[] near = NearnessOf(setting, otherSetting);
        var writer = new Writer(features);
        UnitDimension dimension = claim.Quantity!.Unit.Dimension;
        bool isCount = dimension is UnitDimension.Count or UnitDimension.Ordinal;
        writer.Add(isCount ? words.Relate(measure.Head, otherMeasure.Head) : claim.Quantity.Unit == other.Quantity!.Unit ? WordRelation.Same : WordRelation.Unknown);
        writer.Add(words.Relate(measure.Topic, otherMeasure.Topic));
        writer.Add(IsAct(measure.Relation, otherMeasure) || IsAct(otherMeasure.Relation, measure));
        writer.Add(words.RelateActs(measure.Relation, otherMeasure.Relation));
        double? of = words.Overlap(measure.Of, otherMeasure.Of);
        writer.Add(of ?? 0);
        writer.Add(of == 0);
        double? modifiers = words.Overlap(measure.Modifiers, otherMeasure.Modifiers);
        writer.Add(modifiers ?? 0);
        writer.Add(modifiers == 0);
        writer.Add(words.Overlap(measure.Scope, otherMeasure.Scope) ?? 0);
        writer.Add(subjects == true);
        writer.Add(subjects == false);
        writer.Add(measure.Statistic == otherMeasure.Statistic);
        writer.Add(measure.Statistic != otherMeasure.Statistic && measure.Statistic != Statistic.Unspecified && otherMeasure.Statistic != Statistic.Unspecified);
        writer.Add(Soft(setting, otherSetting, near, 1).Mean);
        writer.Add(Soft(setting, otherSetting, near, 2).Mean);
        writer.Add(Soft(setting, otherSetting, near, 3).Mean);
        writer.Add(Soft(setting, otherSetting, near, MaxDistance));
        writer.Add(clauses);
        writer.Add(profile.Sentence(claim.SentenceIndex).Likeness(otherProfile.Sentence(other.SentenceIndex)));
        writer.Add(Around(profile, claim.SentenceIndex, otherProfile, other.SentenceIndex));
        writer.AddSets(setting.Names, otherSetting.Names, most: 3);
        writer.AddSets(setting.Years, otherSetting.Years, most: 1);
        int qualifiers = setting.Qualifiers.Count(otherSetting.Qualifiers.Contains);
        (int own, int others) = (setting.Qualifiers.Count - qualifiers, otherSetting.Qualifiers.Count - qualifiers);
        writer.Add(Math.Min(2, qualifiers) / 2.0);
        writer.Add(Math.Min(own, others) > 0);
        writer.Add(Math.Min(3, own + others) / 3.0);
        writer.AddSets(setting.Groups, otherSetting.Groups, most: 1);
        foreach (UnitDimension one in (ReadOnlySpan<UnitDimension>)[UnitDimension.Count, UnitDimension.Money, UnitDimension.Percent, UnitDimension.Time, UnitDimension.Length])
            writer.Add(dimension == one);
    }

    private FigureSetting SettingOf(Claim claim)
    {
        if (!_settings.TryGetValue(claim, out FigureSetting? setting))
            _settings.Add(claim, setting = new FigureSetting(claim));
        return setting;
    }

    /// <summary>Whether one counts what the other's verb makes: "employs 640 people", "460 employees".</summary>
    private static bool IsAct(string? relation, Measure measure) => relation is not null
        && ((measure.Head is { } head && EnglishModel.Default.AreRelatedByDerivation(relation, PartOfSpeech.Verb, head, PartOfSpeech.Noun))
            || (measure.Topic is { } topic && EnglishModel.Default.AreRelatedByDerivation(relation, PartOfSpeech.Verb, topic, PartOfSpeech.Noun)));

    /// <summary>Likeness of the sentences beside the two.</summary>
    private static double Around(DocumentProfile one, int sentence, DocumentProfile other, int otherSentence)
    {
        double best = 0;
        foreach (int i in (ReadOnlySpan<int>)[sentence - 1, sentence + 1])
        {
            if (i < 0 || i >= one.Document.Sentences.Length)
                continue;
            foreach (int j in (ReadOnlySpan<int>)[otherSentence - 1, otherSentence + 1])
            {
                if (j >= 0 && j < other.Document.Sentences.Length)
                    best = Math.Max(best, one.Sentence(i).Likeness(other.Sentence(j)));
            }
        }

        return best;
    }

    /// <summary>The share of the words near one figure that have their like in the other's sentence: the mean of both ways, and the lesser.</summary>
    private static (double Mean, double Lesser) Soft(FigureSetting one, FigureSetting other, float[] near, int distance)
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

    /// <summary>The likeness of each word of one sentence to each of another, row by row; words far from either figure are alike where they are the same.</summary>
    private float[] NearnessOf(FigureSetting setting, FigureSetting other)
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

    /// <summary>Writes observations one after the other.</summary>
    private ref struct Writer(Span<double> features)
    {
        private readonly Span<double> _features = features;
        private int _count;

        public void Add(double value) => _features[_count++] = value;

        public void Add(bool holds) => Add(holds ? 1 : 0);

        public void Add((double Mean, double Lesser) pair)
        {
            Add(pair.Mean);
            Add(pair.Lesser);
        }

        /// <summary>Same, near or apart; nothing where one is not said.</summary>
        public void Add(WordRelation relation)
        {
            Add(relation == WordRelation.Same);
            Add(relation == WordRelation.Near);
            Add(relation == WordRelation.Different);
        }

        /// <summary>How many they share, whether both have some and share none, whether only one has some.</summary>
        public void AddSets(IReadOnlySet<string> these, IReadOnlySet<string> those, int most)
        {
            int shared = these.Count(those.Contains);
            Add(Math.Min(most, shared) / (double)most);
            Add(shared == 0 && these.Count > 0 && those.Count > 0);
            Add(these.Count == 0 != (those.Count == 0));
        }
    }
}
