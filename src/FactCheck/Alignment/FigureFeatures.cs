using System.Collections.Immutable;
using FactCheck.Claims;
using FactCheck.Entities;
using FactCheck.Language;
using FactCheck.Values;

namespace FactCheck.Alignment;

/// <summary>Describes how two figures stand to each other, their values left out: what tells whether they are figures of one thing. Not thread-safe.</summary>
internal sealed class FigureFeatures(WordMatcher words)
{
    /// <summary>Words farther from their figure than this count only where they are the same.</summary>
    private const int MaxDistance = 5;

    private readonly FigureSettings _settings = new();

    /// <summary>The names of the observations, in the order they are filled in.</summary>
    public static ImmutableArray<string> Names { get; } =
    [
        "head.same", "head.near", "head.apart", "topic.same", "topic.near", "topic.apart", "act", "relation.same", "relation.near", "relation.apart",
        "of.shared", "of.apart", "modifiers.shared", "modifiers.apart", "scope.shared", "subject.same", "subject.apart", "statistic.same", "statistic.apart",
        "near.1", "near.2", "near.3", "near.5", "near.5.lesser", "clause.words", "sentence.words", "neighbours",
        "names.shared", "names.apart", "names.one", "years.shared", "years.apart", "years.one", "qualifiers.shared", "qualifiers.apart", "qualifiers.more",
        "groups.shared", "groups.apart", "groups.one", "tense.apart", "ahead",
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
        FigureSetting setting = _settings.Of(claim.Document, claim.Sentence, claim.Span);
        FigureSetting otherSetting = _settings.Of(other.Document, other.Sentence, other.Span);
        SettingLikeness near = _settings.LikenessOf(setting, otherSetting);
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
        writer.Add(near.Shared(1).Mean);
        writer.Add(near.Shared(2).Mean);
        writer.Add(near.Shared(3).Mean);
        writer.Add(near.Shared(MaxDistance));
        writer.Add(clauses);
        writer.Add(profile.SentenceLikeness(claim.SentenceIndex, otherProfile, other.SentenceIndex));
        writer.Add(Around(profile, claim.SentenceIndex, otherProfile, other.SentenceIndex));
        writer.AddSets(setting.Names, otherSetting.Names, most: 3);
        writer.AddSets(setting.Years, otherSetting.Years, most: 1);
        int qualifiers = CountShared(setting.Qualifiers, otherSetting.Qualifiers);
        (int own, int others) = (setting.Qualifiers.Count - qualifiers, otherSetting.Qualifiers.Count - qualifiers);
        writer.Add(Math.Min(2, qualifiers) / 2.0);
        writer.Add(Math.Min(own, others) > 0);
        writer.Add(Math.Min(3, own + others) / 3.0);
        writer.AddSets(setting.Groups, otherSetting.Groups, most: 1);
        writer.Add((setting.IsAhead && otherSetting.IsPast) || (setting.IsPast && otherSetting.IsAhead));
        writer.Add(setting.IsAhead && otherSetting.IsAhead);
        foreach (UnitDimension one in (ReadOnlySpan<UnitDimension>)[UnitDimension.Count, UnitDimension.Money, UnitDimension.Percent, UnitDimension.Time, UnitDimension.Length])
            writer.Add(dimension == one);
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
                    best = Math.Max(best, one.SentenceLikeness(i, other, j));
            }
        }

        return best;
    }

    // Most sentences have no year and no qualifier.
    private static int CountShared(IReadOnlySet<string> these, IReadOnlySet<string> those)
    {
        if (these.Count == 0 || those.Count == 0)
            return 0;
        int shared = 0;
        foreach (string word in these)
            shared += those.Contains(word) ? 1 : 0;
        return shared;
    }

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
            int shared = CountShared(these, those);
            Add(Math.Min(most, shared) / (double)most);
            Add(shared == 0 && these.Count > 0 && those.Count > 0);
            Add(these.Count == 0 != (those.Count == 0));
        }
    }
}
