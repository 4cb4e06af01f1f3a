using System.Collections.Immutable;
using FactCheck.Documents;
using FactCheck.Entities;
using FactCheck.Expressions;
using FactCheck.Language;
using FactCheck.Lexicons;
using FactCheck.Values;

namespace FactCheck.Kinds.Durations;

/// <summary>
/// Reads how long things last: "for 40 minutes", "an 11-week trial", "from 6 a.m. until 3 p.m.", "in the eighth year of his rule". Ages, and
/// lengths that only tell when ("two years ago"), are left out.
/// </summary>
internal sealed class DurationReader
{
    private const decimal Second = 1, Day = 86400;

    // "40 minutes" is what lies nearest, as people tell it.
    private const decimal Looseness = 0.1m;

    private readonly Document _document;
    private readonly EntityTable _table;

    private DurationReader(Document document)
    {
        _document = document;
        _table = EntityTable.Of(document);
    }

    /// <summary>The lengths an article tells, in text order.</summary>
    public static List<ToldDuration> Read(Document document)
    {
        var reader = new DurationReader(document);
        var found = new List<ToldDuration>();
        foreach (Sentence sentence in document.Sentences)
        {
            foreach (QuantityExpression expression in SentenceQuantities.In(document, document.Text, sentence.Span.Start, sentence.Span.End))
            {
                if (reader.OfQuantity(sentence, expression) is { } duration)
                    found.Add(duration);
            }

            if (reader.OfClock(sentence) is { } clock)
                found.Add(clock);
        }

        return found;
    }

    private ToldDuration? OfQuantity(Sentence sentence, QuantityExpression expression)
    {
        Quantity quantity = expression.Quantity;
        int first = TokenAt(sentence, expression.CoreStart), last = TokenAt(sentence, expression.CoreEnd - 1);
        if (first < 0 || last < 0)
            return null;
        if (quantity.Unit.Dimension == UnitDimension.Ordinal)
            return OfYear(sentence, quantity, last);
        if (quantity.Unit.Dimension != UnitDimension.Time || expression.Is(QuantityTraits.Age) || IsOffset(sentence, first, last))
            return null;
        decimal factor = quantity.Unit.Factor;
        decimal low = (quantity.Low ?? 0) * factor, high = quantity.High is { } most ? most * factor : decimal.MaxValue;
        if (low == high)
        {
            decimal slack = Math.Max(factor / 2, low * Looseness);
            (low, high) = (low - slack, high + slack);
        }

        return Make(sentence, last, new TextSpan(expression.Start, expression.End), IsWithin(first) ? 0 : low, high);
    }

    // "in the eighth year of his rule": more than seven years, and not yet eight.
    private ToldDuration? OfYear(Sentence sentence, Quantity quantity, int ordinal)
    {
        int unit = ordinal + 1;
        if (unit >= sentence.EndToken || _document.Tokens[unit].Lemma is not ("year" or "month" or "week" or "day") || quantity.Figure is not { } figure || IsOffset(sentence, ordinal, unit))
            return null;
        decimal each = SecondsOf(_document.Tokens[unit].Lemma);
        return Make(sentence, unit, _document.SpanOf(ordinal, unit + 1), (figure - 1) * each, figure * each) is { Holder: not null } told ? told : null;
    }

    private static decimal SecondsOf(string unit)
    {
        (DurationUnit counted, int each) = DateScanner.Counted((TemporalUnit)TemporalWords.Find(unit).Value);
        (decimal shortest, decimal longest) = new Duration(each, each, counted).InDays;
        return (shortest + longest) / 2 * Day;
    }

    // "from 6 a.m. until 3 p.m.", "began at 10 a.m. and ended at 4 p.m."
    private ToldDuration? OfClock(Sentence sentence)
    {
        var times = new List<TemporalExpression>();
        foreach (TemporalExpression expression in SentenceDates.In(_document, _document.Text, sentence.Span.Start, sentence.Span.End))
        {
            if (expression.Time is not null)
                times.Add(expression);
        }

        if (times.Count == 0)
            return null;
        (TimeOnly? start, TimeOnly? end) = times switch
        {
            [{ EndTime: { } to } range] => (range.Time, to),
            [{ EndTime: null, IsTimeAmbiguous: false } from, { EndTime: null, IsTimeAmbiguous: false } until] => (from.Time, until.Time),
            _ => (null, null),
        };
        if (start is null || end is null)
            return null;
        int token = TokenAt(sentence, times[0].Start), last = TokenAt(sentence, times[^1].End - 1);
        if (token < 0 || last < 0 || (times.Count == 2 && !IsStretch(token, last)))
            return null;
        decimal length = (decimal)(end.Value - start.Value).TotalSeconds;
        return Make(sentence, token, new TextSpan(times[0].Start, times[^1].End), length - Second, length + Second);
    }

    // "from 6 a.m. until 3 p.m.", "began at 10 a.m. and ended at 4 p.m."; two times alone are two things.
    private bool IsStretch(int first, int last)
    {
        bool ends = false, starts = first > 0 && _document.TextOf(first - 1) is "from" or "From" or "between";
        starts |= first >= 0 && _document.TextOf(first) is "from" or "From" or "between";
        for (int i = _document.SentenceOf(first).FirstToken; i < last; i++)
        {
            starts |= i < first && ArePartOf(i, "start");
            ends |= i > first && (_document.TextOf(i) is "until" or "till" or "to" || ArePartOf(i, "end"));
        }

        return starts && ends;
    }

    private bool ArePartOf(int token, string act) => _document.Tokens[token].PartOfSpeech == PartOfSpeech.Verb && Acts.Of(PhrasalVerbs.WordOf(_document, token)).Contains(act);

    private ToldDuration? Make(Sentence sentence, int unit, TextSpan span, decimal low, decimal high)
    {
        int thing = ThingOf(unit, FirstOf(sentence, span)), verb = HappeningReader.VerbOf(_document, thing >= 0 ? thing : Elapsed(unit) is >= 0 and var elapsed ? elapsed : unit);
        bool isOwn(int token) => _document.SpanOf(token).Overlaps(span);
        int clause = verb < 0 ? -1 : _document.Syntax.ClauseOf(verb);
        int noun = clause >= 0 && _document.Tokens[clause].Relation is DependencyRelation.RelativeClause or DependencyRelation.AdnominalClause ? _document.Tokens[clause].Head : -1;
        int subject = verb < 0 ? -1 : _document.Syntax.SubjectOf(verb);
        ImmutableArray<int> around = ClauseLikeness.WordsOf(_document, sentence.FirstToken, sentence.EndToken, i => !isOwn(i) && !IsLasting(i)
            && (i == noun || i == subject || (clause >= 0 && _document.Syntax.ClauseOf(i) == clause)));
        ImmutableArray<int> words = around;
        if (thing >= 0)
        {
            (int first, int end) = _document.Syntax.PhraseOf(thing);
            words = ClauseLikeness.WordsOf(_document, Math.Max(first, sentence.FirstToken), Math.Min(end, sentence.EndToken), i => !isOwn(i) && !IsLasting(i));
            around = [.. around.Union(words).Order()];
        }

        if (words.IsEmpty)
            return null;
        int governor = thing >= 0 ? thing : verb >= 0 ? verb : unit;
        return new ToldDuration(_document, span, Math.Max(0, low), high, words, around, HappeningReader.Read(_document, governor, FirstOf(sentence, span), unit + 1)) { Holder = HolderOf(sentence, unit, subject, noun, clause) };
    }

    // The noun a length hangs on: "an 11-week trial", "an outage of two hours"; -1 where it hangs on a verb.
    private int ThingOf(int unit, int first)
    {
        Token word = _document.Tokens[unit];
        if (first > 1 && _document.TextOf(first - 1) is "of" && _document.Tokens[first - 2].PartOfSpeech == PartOfSpeech.Noun)
            return first - 2;
        return word.Head >= 0 && _document.Tokens[word.Head].PartOfSpeech is PartOfSpeech.Noun && word.Relation is DependencyRelation.Compound or DependencyRelation.AdjectivalModifier or DependencyRelation.NominalModifier
            or DependencyRelation.NumericModifier or DependencyRelation.NominalModifierUnmarked ? word.Head : -1;
    }

    // "It was two hours before the ship sank": the verb of what took so long; -1 for other lengths.
    private int Elapsed(int unit) => _document.Syntax.Child(unit, DependencyRelation.Copula) >= 0 ? _document.Syntax.Child(unit, DependencyRelation.AdverbialClause) : -1;

    // Whose time in office it is: "after twelve years in office", "has run the company for six years".
    private NamedEntity? HolderOf(Sentence sentence, int unit, int subject, int noun, int clause)
    {
        bool office = false;
        for (int i = sentence.FirstToken; i < sentence.EndToken && !office; i++)
            office = _document.Syntax.ClauseOf(i) == clause && ClauseWords.Is(_document.Tokens[i].Lemma, ClauseWord.Tenure);
        NamedEntity? holder = (_document.Syntax.Child(unit, DependencyRelation.PossessiveModifier) is >= 0 and var whose ? _table.ReferentOf(whose) : null) ?? NamedBy(noun) ?? NamedBy(subject);
        return office && holder is { IsPerson: true } ? holder : null;
    }

    // "Mayor Lena Lund, who": the parse may take the office for the head.
    private NamedEntity? NamedBy(int token)
    {
        if (token < 0)
            return null;
        if (_table.ReferentOf(token) is { } entity)
            return entity;
        foreach (int child in _document.Syntax.ChildrenOf(token))
        {
            if (_table.NamedAt(child) is { IsPerson: true } person)
                return person;
        }

        return null;
    }

    private bool IsLasting(int token) => ClauseWords.Is(_document.Tokens[token].Lemma, ClauseWord.Lasting);

    private bool IsWithin(int first) => first > 0 && _document.TextOf(first - 1) is "within" or "Within";

    // "two years ago", "three days later", "every two hours", "the past two years": when, and not how long.
    private bool IsOffset(Sentence sentence, int first, int last)
    {
        if (last + 1 < sentence.EndToken && Elapsed(last) < 0 && ClauseWords.Is(_document.Tokens[last + 1].Lemma.ToLowerInvariant(), ClauseWord.Offset))
            return true;
        for (int i = Math.Max(sentence.FirstToken, first - 2); i < first; i++)
        {
            if (ClauseWords.Is(_document.TextOf(i).ToString().ToLowerInvariant(), ClauseWord.Recent))
                return true;
        }

        return first > sentence.FirstToken && _document.TextOf(first - 1) is "in" or "In";
    }

    private int FirstOf(Sentence sentence, TextSpan span) => Enumerable.Range(sentence.FirstToken, sentence.EndToken - sentence.FirstToken).First(i => _document.SpanOf(i).Overlaps(span));

    private int TokenAt(Sentence sentence, int offset)
    {
        for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (_document.Tokens[i].Start <= offset && offset < _document.Tokens[i].End)
                return i;
        }

        return -1;
    }
}
