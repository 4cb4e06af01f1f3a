using FactCheck.Claims;
using FactCheck.Documents;
using FactCheck.Language;
using FactCheck.Lexicons;
using FactCheck.Values;

namespace FactCheck.Kinds.Derivations;

/// <summary>A figure that can be reckoned with, and the words around it that say which part of a sum it is.</summary>
internal sealed class Figure
{
    // "split in two" counts nothing else.
    public const decimal LeastBare = 20;

    // "of the 24 elected members of the council"
    private const int MaxPhrase = 6;

    private Figure(Claim claim, Quantity quantity, FigureInterval interval, int first, int end)
    {
        Claim = claim;
        Quantity = quantity;
        Interval = interval;
        First = first;
        End = end;
    }

    /// <summary>The claim that states it.</summary>
    public Claim Claim { get; }

    /// <summary>The figure.</summary>
    public Quantity Quantity { get; }

    /// <summary>The values it may stand for.</summary>
    public FigureInterval Interval { get; }

    /// <summary>Index of the first token of the claim's words.</summary>
    public int First { get; }

    /// <summary>Index after the last token of the claim's words.</summary>
    public int End { get; }

    /// <summary>The value as written.</summary>
    public decimal Value => Quantity.Figure!.Value;

    /// <summary>The document.</summary>
    public Document Document => Claim.Document;

    /// <summary>Whether it says by how much something changed.</summary>
    public bool IsChange => Quantity.Unit.Dimension is UnitDimension.PercentagePoint or UnitDimension.Ratio || StandsByChange;

    // "rose 25%", "rose by a further 25%", "a 25% rise", "up 25%"; what follows "from" and "to" are the ends of the change.
    private bool StandsByChange
    {
        get
        {
            if (ChangeWords.Contains(After))
                return true;
            if (Before is "from" or "to" or "at" or "of" or "than")
                return false;
            for (int token = First - 1; token >= Math.Max(Claim.Sentence.FirstToken, First - 4); token--)
            {
                if (ChangeWords.Contains(Document.Tokens[token].Lemma) || (token == First - 1 && Document.Tokens[token].Lemma is "up" or "down"))
                    return true;
                if (Document.Tokens[token].Lemma is "to" or "from" || Document.Tokens[token].PartOfSpeech == PartOfSpeech.Verb)
                    return false;
            }

            return false;
        }
    }

    /// <summary>True in "96 million more than", false in "96 million less than"; null where nothing is compared.</summary>
    public bool? IsThan
    {
        get
        {
            for (int token = First + 1; token + 1 < Claim.Sentence.EndToken && token <= End + 1; token++)
            {
                if (Document.Tokens[token + 1].Lemma != "than")
                    continue;
                return Document.TextOf(token) is "more" or "higher" or "above" or "larger" or "longer" or "later" ? true
                    : Document.TextOf(token) is "less" or "fewer" or "lower" or "below" or "smaller" or "shorter" or "earlier" ? false : null;
            }

            return null;
        }
    }

    /// <summary>Reads a claim; null when it states no figure that can be reckoned with.</summary>
    public static Figure? Of(Claim claim) => Of(claim, FigureInterval.Of);

    /// <summary>Reads a claim, bounds too; null when it states no figure.</summary>
    public static Figure? Near(Claim claim) => Of(claim, FigureInterval.Near);

    private static Figure? Of(Claim claim, Func<Quantity, FigureInterval?> intervalOf)
    {
        if (claim.Quantity is not { } quantity || intervalOf(quantity) is not { } interval || quantity.Unit.Dimension is UnitDimension.Ordinal or UnitDimension.Score)
            return null;
        Sentence sentence = claim.Sentence;
        int first = sentence.FirstToken;
        while (first < sentence.EndToken && claim.Document.Tokens[first].End <= claim.Span.Start)
            first++;

        // "a total of 90 boats" is one claim whose figure begins after its hedge.
        for (int number = first; number < sentence.EndToken && claim.Document.Tokens[number].Start < claim.Span.End; number++)
        {
            if (claim.Document.Tokens[number].PartOfSpeech is PartOfSpeech.Number or PartOfSpeech.Symbol)
            {
                first = number;
                break;
            }
        }

        int end = first;
        // "62 of 80 members" is one claim whose figure ends before "of".
        while (end < sentence.EndToken && claim.Document.Tokens[end].Start < claim.Span.End && !(end > first && claim.Document.Tokens[end].Lemma is "of" or "out"))
            end++;
        return end > first ? new Figure(claim, quantity, interval, first, end) : null;
    }

    /// <summary>The lemma of the word before its words and their article, in lower case; empty at the start of a sentence.</summary>
    public string Before
    {
        get
        {
            int before = First - 1;
            if (before > Claim.Sentence.FirstToken && Document.Tokens[before].Lemma is "the" or "its" or "their")
                before--;
            return before >= Claim.Sentence.FirstToken ? Document.Tokens[before].Lemma : "";
        }
    }

    /// <summary>Whether it is told as what something was before: "down from nearly 170,000".</summary>
    public bool IsStart
    {
        get
        {
            for (int token = First; token > Claim.Sentence.FirstToken && token >= First - 3; token--)
            {
                if (Document.Tokens[token - 1].Lemma is "from")
                    return true;
            }

            return false;
        }
    }

    /// <summary>Whether it says by how much one is ahead: "a majority of five".</summary>
    public bool IsMargin
    {
        get
        {
            for (int token = First - 1; token >= Claim.Sentence.FirstToken && token >= First - 2; token--)
            {
                if (ClauseWords.Is(Document.Tokens[token].Lemma, ClauseWord.Margin))
                    return true;
            }

            return ClauseWords.Is(After, ClauseWord.Margin);
        }
    }

    /// <summary>The lemma of the word after its words, in lower case; empty at the end of a sentence.</summary>
    public string After => End < Claim.Sentence.EndToken ? Document.Tokens[End].Lemma : "";

    /// <summary>
    /// The figure in another unit of its dimension, and a figure without a noun in any: "5.2 million litres, the other one 11.8 million".
    /// Null when it cannot be one.
    /// </summary>
    /// <param name="unit">The unit.</param>
    /// <param name="least">The least whole number without a noun that may be an amount of it.</param>
    public Figure? In(Unit unit, decimal least = LeastBare)
    {
        if (Quantity.Unit.Id == unit.Id)
            return this;

        // "800,000 francs" are Swiss ones where the source has those.
        if (unit.Dimension == UnitDimension.Money && Quantity.Unit.MayBe(unit))
            return new Figure(Claim, Quantity with { Unit = unit }, Interval, First, End);
        bool isBare = Quantity.Unit.Dimension == UnitDimension.Count && Noun is null && (Value >= least || Value != decimal.Truncate(Value));
        if (!isBare && (!Quantity.Unit.IsComparableWith(unit) || unit.Offset != 0 || Quantity.Unit.Offset != 0 || unit.Factor == 0))
            return null;
        decimal factor = isBare ? 1 : Quantity.Unit.Factor / unit.Factor;
        return new Figure(Claim, Quantity with { Unit = unit, Figure = Value * factor }, new FigureInterval(Interval.Low * factor, Interval.High * factor), First, End);
    }

    /// <summary>Whether both count in one unit; "5.2 million litres, and 11.8 million" and "from 94 minutes to 58" count in the unit that was named.</summary>
    public bool SharesUnit(Figure other) => Quantity.Unit.Id == other.Quantity.Unit.Id || (IsBare != other.IsBare && (IsBare ? other : this).IsAmount);

    // "2.5 million more" names no thing, and "a bonus of 25,000" no unit.
    private bool IsBare => Quantity.Unit.Dimension == UnitDimension.Count
        && (Claim.Measure?.Head is null or "more" or "less" or "fewer" or "few" || Claim.IsAmountOfNoun);

    private bool IsAmount => Quantity.Unit.Dimension is not (UnitDimension.Count or UnitDimension.Percent or UnitDimension.PercentagePoint or UnitDimension.Ratio);

    /// <summary>The lemma of what is counted or shared; null when the text does not say.</summary>
    public string? Noun => (IsBare ? null : Claim.Measure?.Topic ?? Claim.Measure?.Head) is { } noun && noun is not ("they" or "it" or "which" or "whom" or "more" or "this" or "these" or "that" or "those") ? noun : null;

    /// <summary>Whether its words say that so much comes on top: "18,000 more", "another 18,000", "a further 18,000".</summary>
    public bool IsSurplus
    {
        get
        {
            if (After is "more" or "fewer" or "less" or "extra" || Before is "another" or "further" or "additional")
                return true;
            // "18,000 more" is one claim; so is "18,000 more people".
            for (int token = First + 1; token < End; token++)
            {
                if (Document.Tokens[token].Lemma is "more" or "fewer" or "less" or "further" or "additional" || Document.TextOf(token) is "more" or "fewer" or "less")
                    return true;
            }

            return false;
        }
    }

    /// <summary>The noun a share is of, where it stands behind: "council" of "two thirds of the town council".</summary>
    public string? Whole
    {
        get
        {
            int token = End, end = Math.Min(Claim.Sentence.EndToken, End + MaxPhrase);
            if (token >= end || Document.Tokens[token].Lemma != "of")
                return null;
            while (token < end && Document.Tokens[token].PartOfSpeech != PartOfSpeech.Noun)
                token++;
            while (token + 1 < end && Document.Tokens[token + 1].PartOfSpeech == PartOfSpeech.Noun)
                token++;
            return token < end ? Document.Tokens[token].Lemma : null;
        }
    }

    /// <summary>Whether it tells a step: "by two", "by only two".</summary>
    public bool IsStep => Before == "by" || (Before is "only" or "just" or "about" && First > Claim.Sentence.FirstToken + 1 && Document.Tokens[First - 2].Lemma == "by");

    /// <summary>
    /// Whether both may measure parts of one thing: the same noun, a synonym, a kind of the other, or one of them without a noun
    /// ("62 men and 38 women", "62 of 100").
    /// </summary>
    public bool IsRelatedTo(Figure other)
    {
        // "twelve jurors" from "seven women and five men"
        if (Noun is { } one && other.Noun is { } two && ((CommonPeople.Contains(one) && IsPerson(two)) || (CommonPeople.Contains(two) && IsPerson(one))))
            return true;
        string? noun = Person(Noun);
        string? otherNoun = Person(other.Noun);
        return noun is null || otherNoun is null || string.Equals(noun, otherNoun, StringComparison.OrdinalIgnoreCase)
            || EnglishModel.Default.IsKindOf(noun, otherNoun, PartOfSpeech.Noun) || EnglishModel.Default.IsKindOf(otherNoun, noun, PartOfSpeech.Noun)
            || EnglishModel.Default.Similarity(noun, PartOfSpeech.Noun, otherNoun, PartOfSpeech.Noun) >= 0.6;
    }

    // "a crew of six" are six people.
    private static bool IsPerson(string noun) => CommonPeople.Contains(noun) || EnglishModel.Default.IsKindOf(noun, "person", PartOfSpeech.Noun);

    // "people" is no lemma that word relations know men and women to be kinds of.
    private static string? Person(string? noun) => noun is "people" ? "person" : noun;

    /// <summary>The line it stands in, counted from 1.</summary>
    public int Line => Document.LineOf(Claim.Span.Start);
}
