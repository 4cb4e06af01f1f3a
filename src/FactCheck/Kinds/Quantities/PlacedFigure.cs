using FactCheck.Claims;
using FactCheck.Documents;
using FactCheck.Language;
using FactCheck.Lexicons;
using FactCheck.Values;

namespace FactCheck.Kinds.Quantities;

/// <summary>A figure with the words around it, which tell what it is of. Immutable.</summary>
internal sealed class PlacedFigure
{
    private const int MaxCoreDistance = 3;

    private readonly Lazy<HashSet<string>> _groups, _groupsAround;

    public PlacedFigure(QuantityClaim claim)
    {
        Claim = claim;
        Document document = claim.Document;
        (int first, int end) = document.TokensIn(claim.Sentence, claim.Figure);
        Around = Surroundings.Of(document, first, end);
        _groups = new(() => MeasureTopics.Of(MeasureLemmas));
        _groupsAround = new(() => MeasureTopics.Of(Around.Near.Concat(Around.Far).Select(word => (string?)word.Lemma)));
    }

    /// <summary>The figure.</summary>
    public QuantityClaim Claim { get; }

    /// <summary>The words around it.</summary>
    public Surroundings Around { get; }

    /// <summary>Its value.</summary>
    public Quantity Quantity => Claim.Quantity!;

    /// <summary>What the words around it say is measured.</summary>
    public IReadOnlySet<string> Groups => _groups.Value;

    /// <summary>The words that say so, as written: "trade turnover", "GDP", "exported".</summary>
    public string MeasureAsWritten
    {
        get
        {
            Document document = Claim.Document;
            string[] words = [.. MeasureLemmas.OfType<string>().Where(lemma => MeasureTopics.Of([lemma]).Count > 0)];
            IEnumerable<string> written = Enumerable.Range(Claim.Sentence.FirstToken, Claim.Sentence.EndToken - Claim.Sentence.FirstToken)
                .Where(token => words.Contains(document.Tokens[token].Lemma, StringComparer.OrdinalIgnoreCase))
                .Select(token => document.TextOf(token).ToString());
            return $"'{string.Join(' ', written.Distinct(StringComparer.OrdinalIgnoreCase))}'";
        }
    }

    /// <summary>What any word of its sentence says is measured.</summary>
    public IReadOnlySet<string> GroupsAround => _groupsAround.Value;

    private string?[] MeasureLemmas => Claim.Measure is not { } measure ? []
        : IsShare ? [measure.Subject, measure.Relation]
        : [measure.Topic, IsDoer ? null : measure.Subject, IsLoss ? null : measure.Relation, Outcome, .. IsOfThing ? [] : measure.Modifiers, .. measure.Of];

    // An "emissions scandal" is no emissions, a "profit figure" is a profit.
    private bool IsOfThing => Claim.Measure is { Topic: { } topic, Head: { } head } && topic == head && MeasureTopics.Of([topic]).Count == 0 && EnglishModel.Default.Meaning.Find(topic, PartOfSpeech.Noun).HasSense
        && MeasureWords.StatisticOf(topic) == Statistic.Unspecified && Quantity.Unit.Dimension != UnitDimension.Count;

    // "The resident took £62,000": who takes money is not what is measured.
    private bool IsDoer => Quantity.Unit.Dimension != UnitDimension.Count && Claim.Measure!.Subject is { } subject
        && (CommonPeople.Contains(subject) || EnglishModel.Default.IsKindOf(subject, "person", PartOfSpeech.Noun));

    // "costs 30,000 lives a year" spends nothing.
    private bool IsLoss => Claim.Measure!.Relation == "cost" && Quantity.Unit.Dimension == UnitDimension.Count;

    // "left 137 people missing"
    private string? Outcome => Around.Near.FirstOrDefault(word => word is { Distance: 1 or 2, PartOfSpeech: PartOfSpeech.Adjective or PartOfSpeech.Verb }).Lemma;

    private bool IsChange => Claim.Measure!.Statistic == Statistic.Change;

    // "4.7 percent of GDP" is no GDP.
    private bool IsShare => Quantity.Unit.Dimension == UnitDimension.Percent
        && Claim.Document.Text.AsSpan(Claim.Span.End).TrimStart().StartsWith("of ", StringComparison.Ordinal);

    /// <summary>How much a word beside the figure tells about what it is of; 0 for units, measures of time and words of rising and reaching.</summary>
    public double WeightOf(ContextWord word)
    {
        if (word.PartOfSpeech == PartOfSpeech.Verb)
            return MeasureWords.VerbOf(word.Lemma) == MeasureVerb.None && IsRare(word.Lemma) ? 1 : 0;
        if (word.PartOfSpeech is PartOfSpeech.Adjective or PartOfSpeech.Adverb || UnitWords.Has(word.Lemma.ToLowerInvariant()))
            return 0;
        return IsCore(word) ? 2 : word.IsName ? 1.5 : 1;
    }

    /// <summary>
    /// Whether the words around both name things measured side by side that are never one, and neither sentence speaks of the other's:
    /// "GDP of $286 billion" and "exports worth $286 billion". A loan of a sum and reserves that grew by it may both be true.
    /// </summary>
    public bool MeasuresOther(PlacedFigure other) =>
        Wording.IsTold(Quantity) && IsChange == other.IsChange && Groups.Count > 0 && other.Groups.Count > 0 && !Groups.Overlaps(other.Groups)
        && !Groups.Overlaps(other.GroupsAround) && !other.Groups.Overlaps(GroupsAround);

    /// <summary>Whether both are shares of things that are never one, and neither sentence speaks of the other's: "6 percent of its profit" and "of its turnover".</summary>
    public bool IsShareOfOther(PlacedFigure other)
    {
        if (!IsShare || !other.IsShare)
            return false;
        HashSet<string> whole = MeasureTopics.Of([Claim.Measure!.Head]), otherWhole = MeasureTopics.Of([other.Claim.Measure!.Head]);
        return whole.Count > 0 && otherWhole.Count > 0 && !whole.Overlaps(otherWhole) && !whole.Overlaps(other.GroupsAround) && !otherWhole.Overlaps(GroupsAround);
    }

    /// <summary>Whether both have one figure in one unit, or one is the other rounded.</summary>
    public bool HasFigureOf(PlacedFigure other) =>
        Quantity.Unit == other.Quantity.Unit && (Quantity.Figure == other.Quantity.Figure || Quantity.RelationTo(other.Quantity) is QuantityRelation.Equal or QuantityRelation.Rounded);

    /// <summary>Whether both stand in one sentence.</summary>
    public bool IsBeside(PlacedFigure other, int maxSentences = 0) =>
        ReferenceEquals(Claim.Document, other.Claim.Document) && Math.Abs(Claim.SentenceIndex - other.Claim.SentenceIndex) <= maxSentences;

    // What the figure is grammatically of, or stands next to.
    private bool IsCore(ContextWord word) => Math.Abs(word.Distance) <= MaxCoreDistance
        || word.Lemma.Equals(Claim.Measure!.Topic, StringComparison.OrdinalIgnoreCase) || word.Lemma.Equals(Claim.Measure.Subject, StringComparison.OrdinalIgnoreCase);

    private static bool IsRare(string lemma) => EnglishModel.Default.Vectors.TryGetRow(lemma, out int rank) && rank > 1000;
}
