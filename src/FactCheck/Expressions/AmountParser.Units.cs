using FactCheck.Lexicons;
using FactCheck.Values;

namespace FactCheck.Expressions;

/// <content>Units of measurement, alone or in one.</content>
internal readonly ref partial struct AmountParser
{
    // Nobody writes a thousand inches with a mark: it closes a quotation there.
    private const decimal MaxInches = 1000;

    /// <summary>The unit behind the figure; false when letters touch the figure that are no unit, so that it is a name: "13F".</summary>
    private bool AddUnit(ref Amount amount, in Numeral numeral)
    {
        int end = amount.End;
        int next = TextWords.SkipBlanks(_text, end, _limit);
        if (next < 0 || next >= _limit)
        {
            return ShareToPercent(ref amount);
        }

        bool attached = next == end;
        bool hyphen = attached && _text[end] is '-' or '\u2010' or '\u2011' && end + 1 < _limit;
        int at = hyphen ? end + 1 : next;
        if (UnitBehindHyphen(amount) is >= 0 and var unit)
            (attached, hyphen, at) = (true, true, unit);

        if (attached && !hyphen && Peek(end) == 'm' && IsMillion(amount, end))
            ReadMillion(ref amount);
        if (amount.End != end)
        {
            end = amount.End;
            at = Math.Max(end, TextWords.SkipBlanks(_text, end, _limit));
            attached = false;
        }

        if (at < _limit && (TryCurrencyAfter(ref amount, at, attached && !hyphen) || TryUnit(ref amount, at, attached, hyphen, numeral)))
            return true;
        if (TryUnitOfOne(ref amount) || TryMultiple(ref amount, at, hyphen) || (!attached && TryUnitOfMore(ref amount, at)))
            return true;
        return ShareToPercent(ref amount);
    }

    /// <summary>"three more weeks", "two full days": a word between the figure and a unit of time or length.</summary>
    private bool TryUnitOfMore(ref Amount amount, int at)
    {
        ReadOnlySpan<char> more = TextWords.Next(_text, at, _limit);
        int start = TextWords.SkipBlanks(_text, at + more.Length, _limit);
        if (amount.Is(NumeralTraits.Share) || !NumberContexts.MoreOf.Contains(more) || start <= at + more.Length || start >= _limit || !UnitWords.TryMatch(_text, start, _limit, out int end, out UnitWord word)
            || word.Need != UnitNeed.None || word.Unit.Dimension is not (UnitDimension.Time or UnitDimension.Length) || end - start < 4)
            return false;
        SetUnit(ref amount, word, end);
        return true;
    }

    /// <summary>"27 - year - old" of a text cut into tokens: the unit is in the singular, which it is not behind a dash. -1 when there is none.</summary>
    private int UnitBehindHyphen(in Amount amount)
    {
        int word = amount.Value > 1 ? TextWords.BehindHyphen(_text, amount.End, _limit) : -1;
        return word >= 0 && UnitWords.TryMatch(_text, word, _limit, out int end, out _) && end - word > 2 && _text[end - 1] != 's' ? word : -1;
    }

    /// <summary>"5m people", "3.4m euros", "10.7m sq ft"; "100m sprint" is metres.</summary>
    private bool IsMillion(in Amount amount, int end)
    {
        if (!amount.Is(NumeralTraits.Digits) || amount.Is(NumeralTraits.Grouped) || char.IsLetterOrDigit(Peek(end + 1)))
            return false;
        ReadOnlySpan<char> word = TextWords.Next(_text, end + 1, _limit);
        if (Peek(end + 1) == '-')
            return NumberContexts.PeopleNouns.Contains(TextWords.Next(_text, end + 2, _limit));
        int next = TextWords.SkipBlanks(_text, end + 1, _limit);
        if (next > end && next < _limit && CurrencyWords.TryMatch(_text, next, _limit, out _, out CurrencyWord currency) && currency.MayFollow)
            return true;
        if (next > end && next < _limit && UnitWords.TryMatch(_text, next, _limit, out _, out UnitWord unit) && unit.Unit.Dimension is UnitDimension.Area or UnitDimension.Mass or UnitDimension.Volume)
            return true;
        if (word.IsEmpty || NumberContexts.LengthAfter.Contains(word))
            return false;
        return NumberContexts.PeopleNouns.Contains(word) || (word.Length > 3 && word[^1] == 's' && char.IsLower(word[0]) && !word.EndsWith("ss", StringComparison.Ordinal));
    }

    private bool TryUnit(ref Amount amount, int at, bool attached, bool hyphen, in Numeral numeral)
    {
        // "20 [kg]", "20 <kg>"
        char closing = Peek(at) switch { '[' => ']', '<' => '>', _ => '\0' };
        int start = closing == '\0' ? at : at + 1;
        if (start >= _limit || !UnitWords.TryMatch(_text, start, _limit, out int end, out UnitWord word))
            return false;
        if (closing != '\0' && Peek(end) != closing)
            return false;
        if (closing == '\0' && !UnitFits(amount, word, start, end, attached, hyphen))
            return false;

        SetUnit(ref amount, word, closing == '\0' ? WithoutFullStop(start, end) : end + 1);
        return true;
    }

    private void SetUnit(ref Amount amount, UnitWord word, int end)
    {
        Unit unit = word.Unit;
        amount.End = end;
        if (amount.Is(NumeralTraits.Share))
            amount.Numeral &= ~NumeralTraits.Share;
        amount.Traits &= ~QuantityTraits.One;
        if (unit.Id == "basisPoint")
        {
            Multiply(ref amount, unit.Factor);
            unit = Unit.PercentagePoint;
        }
        else if (unit.Id == "degree")
        {
            unit = AddScaleLetter(ref amount) ?? (MentionsTemperature(amount) ? UnitWords.Unit("temperatureDegree") : unit);
        }

        amount.Unit = unit;
        if (word.Need == UnitNeed.Age)
            amount.Traits |= QuantityTraits.Age;
        AddSmallerUnits(ref amount);
        AddSpeed(ref amount);
        AddAge(ref amount);
        AddZero(ref amount);
        MarkRate(ref amount);
    }

    private bool UnitFits(in Amount amount, UnitWord word, int start, int end, bool attached, bool hyphen)
    {
        char next = Peek(end);
        char last = _text[end - 1];

        // "5 m212", "24703 L-202", "2 B's"
        if (char.IsLetter(last) && end - start <= 2 && (next is '\'' or '\u2019' or '&' || (next == '-' && char.IsDigit(Peek(end + 1)))))
            return false;
        bool digits = amount.Is(NumeralTraits.Digits);
        switch (word.Need)
        {
            case UnitNeed.Attached:
                return attached && !hyphen && digits;
            case UnitNeed.AttachedDecimal:
                return attached && !hyphen && amount.Is(NumeralTraits.Decimals);
            case UnitNeed.Figure:
                return digits && !(next == '.' && char.IsUpper(Peek(TextWords.SkipBlanks(_text, end + 1, _limit))) && end - start == 1 && !attached);
            case UnitNeed.Length:
                return digits && !hyphen && amount.Value < MaxInches && (NumberContexts.SizeAfter.Contains(TextWords.Next(_text, end, _limit)) || (attached && IsInchMark(start)));
            case UnitNeed.Temperature:
                return digits && !hyphen && Math.Abs(amount.Value) <= 250 && next != '/' && amount.Scale == 1 && !amount.Is(NumeralTraits.Grouped)
                    && (attached || !char.IsUpper(Peek(TextWords.SkipBlanks(_text, end, _limit)))) && MentionsTemperature(amount);
            case UnitNeed.Metre:
                return digits && (attached || next != '.' || !char.IsUpper(Peek(TextWords.SkipBlanks(_text, end + 1, _limit))));
            case UnitNeed.Of:
                return TextWords.Next(_text, end, _limit).Equals("of", StringComparison.OrdinalIgnoreCase);
            case UnitNeed.Second:
                return !(next is '-' or ' ' && _text[(end + 1).._limit].StartsWith("half", StringComparison.OrdinalIgnoreCase))
                    && (amount.Value <= 1 || hyphen || next == '-' || digits);
            default:
                // "a two-day-old" is fine; "five 747 day" needs no care. Units in capitals touch their figure or stand alone: "30 MW".
                return true;
        }
    }

    /// <summary>
    /// Whether a straight double quote behind a figure can only be the mark of inches ("17\" wheels"): no quotation is open that it could
    /// close, and a word goes on in small letters.
    /// </summary>
    private bool IsInchMark(int mark)
    {
        if (_text[mark] != '"' || Peek(mark + 1) is not ' ' || !char.IsAsciiLetterLower(Peek(mark + 2)))
            return false;
        bool isOpen = false;
        for (int i = _first; i < mark; i++)
            isOpen ^= _text[i] == '"' && !(i > _first && char.IsAsciiDigit(_text[i - 1]) && !isOpen);
        return !isOpen;
    }

    /// <summary>"20° C" with a blank between.</summary>
    private Unit? AddScaleLetter(ref Amount amount)
    {
        int next = TextWords.SkipBlanks(_text, amount.End, _limit);
        if (next < 0 || next - amount.End > 1 || Peek(next) is not ('C' or 'F' or 'c' or 'f') || char.IsLetterOrDigit(Peek(next + 1)))
            return null;
        amount.End = next + 1;
        return UnitWords.Unit(Peek(next) is 'C' or 'c' ? "celsius" : "fahrenheit");
    }

    private bool MentionsTemperature(in Amount amount)
    {
        // A sign makes degrees degrees of temperature.
        if (amount.Start < amount.NumberStart || TextWords.IsMentionedBefore(_text, amount.Start, _first, NumberContexts.TemperatureNear, 12))
            return true;
        int position = amount.End;
        for (int words = 0; words < 5; words++)
        {
            ReadOnlySpan<char> word = TextWords.Next(_text, position, _limit);
            if (word.IsEmpty)
                break;
            if (NumberContexts.TemperatureNear.Contains(word))
                return true;
            position = TextWords.SkipBlanks(_text, position, _limit) + word.Length;
        }

        return false;
    }

    /// <summary>"5 degrees below zero" is minus five.</summary>
    private void AddZero(ref Amount amount)
    {
        if (amount.Unit!.Dimension != UnitDimension.Temperature && amount.Unit.Id is not ("degree" or "temperatureDegree"))
            return;
        int position = TextWords.SkipBlanks(_text, amount.End, _limit);
        if (position <= amount.End || !_text[position.._limit].StartsWith("below zero", StringComparison.OrdinalIgnoreCase) || amount.Value < 0)
            return;
        amount.Value = -amount.Value;
        amount.End = position + 10;
        if (amount.Unit.Id == "degree")
            amount.Unit = UnitWords.Unit("temperatureDegree");
    }

    /// <summary>"It weighs 200lbs." ends a sentence, "50 deg. outside" does not.</summary>
    private int WithoutFullStop(int start, int end) =>
        _text[end - 1] == '.' && (end == _limit || char.IsUpper(Peek(TextWords.SkipBlanks(_text, end, _limit))))
            && UnitWords.TryMatch(_text, start, end - 1, out int bare, out _) && bare == end - 1 ? bare : end;
}
