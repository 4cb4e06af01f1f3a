using System.Collections.Immutable;
using FactCheck.Claims;
using FactCheck.Documents;
using FactCheck.Language;
using FactCheck.Values;

namespace FactCheck.Alignment;

/// <summary>
/// Finds the pairs of claims worth comparing and has their kind compare them. In a check each claim of the rewrite meets the claims of
/// the sources; in a cross-check every claim meets those of the other articles that tell the same story, and those of its own.
/// </summary>
internal sealed class Aligner
{
    /// <summary>Two articles share a story from this likeness of their names on; random pairs of news articles lie below (docs/accuracy.md).</summary>
    private const float MinStoryLikeness = 0.12f;

    private const double StoryPrior = 0.1;
    private const double OncePrior = 0.12;

    /// <summary>Log-odds at the threshold of <see cref="FigureMatches.MinConflict"/> are a strength of about 0.73.</summary>
    private const double StrengthOffset = 2.5;

    private readonly ClaimSet _set;
    private readonly Dictionary<(Document, string), int> _topics = [];
    private readonly Dictionary<Document, DocumentProfile> _profiles = [];
    private readonly Dictionary<Claim, ClaimSetting> _settings = [];
    private readonly Dictionary<Document, StoryFeatures> _stories = [];
    private readonly Dictionary<Document, int> _numbers = [];
    private readonly bool[,] _sameStory;
    private readonly ReprintIndex _reprints = new();
    private readonly MeasureMatcher _measures;
    private readonly WordMatcher _words = new(EnglishModel.Default);
    private readonly FigureMatches _figures;
    private readonly ILookup<Document, Claim> _figuresOf;
    private readonly Dictionary<(Claim, Claim), double> _conflicts = [];
    private readonly HashSet<Claim> _moved = [];
    private ILookup<Claim, DescribedPair>? _described;
    private readonly HashSet<(Document, Document)> _matched = [];

    public Aligner(ClaimSet set)
    {
        _set = set;
        _measures = new MeasureMatcher(_words);
        _figures = new FigureMatches(new FigureFeatures(_words), (claim, evidence) => (SubjectNames.Relate(claim, evidence, _words), ClausesOf(claim, evidence)));
        foreach (Document document in set.Documents.Distinct())
        {
            _numbers.Add(document, _numbers.Count);
            _profiles.Add(document, new DocumentProfile(document));
        }

        _figuresOf = set.Claims.Where(FigureMatches.IsFigure).ToLookup(claim => claim.Document);
        _sameStory = new bool[_numbers.Count, _numbers.Count];
        foreach (Claim claim in set.Claims)
        {
            if (claim.Measure?.Topic is { } topic)
                _topics[(claim.Document, topic)] = _topics.GetValueOrDefault((claim.Document, topic)) + 1;
        }

        ILookup<(Document, int), Claim> claimsOfSentence = set.Claims.ToLookup(claim => (claim.Document, claim.SentenceIndex));
        ImmutableArray<Document> documents = set.Documents;
        for (int i = 0; i < documents.Length; i++)
        {
            for (int j = i + 1; j < documents.Length; j++)
            {
                if (set.Rewrite is null
                    ? _profiles[documents[i]].StoryLikeness(_profiles[documents[j]]) < MinStoryLikeness
                    : documents[i] != set.Rewrite)
                    continue;
                (int one, int other) = (_numbers[documents[i]], _numbers[documents[j]]);
                _sameStory[one, other] = _sameStory[other, one] = true;
                _reprints.Add(_profiles[documents[i]], _profiles[documents[j]], claimsOfSentence);
            }
        }
    }

    /// <summary>How the figures of two documents stand to each other: what the weights are fitted on, and judged by.</summary>
    internal List<DescribedPair> DescribeFigures(Document document, Document other) =>
        _figures.Describe(_figuresOf[document], _profiles[document], _figuresOf[other], _profiles[other]);

    /// <summary>How much two claims' sentences are alike, 0 to 1.</summary>
    internal double ContextsOf(Claim claim, Claim other) =>
        _profiles[claim.Document].SentenceLikeness(claim.SentenceIndex, _profiles[other.Document], other.SentenceIndex);

    /// <summary>The sentences that were made from sentences of another document.</summary>
    public ImmutableArray<CopiedSentence> Copies => [.. _reprints.Copies];

    /// <summary>Whether two documents tell one story.</summary>
    public bool TellOneStory(Document one, Document other) => _sameStory[_numbers[one], _numbers[other]];

    /// <summary>How much of their content words two documents have in common, 0 to 1.</summary>
    public double LikenessOf(Document one, Document other) => _profiles[one].WordLikeness(_profiles[other]);

    /// <summary>The log-odds that two documents tell one story.</summary>
    public double StoryOddsOf(Document one, Document other) => StoryFeatures.OneStory.Of(FeaturesOf(one).Observe(FeaturesOf(other)));

    private StoryFeatures FeaturesOf(Document document)
    {
        if (!_stories.TryGetValue(document, out StoryFeatures? features))
            _stories.Add(document, features = new StoryFeatures(_profiles[document]));
        return features;
    }

    /// <summary>Every comparison that found the claims to speak of the same thing, or of one figure for two things.</summary>
    public List<AlignedComparison> Compare()
    {
        var comparisons = new List<AlignedComparison>();
        if (_set.Rewrite is { } rewrite)
            MatchFigures(rewrite);
        else
            MatchFigures();
        foreach (IGrouping<ClaimKind, Claim> kind in _set.Claims.GroupBy(claim => claim.Kind).Where(kind => kind.Key.ComparesPairs))
            Compare([.. kind], comparisons);

        // Figures of one thing may share no key of the index.
        HashSet<(Claim, Claim)> compared = [.. comparisons.Select(pair => (pair.Claim, pair.Evidence)).Where(_conflicts.ContainsKey)];
        foreach ((Claim claim, Claim evidence) in _conflicts.Keys)
        {
            if (!compared.Contains((claim, evidence)) && MayMeet(claim, _numbers[claim.Document], evidence, _numbers[evidence.Document]))
                Compare(claim, SettingOf(claim), evidence, SettingOf(evidence), isCounterpart: false, comparisons);
        }

        return comparisons;
    }

    /// <summary>Between articles among equals, figures that differ are one thing told in two ways only where everything around them says so.</summary>
    private void MatchFigures()
    {
        Document[] documents = [.. _set.Documents.Distinct()];
        for (int i = 0; i < documents.Length; i++)
        {
            for (int j = i + 1; j < documents.Length; j++)
            {
                (Document one, Document other) = (documents[i], documents[j]);
                if (!TellOneStory(one, other) || !FigureMatches.CanDescribe(_figuresOf[one], _figuresOf[other]))
                    continue;
                _matched.Add((one, other));
                List<FigurePair> pairs = FigureMatches.PairsOf(DescribeFigures(one, other), FigureOdds.OneThing);
                foreach (((Claim, Claim) pair, double odds) in FigureMatches.Find(pairs, StoryOddsOf(one, other)))
                    _conflicts.Add(pair, odds);
            }
        }
    }

    /// <summary>In a check, the figure of a source that stands where the rewrite's stands, if no source has the rewrite's figure, or only of another thing.</summary>
    private void MatchFigures(Document rewrite)
    {
        var described = _set.Documents.Where(document => document != rewrite).SelectMany(source => DescribeFigures(rewrite, source)).ToList();
        _described = described.ToLookup(pair => pair.Claim);
        foreach (FigurePair moved in FigureMatches.MovedOf(described, FigureOdds.OneThing))
        {
            _moved.Add(moved.Claim);
            _conflicts.Add((moved.Claim, moved.Other), moved.Likelihood);
        }

        foreach (IGrouping<Claim, FigurePair> pairs in FigureMatches.PairsOf(described, FigureOdds.OneThing).GroupBy(pair => pair.Claim))
        {
            FigurePair best = pairs.MaxBy(pair => pair.Likelihood)!;
            if (!_moved.Contains(best.Claim) && FigureMatches.IsReplaced(best))
                _conflicts.Add((best.Claim, best.Other), best.Likelihood);
        }
    }

    private void Compare(List<Claim> claims, List<AlignedComparison> comparisons)
    {
        var index = new CandidateIndex(claims);
        ClaimSetting[] settings = [.. claims.Select(SettingOf)];
        int[] documents = [.. claims.Select(claim => _numbers[claim.Document])];
        int rewrite = _set.Rewrite is null ? -1 : _numbers[_set.Rewrite];
        for (int i = 0; i < claims.Count; i++)
        {
            Claim claim = claims[i];
            if (rewrite >= 0 && documents[i] != rewrite)
                continue;
            foreach (Document other in _set.Documents)
            {
                if (_reprints.CounterpartOf(claim, other) is { } counterpart && Comes(claim, documents[i], counterpart, _numbers[other], rewrite))
                    Compare(claim, settings[i], counterpart, SettingOf(counterpart), isCounterpart: true, comparisons);
            }

            foreach (int candidate in index.CandidatesOf(i, other =>
                Comes(claim, documents[i], claims[other], documents[other], rewrite) && MayMeet(claim, documents[i], claims[other], documents[other])))
                Compare(claim, settings[i], claims[candidate], settings[candidate], isCounterpart: false, comparisons);
        }
    }

    /// <summary>Each pair is looked at once: the rewrite's claim first, else in the order of the claims.</summary>
    private static bool Comes(Claim claim, int document, Claim other, int otherDocument, int rewrite) => rewrite >= 0
        ? otherDocument != rewrite
        : document < otherDocument || (document == otherDocument && claim.Span.CompareTo(other.Span) < 0);

    private bool MayMeet(Claim claim, int document, Claim other, int otherDocument)
    {
        if (document == otherDocument)
            return !claim.Span.Overlaps(other.Span);
        return _sameStory[document, otherDocument]
            && (!_reprints.Any
                || (_reprints.CounterpartOf(claim, other.Document) is null
                    && _reprints.CounterpartOf(other, claim.Document) is null
                    && !_reprints.AreReprints(claim, other)));
    }

    private void Compare(Claim claim, ClaimSetting setting, Claim evidence, ClaimSetting otherSetting, bool isCounterpart, List<AlignedComparison> comparisons)
    {
        if (claim.Document == evidence.Document && !claim.Kind.ComparesWithin)
            return;
        // The same figure stands there of something else.
        if (_moved.Contains(claim) && !isCounterpart && !_conflicts.ContainsKey((claim, evidence)))
            return;
        double contexts = setting.Profile.SentenceLikeness(claim.SentenceIndex, otherSetting.Profile, evidence.SentenceIndex);

        // Nine of ten pairs end here (2% of a cross-check): neither their clauses nor their wording need be read.
        if (claim.Kind.RefusesByContexts && claim.Kind.Compare(claim, evidence, new Correspondence(MeasureRelation.Different, isCounterpart, null, 0, contexts, 0, 0)).Agreement == Agreement.Unrelated)
            return;
        Correspondence correspondence = Relate(claim, setting, evidence, otherSetting, isCounterpart, contexts);
        Comparison comparison = claim.Kind.Compare(claim, evidence, correspondence);
        if (comparison.Agreement != Agreement.Unrelated && !(comparison.Agreement is Agreement.Conflict && !isCounterpart && IsCarriedBetter(claim, evidence)))
            comparisons.Add(new AlignedComparison(comparison, correspondence) { IsOfSourceFigure = _moved.Contains(claim) && _conflicts.GetValueOrDefault((claim, evidence), -1) >= 0, IsMatched = _conflicts.ContainsKey((claim, evidence)) });
    }

    /// <summary>In a check, whether a source has the very figure where more speaks for one thing than speaks for it at the other figure.</summary>
    private bool IsCarriedBetter(Claim claim, Claim evidence)
    {
        if (_described is null || claim.Quantity is not { } quantity || _conflicts.ContainsKey((claim, evidence)))
            return false;
        double? same = null, other = null;
        foreach (DescribedPair pair in _described[claim])
        {
            Claim there = pair.Other;
            if (there == evidence)
                other = FigureOdds.OneThing.Of(pair.Observed);
            else if (evidence.Quantity!.IsOpen && IsBeside(there, evidence) && quantity.Figure > FigureMatches.MaxTrivial && there.Quantity!.RelationTo(quantity) == QuantityRelation.Equal)
                return true;
            else if (SaysFigure(there.Quantity!, quantity) && FigureOdds.OneThing.Of(pair.Observed) is var odds && (same is null || odds > same))
                same = odds;
        }

        // Of a figure so particular that the source hardly has it by chance, a little more on the other side decides nothing.
        return same >= other - (quantity.Figure > FigureMatches.MaxTrivial ? FigureMatches.MinMovedMargin : 0);
    }

    // "No class shall have more than 25 pupils. The limit is 30."
    private static bool IsBeside(Claim claim, Claim other) => ReferenceEquals(claim.Document, other.Document) && Math.Abs(claim.SentenceIndex - other.SentenceIndex) <= 1;

    // "£10,000" of "about £10,000": the reserve is another question.
    private static bool SaysFigure(Quantity quantity, Quantity other) =>
        quantity.RelationTo(other) == QuantityRelation.Equal || FigureMatches.IsRoughly(other, quantity) || (quantity.Figure is { } figure && figure == other.Figure && quantity.Unit == other.Unit);

    private Correspondence Relate(Claim claim, ClaimSetting setting, Claim evidence, ClaimSetting otherSetting, bool isCounterpart, double contexts)
    {
        DocumentProfile profile = setting.Profile, other = otherSetting.Profile;
        double clauses = setting.Clause.Likeness(otherSetting.Clause);
        double wording = claim.Kind.ReadsWording ? TitleLikeness.Of(claim, evidence) : 0;
        bool? subjects = SubjectNames.Relate(claim, evidence, _words);
        if (isCounterpart)
            return new Correspondence(MeasureRelation.Same, true, subjects, clauses, contexts, wording, 1);
        if (claim.Quantity is not null && _conflicts.TryGetValue((claim, evidence), out double odds))
            return new Correspondence(MeasureRelation.Same, false, subjects == false ? null : subjects, clauses, contexts, wording, 1 / (1 + Math.Exp(-odds - StrengthOffset)));
        if (claim.Quantity is not null && _matched.Contains((profile.Document, other.Document)) && FigureMatches.Judges(claim, evidence))
            return new Correspondence(MeasureRelation.Different, false, subjects, clauses, contexts, wording, (clauses + contexts) / 2);
        (MeasureRelation measure, double strength) = claim.Measure is null || evidence.Measure is null
            ? (MeasureRelation.Different, (clauses + contexts) / 2)
            : _measures.Match(claim.Measure, evidence.Measure, subjects, clauses, PriorOf(claim, evidence));
        return new Correspondence(measure, false, subjects, clauses, contexts, wording, strength);
    }

    private double ClausesOf(Claim claim, Claim evidence) => SettingOf(claim).Clause.Likeness(SettingOf(evidence).Clause);

    private ClaimSetting SettingOf(Claim claim)
    {
        if (!_settings.TryGetValue(claim, out ClaimSetting? setting))
            _settings.Add(claim, setting = new ClaimSetting(_profiles[claim.Document], claim));
        return setting;
    }

    /// <summary>Articles that tell one story and each speak of the topic once speak of one thing more often than not.</summary>
    private double PriorOf(Claim claim, Claim evidence)
    {
        if (claim.Document == evidence.Document || claim.Measure!.Topic is not { } topic)
            return 0;
        double story = _set.Rewrite is null ? Math.Min(1, _profiles[claim.Document].StoryLikeness(_profiles[evidence.Document])) : 1;
        bool once = _topics[(claim.Document, topic)] == 1 && evidence.Measure!.Topic is { } other && _topics[(evidence.Document, other)] == 1;
        return (StoryPrior * story) + (once ? OncePrior : 0);
    }
}
