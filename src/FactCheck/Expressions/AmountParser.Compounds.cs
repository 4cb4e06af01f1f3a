using FactCheck.Lexicons;
using FactCheck.Values;

namespace FactCheck.Expressions;

/// <content>Several units in one amount, speeds, ages, multiples and nouns behind a hyphen.</content>
internal readonly ref partial struct AmountParser
{
    /// <summary>"an hour and 45 minutes", "a year and a half".</summary>
    private bool TryUnitAndMore(int start, ref Amount amount)
    {
        int end = TextWords.RunEnd(_text, start, _limit);
        if (!NumberWords.TryWord(_text[start..end], out NumberWord? article) || article.Role != NumberRole.Article)
            return false;
        int unitStart = TextWords.SkipBlanks(_text, end, _limit);
        if (unitStart <= end || unitStart >= _limit || !UnitWords.TryMatch(_text, unitStart, _limit, out int unitEnd, out UnitWord word) || word.Need != UnitNeed.None
            || word.Unit.Dimension is not (UnitDimension.Time or UnitDimension.Length or UnitDimension.Mass) || unitEnd - unitStart < 4)
            return false;
        int and = TextWords.SkipBlanks(_text, unitEnd, _limit);
        if (and <= unitEnd || !_text[and.._limit].StartsWith("and ", StringComparison.OrdinalIgnoreCase))
            return false;

        amount.NumberStart = start;
        amount.NumberEnd = amount.End = unitEnd;
        amount.Value = 1;
        amount.Scale = 1;
        amount.Unit = word.Unit;
        if (NumeralParser.TryParse(_text, and + 4, _limit, out Numeral more) && more.Is(NumeralTraits.Share) && more.Value < 1)
        {
            amount.Value += more.Value;
            amount.NumberEnd = amount.End = more.End;
        }
        else
        {
            AddSmallerUnits(ref amount);
        }

        return amount.End > unitEnd;
    }

    /// <summary>"5 ft 2 in", "2 hours, 3 minutes and 4 seconds": the smaller units are added in the larger one.</summary>
    private void AddSmallerUnits(ref Amount amount)
    {
        string part = UnitWords.PartOf(amount.Unit!);
        while (part.Length > 0 && TrySmallerUnit(ref amount, part, out Unit smaller))
            part = UnitWords.PartOf(smaller);
    }

    private bool TrySmallerUnit(ref Amount amount, string part, out Unit unit)
    {
        unit = amount.Unit!;
        int position = TextWords.SkipBlanks(_text, Peek(amount.End) == ',' ? amount.End + 1 : amount.End, _limit);
        if (position < 0 || position >= _limit)
            return false;
        if (_text[position.._limit].StartsWith("and ", StringComparison.OrdinalIgnoreCase))
            position += 4;
        if (!NumeralParser.TryParse(_text, position, _limit, out Numeral smaller) || smaller.Is(NumeralTraits.Ordinal) || smaller.Is(NumeralTraits.Scaled)
            || Peek(smaller.End) == '-')
            return false;
        int next = TextWords.SkipBlanks(_text, smaller.End, _limit);
        if (next < 0 || next >= _limit || !UnitWords.TryMatch(_text, next, _limit, out int end, out UnitWord word) || word.Unit.Id != part)
            return false;
        decimal ratio = word.Unit.Factor / unit.Factor;
        if (smaller.Value * ratio >= 1)
            return false;
        amount.Value += smaller.Value * word.Unit.Factor / unit.Factor;
        amount.Step = ratio;
        amount.NumberEnd = smaller.End;
        amount.End = WithoutFullStop(next, end);
        unit = word.Unit;
        return true;
    }

    /// <summary>"half a mile", "a quarter of an hour", "0.25 of a percentage point".</summary>
    private bool TryUnitOfOne(ref Amount amount)
    {
        if (!amount.Is(NumeralTraits.Share) && !(amount.Is(NumeralTraits.Decimals) && amount.Value < 1))
            return false;
        int position = TextWords.SkipBlanks(_text, amount.End, _limit);
        if (position <= amount.End)
            return false;
        bool of = _text[position.._limit].StartsWith("of ", StringComparison.OrdinalIgnoreCase);
        if (of)
            position += 3;
        ReadOnlySpan<char> rest = _text[position.._limit];
        int article = rest.StartsWith("a ", StringComparison.OrdinalIgnoreCase) ? 2 : rest.StartsWith("an ", StringComparison.OrdinalIgnoreCase) ? 3
            : of && rest.StartsWith("one ", StringComparison.OrdinalIgnoreCase) ? 4 : 0;
        if (article == 0 || !UnitWords.TryMatch(_text, position + article, _limit, out int end, out UnitWord word) || word.Need != UnitNeed.None || end - position - article < 3)
            return false;
        SetUnit(ref amount, word, end);
        return true;
    }

    /// <summary>"50 metres per millisecond", "50 km/ms": a length over a time is a speed.</summary>
    private void AddSpeed(ref Amount amount)
    {
        if (amount.Unit!.Dimension != UnitDimension.Length || !TryPer(amount.End, out int position)
            || !UnitWords.TryMatch(_text, position, _limit, out int end, out UnitWord time) || time.Unit.Dimension != UnitDimension.Time
            || time.Unit.Factor > 3600)
            return;
        Unit length = amount.Unit;
        amount.Unit = new Unit($"{length.Id}Per{char.ToUpperInvariant(time.Unit.Id[0])}{time.Unit.Id[1..]}", UnitDimension.Speed, length.Factor / time.Unit.Factor)
        {
            Singular = $"{length.Singular} per {time.Unit.Singular}",
            Plural = $"{length.Plural} per {time.Unit.Singular}",
        };
        amount.End = end;
    }

    // "per hour", "an hour", "every hour", "/h"
    private bool TryPer(int position, out int next)
    {
        next = position;
        if (Peek(position) == '/')
        {
            next = position + 1;
            return next < _limit;
        }

        ReadOnlySpan<char> word = TextWords.Next(_text, position, _limit);
        if (!NumberContexts.Rate.Contains(word))
            return false;
        next = TextWords.SkipBlanks(_text, TextWords.SkipBlanks(_text, position, _limit) + word.Length, _limit);
        return next > 0 && next < _limit;
    }

    private void AddAge(ref Amount amount)
    {
        if (amount.Unit!.Dimension != UnitDimension.Time)
            return;
        int next = TextWords.BehindHyphen(_text, amount.End, _limit) is >= 0 and var joined ? joined : TextWords.SkipBlanks(_text, amount.End, _limit);
        if (next < 0 || next >= _limit)
            return;
        if (UnitWords.TryAgeSuffix(_text, next, _limit, out int end))
        {
            amount.End = end;
            amount.Traits |= QuantityTraits.Age;
        }
    }

    /// <summary>"20-fold", "three times as many", "10x".</summary>
    private bool TryMultiple(ref Amount amount, int at, bool hyphen)
    {
        if (at >= _limit || amount.Is(NumeralTraits.Share))
            return false;
        int end = TextWords.RunEnd(_text, at, _limit);
        ReadOnlySpan<char> word = _text[at..end];
        bool fold = word.Equals("fold", StringComparison.OrdinalIgnoreCase);
        bool times = !hyphen && word.Equals("times", StringComparison.OrdinalIgnoreCase) && NumberContexts.TimesComplements.Contains(TextWords.Next(_text, end, _limit));
        bool sign = at == amount.End && word is "x" && amount.Is(NumeralTraits.Digits);
        if (!fold && !times && !sign)
            return false;
        amount.Unit = Unit.Ratio;
        amount.End = end;
        amount.Traits &= ~QuantityTraits.One;
        return true;
    }

    /// <summary>"10-member": the noun behind the hyphen; false for "one-off" and for names such as "7-Eleven".</summary>
    private bool AddCompound(ref Amount amount)
    {
        if (Peek(amount.End) is not ('-' or '\u2010' or '\u2011') || !char.IsLetter(Peek(amount.End + 1)))
            return true;
        int start = amount.End + 1;
        int end = start;
        while (end < _limit && char.IsLetter(_text[end]))
            end++;
        ReadOnlySpan<char> noun = _text[start..end];
        if (noun.Equals("odd", StringComparison.OrdinalIgnoreCase) || noun.Equals("plus", StringComparison.OrdinalIgnoreCase) || noun.Equals("to", StringComparison.OrdinalIgnoreCase))
            return true;
        bool stop = NumberContexts.CompoundStops.Contains(noun) || (amount.Value == 1 && noun.Equals("time", StringComparison.OrdinalIgnoreCase));
        if (stop || noun.Length == 1 || char.IsUpper(noun[0]) || char.IsDigit(Peek(end)))
            return false;
        amount.Traits = (amount.Traits | QuantityTraits.Compound) & ~QuantityTraits.One;
        amount.NounStart = start;
        amount.NounEnd = end;
        amount.End = end;
        return true;
    }

    private void MarkRate(ref Amount amount)
    {
        int position = amount.End;
        if (Peek(position) == '-')
            position++;
        ReadOnlySpan<char> word = TextWords.Next(_text, position, _limit);
        if (Peek(amount.End) == '/' || NumberContexts.Rate.Contains(word))
            amount.Traits |= QuantityTraits.Rate;
    }
}
