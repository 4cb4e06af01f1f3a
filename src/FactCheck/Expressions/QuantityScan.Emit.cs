using FactCheck.Lexicons;
using FactCheck.Values;

namespace FactCheck.Expressions;

/// <content>Makes expressions of amounts, vague words and multiples.</content>
internal ref partial struct QuantityScan
{
    private bool TryEmit()
    {
        int start = _position;
        if (char.IsLetter(_text[start]))
        {
            if (_relativeOrdinals && HedgeWords.TryRelative(_text, start, _limit, out int relativeEnd, out RelativeOrdinal? relative) && IsPlace(relativeEnd))
                return EmitRelative(relativeEnd, relative!);
            if (HedgeWords.TryVague(_text, start, _limit, out int vagueEnd, out VagueAmount? vague) && (!vague!.NeedsOf || NextIs(vagueEnd, "of")))
                return EmitVague(vagueEnd, vague);
            if (HedgeWords.TryMultiple(_text, start, _limit, out int multipleEnd, out Multiplicative? multiple)
                && (!multiple!.NeedsComplement || NumberContexts.RatioComplements.Contains(TextWords.Next(_text, multipleEnd, _limit))))
                return EmitMultiple(multipleEnd, multiple);
        }

        var parser = new AmountParser(_text, _first, _limit);
        if (!parser.TryParse(start, out Amount amount) || IsNoQuantity(ref amount))
            return false;

        if (amount.Is(NumeralTraits.Ordinal))
        {
            Add(amount, QuantityIntervals.Of(amount, Hedge.Exact));
            return true;
        }

        if (amount.NounStart < 0 && (TryScore(parser, amount) || TryRange(parser, amount)))
            return true;
        if (amount.Is(QuantityTraits.One) && IsPronoun(amount))
            return false;
        if (IsProbablyYear(amount))
            amount.Traits |= QuantityTraits.Year;
        AddAge(ref amount);
        AddAgain(ref amount);
        AddHedged(parser, amount);
        return true;
    }

    private readonly bool NextIs(int position, string word) => TextWords.Next(_text, position, _limit).Equals(word, StringComparison.OrdinalIgnoreCase);

    private bool EmitRelative(int end, RelativeOrdinal relative)
    {
        var amount = new Amount
        {
            Start = _position,
            End = end,
            NumberStart = _position,
            NumberEnd = end,
            NounStart = -1,
            NounEnd = -1,
            Value = relative.Offset,
            Unit = Unit.Ordinal,
            Traits = QuantityTraits.Ordinal | QuantityTraits.Relative,
        };
        DropHedge();
        Add(amount, QuantityIntervals.Of(amount, Hedge.Exact));
        return true;
    }

    /// <summary>"dozens", "hundreds of millions of dollars".</summary>
    private bool EmitVague(int end, VagueAmount vague)
    {
        if (_hedge is { Hedge: Hedge.About or Hedge.Exact } or { Side: not HedgeSide.Before })
            _hedge = null;
        Unit unit = Unit.Count;
        int unitStart = TextWords.SkipBlanks(_text, end, _limit);
        if (NextIs(end, "of"))
            unitStart = TextWords.SkipBlanks(_text, unitStart + 2, _limit);
        int expressionEnd = end;
        if (unitStart > end && unitStart < _limit)
        {
            if (CurrencyWords.TryMatch(_text, unitStart, _limit, out int currencyEnd, out CurrencyWord currency) && currency is { Side: CurrencySide.After or CurrencySide.Both, Factor: 1 }
                && char.IsLetter(_text[unitStart]))
                (unit, expressionEnd) = (currency.Unit, currencyEnd);
            else if (vague.High >= 1_000_000 && CurrencyWords.TryMatch(_text, unitStart, _limit, out currencyEnd, out currency) && currency.Side == CurrencySide.Money)
                (unit, expressionEnd) = (currency.Unit, currencyEnd);
            else if (UnitWords.TryMatch(_text, unitStart, _limit, out int unitEnd, out UnitWord word) && unitEnd - unitStart > 3 && word.Need == UnitNeed.None)
                (unit, expressionEnd) = (word.Unit, unitEnd);
        }

        var amount = new Amount { Start = _position, End = expressionEnd, NumberStart = _position, NumberEnd = end, NounStart = -1, NounEnd = -1, Unit = unit };
        Add(amount, new Quantity { Unit = unit, Low = vague.Low, High = vague.High, Hedge = Hedge.Vague });
        return true;
    }

    /// <summary>"doubled", "more than tripled".</summary>
    private bool EmitMultiple(int end, Multiplicative multiple)
    {
        var amount = new Amount { Start = _position, End = end, NumberStart = _position, NumberEnd = end, NounStart = -1, NounEnd = -1, Value = multiple.Value, Unit = Unit.Ratio };
        Add(amount, QuantityIntervals.Of(amount, HedgeBefore(amount)));
        return true;
    }

    /// <summary>"aged 45", "Smith, 45, said" and "Smith, at 45, became".</summary>
    private readonly void AddAge(ref Amount amount)
    {
        bool plain = amount.Unit is null && amount.NounStart < 0 && amount.Scale == 1 && amount.Value is > 0 and < 130 && !amount.Is(NumeralTraits.Grouped);
        if (!plain)
            return;
        bool prefix = _ageStart >= 0;
        bool at = (Peek(amount.End) == ',' || IsBehindWho(amount.Start - 4)) && amount.Start - 3 >= _first && _text[(amount.Start - 3)..amount.Start] is "at ";
        int start = at ? amount.Start - 3 : amount.Start;
        bool betweenCommas = start - 2 >= _first && _text[start - 2] == ',' && _text[start - 1] == ' ' && amount.Is(NumeralTraits.Digits)
            && Peek(amount.End) is ',' or '.' && !char.IsAsciiDigit(Peek(amount.End + 1)) && amount.Value >= 1;
        if (betweenCommas)
        {
            ReadOnlySpan<char> name = TextWords.Previous(_text, start - 2, _first, out _);
            betweenCommas = !name.IsEmpty && char.IsUpper(name[0]) && name.Length > 1 && !NumberContexts.Months.Contains(name.TrimEnd('.')) && !char.IsAsciiDigit(Peek(TextWords.SkipBlanks(_text, amount.End + 1, _limit)));
        }

        if (!prefix && !betweenCommas && !(at && IsBehindWho(start - 1)) && !IsAgeOfPronoun(amount))
            return;
        amount.Unit = UnitWords.Unit("year");
        amount.Traits = (amount.Traits | QuantityTraits.Age) & ~(QuantityTraits.One | QuantityTraits.Year);
    }

    // "who at 67 teaches"
    private readonly bool IsBehindWho(int position) => position > _first && TextWords.Previous(_text, position + 1, _first, out _) is "who";

    /// <summary>"half as much again" is one and a half times.</summary>
    private readonly void AddAgain(ref Amount amount)
    {
        if (!amount.Is(QuantityTraits.Fraction) || amount.Value is <= 0 or >= 100)
            return;
        int end = amount.End;
        for (int word = 0; word < 3; word++)
        {
            ReadOnlySpan<char> next = TextWords.Next(_text, end, _limit);
            if (next.IsEmpty || !(word switch { 0 => next is "as", 1 => next is "much" or "many" or "large" or "big" or "long" or "high", _ => next is "again" }))
                return;
            end = TextWords.SkipBlanks(_text, end, _limit) + next.Length;
        }

        amount.Value = 1 + (amount.Value / 100);
        amount.Unit = Unit.Ratio;
        amount.Traits &= ~QuantityTraits.Fraction;
        amount.End = end;
    }

    /// <summary>"He was 46, and", "who is 71".</summary>
    private readonly bool IsAgeOfPronoun(in Amount amount)
    {
        if (!amount.Is(NumeralTraits.Digits) || amount.Value < 10 || amount.Value != decimal.Truncate(amount.Value) || _hedge is not null)
            return false;
        ReadOnlySpan<char> verb = TextWords.Previous(_text, amount.Start, _first, out int start);
        if (verb is not ("is" or "was") || TextWords.Previous(_text, start, _first, out _) is not ("he" or "He" or "she" or "She" or "who"))
            return false;
        ReadOnlySpan<char> next = TextWords.Next(_text, amount.End, _limit);
        return (Peek(amount.End) is '.' or ',' or ';' or ')' && !char.IsAsciiDigit(Peek(amount.End + 1))) || next is "and" or "when" or "but" || amount.End >= _limit;
    }

    /// <summary>The hedge before an amount; "over five years" means during them.</summary>
    private readonly Hedge HedgeBefore(in Amount amount)
    {
        if (_hedge is null || _hedge.Side != HedgeSide.Before)
            return Hedge.Exact;
        bool time = amount.Unit?.Dimension == UnitDimension.Time && !amount.Is(QuantityTraits.Age);

        // "gold over 5,000m" is the length of the race.
        if (amount.Unit?.Dimension == UnitDimension.Length && _hedge.Hedge == Hedge.Over && _hedgeEnd - _hedgeStart == 4 && NumberContexts.RaceBefore.Contains(TextWords.Previous(_text, _hedgeStart, _first, out _)))
            return Hedge.Exact;
        return time && !_hedge.WithTime ? Hedge.Exact : _hedge.Hedge;
    }

    private void AddHedged(in AmountParser parser, Amount amount)
    {
        // "grew from under 40 in 2010": no range. "From about 650 BC" is a date.
        if (_inner is not null && !NextIs(amount.End, "BC") && !NextIs(amount.End, "BCE") && !NextIs(amount.End, "AD"))
            (_hedge, _hedgeStart, _inner) = (_inner, _innerStart, null);
        if (_hedge is { Hedge: Hedge.AtMost } && IsRise(amount))
            _hedge = null;
        Hedge hedge = HedgeBefore(amount);
        if (hedge == Hedge.Exact && _hedge is { Hedge: not Hedge.Exact })
            _hedge = null;
        int end = amount.End;
        if (amount.NounStart < 0 && TryHedgeAfter(amount, ref hedge, out int after))
            end = after;

        Quantity quantity = QuantityIntervals.Of(amount, hedge);
        if (TryBoundPair(parser, ref quantity, amount, ref end, out Amount second))
        {
            amount.NumberEnd = second.NumberEnd;
            amount.Unit = quantity.Unit;
        }

        Add(amount, quantity, end);
    }

    /// <summary>"The fare goes up to £2.95", "is up to £2.95 from £2.40": where it comes to, no bound.</summary>
    private readonly bool IsRise(in Amount amount)
    {
        if (!_text[_hedgeStart.._limit].StartsWith("up to", StringComparison.Ordinal))
            return false;
        if (NumberContexts.UpVerbs.Contains(TextWords.Previous(_text, _hedgeStart, _first, out _)))
            return true;
        int from = TextWords.SkipBlanks(_text, amount.End, _limit);
        return from >= 0 && NextIs(amount.End, "from") && TextWords.SkipBlanks(_text, from + 4, _limit) is >= 0 and var start && start < _limit && MayBeginFigure(_text[start]);
    }

    /// <summary>"150 or so", "200-odd", "100+", "30 or more", "less than 30 or equal".</summary>
    private readonly bool TryHedgeAfter(in Amount amount, ref Hedge hedge, out int end)
    {
        end = amount.End;
        int start = amount.End;
        if (Peek(start) is '-' or '\u2010')
            start++;
        else
            start = TextWords.SkipBlanks(_text, start, _limit);
        if (start < 0 || start >= _limit)
            return false;
        if (!HedgeWords.TryAfter(_text, start, _limit, out int after, out HedgeWord? word))
            return TryHedgeBehindNoun(amount, ref hedge, start);

        int next = TextWords.SkipBlanks(_text, after, _limit);
        char following = Peek(next);

        // "150 plus 20", "5 minimum wage workers"
        bool single = !_text[start..after].Contains(' ') && _text[start] != '+';
        bool odd = _text[start..after].Equals("odd", StringComparison.OrdinalIgnoreCase);
        bool figureFollows = char.IsAsciiDigit(following) || char.GetUnicodeCategory(following) == System.Globalization.UnicodeCategory.CurrencySymbol;
        if (figureFollows || NextIs(after, "than") || (single && !odd && start > amount.End && _text[start - 1] != '-' && char.IsLetter(following) && !NextIs(after, "and")))
            return false;
        if (word == HedgeWord.OrEqual)
        {
            if (hedge is not (Hedge.Over or Hedge.Under))
                return false;
            hedge = hedge == Hedge.Over ? Hedge.AtLeast : Hedge.AtMost;
        }
        else
        {
            hedge = word!.Hedge;
        }

        end = after;
        return true;
    }

    /// <summary>"three times at most": one noun in between, which no expression holds.</summary>
    private readonly bool TryHedgeBehindNoun(in Amount amount, ref Hedge hedge, int start)
    {
        ReadOnlySpan<char> noun = TextWords.Next(_text, start, _limit);
        int behind = start + noun.Length;
        int at = TextWords.SkipBlanks(_text, behind, _limit);
        if (hedge != Hedge.Exact || amount.Unit is not null || noun.Length < 3 || noun[^1] != 's' || Peek(behind) != ' ' || at < 0 || at >= _limit
            || !HedgeWords.TryAfter(_text, at, _limit, out int end, out HedgeWord? word) || word!.Hedge is not (Hedge.AtMost or Hedge.AtLeast) || !_text[at..end].StartsWith("at ", StringComparison.Ordinal)
            || char.IsAsciiDigit(Peek(TextWords.SkipBlanks(_text, end, _limit))) || NextIs(end, "than"))
            return false;
        hedge = word.Hedge;
        return true;
    }

    private void Add(in Amount amount, Quantity quantity) => Add(amount, quantity, amount.End);

    private void Add(in Amount amount, Quantity quantity, int end)
    {
        bool hedged = _hedge is not null;
        int start = hedged ? _hedgeStart : _ageStart >= 0 ? _ageStart : amount.Start;
        QuantityTraits traits = amount.Traits;
        _expressions.Add(new QuantityExpression
        {
            Start = _ageStart >= 0 ? Math.Min(start, _ageStart) : start,
            End = end,
            CoreStart = amount.Start,
            CoreEnd = Math.Min(Math.Max(amount.End, amount.NumberEnd), end),
            NumberStart = amount.NumberStart,
            NumberEnd = amount.NumberEnd,
            HedgeStart = hedged ? _hedgeStart : -1,
            HedgeEnd = hedged ? _hedgeEnd : -1,
            NounStart = amount.NounStart,
            NounEnd = amount.NounEnd,
            Quantity = quantity,
            Traits = traits,
        });
        _position = end;
        DropHedge();
    }
}
