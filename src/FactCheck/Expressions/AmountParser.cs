using FactCheck.Lexicons;
using FactCheck.Values;

namespace FactCheck.Expressions;

/// <summary>Reads one amount at a place: sign, currency, numeral, unit, the noun of a compound.</summary>
internal readonly ref struct AmountParser(ReadOnlySpan<char> text, int first, int limit)
{
    private readonly ReadOnlySpan<char> _text = text;
    private readonly int _first = first;
    private readonly int _limit = limit;

    public bool TryParse(int start, out Amount amount)
    {
        amount = new Amount { Start = start, NounStart = -1, NounEnd = -1 };
        int position = start;
        int sign = ReadSign(ref position);
        int currencyStart = position;
        CurrencyWord? currency = ReadCurrencyBefore(ref position);
        if (currency is not null && sign == 1)
            sign = ReadSign(ref position);
        if (currency is not null && position >= _limit)
            return false;
        if (!NumeralParser.TryParse(_text, position, _limit, out Numeral numeral))
            return currency is null && sign == 1 && TryUnitAndMore(start, ref amount);
        if (currency is { Side: CurrencySide.Attached } && !numeral.Is(NumeralTraits.Scaled) && numeral.Value < 100)
            return false;

        amount.NumberStart = numeral.Start;
        amount.NumberEnd = amount.End = numeral.End;
        amount.Value = numeral.Value;
        amount.Step = numeral.Step;
        amount.Scale = numeral.Scale;
        amount.Numeral = numeral.Traits;
        amount.Traits = TraitsOf(numeral);
        if (numeral.Is(NumeralTraits.Ordinal))
        {
            amount.Unit = Unit.Ordinal;
            return currencyStart == position && sign == 1;
        }

        if (numeral.Is(NumeralTraits.Share) || !numeral.Is(NumeralTraits.Scaled | NumeralTraits.Decimals))
            ReadShareOf(ref amount);
        if (currency is not null)
            AddCurrency(ref amount, currency);
        else if (!AddUnit(ref amount, numeral))
            return false;
        if (currency is null && amount.Unit is null && !AddCompound(ref amount))
            return false;
        if (!EndsCleanly(amount))
            return false;

        if (sign < 0)
            amount.Value = -amount.Value;
        return true;
    }

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

    private static QuantityTraits TraitsOf(in Numeral numeral)
    {
        QuantityTraits traits = QuantityTraits.None;
        if (numeral.Is(NumeralTraits.Digits))
            traits |= QuantityTraits.Digits;
        if (numeral.Is(NumeralTraits.Ordinal))
            traits |= QuantityTraits.Ordinal;
        if (numeral.Is(NumeralTraits.Scaled))
            traits |= QuantityTraits.Scaled;
        if (numeral.Is(NumeralTraits.One))
            traits |= QuantityTraits.One;
        return traits;
    }

    /// <summary>"-5", "minus 12", "- 1 4/5" at the beginning of the text.</summary>
    private int ReadSign(ref int position)
    {
        if (position >= _limit)
            return 1;
        if (_text[position] is '-' or '\u2212')
        {
            bool startsHere = position == _first || char.IsWhiteSpace(_text[position - 1]) || _text[position - 1] is '(' or '[' or '=' or '<' or '>' or '$' or '£' or '€';
            int next = position + 1;
            if (position == _first)
                next = Math.Max(next, TextWords.SkipBlanks(_text, next, _limit));
            if (!startsHere || next >= _limit || char.IsWhiteSpace(_text[next]) || char.IsLetter(_text[next]))
                return 1;
            position = next;
            return -1;
        }

        if (!char.IsLetter(_text[position]))
            return 1;
        int end = TextWords.RunEnd(_text, position, _limit);
        if (!NumberWords.TryWord(_text[position..end], out NumberWord? word) || word.Role != NumberRole.Sign)
            return 1;
        int after = TextWords.SkipBlanks(_text, end, _limit);
        if (after <= end || after >= _limit)
            return 1;
        position = after;
        return -1;
    }

    private CurrencyWord? ReadCurrencyBefore(ref int position)
    {
        if (position >= _limit || char.IsAsciiDigit(_text[position]) || !CurrencyWords.TryMatch(_text, position, _limit, out int end, out CurrencyWord word)
            || !word.MayPrecede || end >= _limit)
            return null;
        int next = word.Side == CurrencySide.Attached ? end : TextWords.SkipBlanks(_text, end, _limit);
        if (next < 0 || next >= _limit || next - end > 2)
            return null;

        // "US 24" is a country and a number, "$ 24" is money; a word needs its figure.
        bool figure = char.IsAsciiDigit(_text[next]) || _text[next] is '.' or '-' or '\u2212' || DigitReader.IsVulgarFraction(_text[next]);
        bool number = figure || (char.IsLetter(_text[next]) && NumberWords.TryWord(_text[next..TextWords.RunEnd(_text, next, _limit)], out _));
        if (!number)
            return null;
        position = next;
        return word;
    }

    /// <summary>"one in five", "nine out of ten", "2000 over 3".</summary>
    private void ReadShareOf(ref Amount amount)
    {
        if (amount.Is(NumeralTraits.Share) || amount.Is(NumeralTraits.Grouped))
            return;
        int position = TextWords.SkipBlanks(_text, amount.End, _limit);
        if (position <= amount.End)
            return;

        ReadOnlySpan<char> rest = _text[position.._limit];
        int skip = rest.StartsWith("out of every ", StringComparison.OrdinalIgnoreCase) ? 13
            : rest.StartsWith("out of ", StringComparison.OrdinalIgnoreCase) ? 7
            : rest.StartsWith("in every ", StringComparison.OrdinalIgnoreCase) ? 9
            : rest.StartsWith("in ", StringComparison.OrdinalIgnoreCase) ? 3
            : rest.StartsWith("over ", StringComparison.OrdinalIgnoreCase) ? 5 : 0;
        if (skip == 0 || !NumeralParser.TryParse(_text, position + skip, _limit, out Numeral whole) || whole.Value <= 0
            || whole.Traits.HasFlag(NumeralTraits.Ordinal) || whole.Is(NumeralTraits.Share) || whole.Is(NumeralTraits.Decimals))
            return;

        bool over = skip == 5;
        bool word = char.IsLetter(Peek(TextWords.SkipBlanks(_text, whole.End, _limit)));
        bool fits = over
            ? amount.Value == Math.Floor(amount.Value) && !word && Peek(whole.End) != '%'
            : amount.Value < whole.Value && (skip != 3 || (amount.Value <= 10 && IsUsualWhole(whole) && !StartsTime(whole.End)));
        if (!fits)
            return;
        amount.Value /= whole.Value;
        amount.Step = 0;
        amount.NumberEnd = amount.End = whole.End;
        amount.Numeral |= NumeralTraits.Share;
        amount.Traits &= ~QuantityTraits.One;
    }

    /// <summary>Wholes people say "in" of: "one in five", "3 in 10", "one in 1,000". A year or an odd figure is none.</summary>
    private static bool IsUsualWhole(in Numeral whole) =>
        whole.Value is >= 2 and <= 12 || (whole.Value % 5 == 0 && whole.Value < 1000) || whole.Value is 1000 or 10_000 or 100_000 or 1_000_000;

    private bool StartsTime(int position)
    {
        int next = TextWords.SkipBlanks(_text, position, _limit);
        if (Peek(position) == '-')
            next = position + 1;
        return next > 0 && next < _limit && UnitWords.TryMatch(_text, next, _limit, out _, out UnitWord word) && word.Unit.Dimension == UnitDimension.Time;
    }

    private void AddCurrency(ref Amount amount, CurrencyWord currency)
    {
        amount.Unit = currency.Unit;
        amount.UnitBefore = true;

        // "£3.4m": after a currency m is a million.
        if (!amount.Is(NumeralTraits.Scaled) && amount.Is(NumeralTraits.Digits))
            ReadMillion(ref amount);
        Multiply(ref amount, currency.Factor);
        int after = TextWords.SkipBlanks(_text, amount.End, _limit);
        if (after > amount.End && CurrencyWords.TryMatch(_text, after, _limit, out int end, out CurrencyWord again) && again.Unit == currency.Unit
            && again.Side == CurrencySide.Both && again.Factor == 1 && currency.Factor == 1 && char.IsUpper(_text[after]) && !StartsNumber(end))
            amount.End = end;
        MarkRate(ref amount);
    }

    private bool StartsNumber(int position)
    {
        int next = TextWords.SkipBlanks(_text, position, _limit);
        return next >= 0 && char.IsAsciiDigit(Peek(next));
    }

    private bool ReadMillion(ref Amount amount)
    {
        int position = amount.NumberEnd;
        if (TextWords.IsBlank(Peek(position)))
            position++;
        if (Peek(position) is not ('m' or 'M') || char.IsLetterOrDigit(Peek(position + 1)))
            return false;
        Multiply(ref amount, 1_000_000m);
        amount.Scale = 1_000_000m;
        amount.Numeral |= NumeralTraits.Scaled;
        amount.Traits |= QuantityTraits.Scaled;
        amount.NumberEnd = amount.End = position + 1;
        return true;
    }

    private static void Multiply(ref Amount amount, decimal factor)
    {
        if (factor == 1 || amount.Value > 1e20m)
            return;
        amount.Value *= factor;
        amount.Step *= factor;
    }

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
        if (TryUnitOfOne(ref amount) || TryMultiple(ref amount, at, hyphen))
            return true;
        return ShareToPercent(ref amount);
    }

    /// <summary>"5m people", "3.4m euros"; "100m sprint" is metres.</summary>
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
        if (word.IsEmpty || NumberContexts.LengthAfter.Contains(word))
            return false;
        return NumberContexts.PeopleNouns.Contains(word) || (word.Length > 3 && word[^1] == 's' && char.IsLower(word[0]) && !word.EndsWith("ss", StringComparison.Ordinal));
    }

    private static bool ShareToPercent(ref Amount amount)
    {
        if (!amount.Is(NumeralTraits.Share))
            return true;
        amount.Unit = Unit.Percent;
        amount.Traits |= QuantityTraits.Fraction;
        Multiply(ref amount, 100);

        // A share in words is rounder than a figure in whole percent: "a third" may be 33 or 34.
        amount.Step = 2;
        return true;
    }

    private bool TryCurrencyAfter(ref Amount amount, int at, bool attached)
    {
        if (!CurrencyWords.TryMatch(_text, at, _limit, out int end, out CurrencyWord word) || !word.MayFollow || (end < _limit && char.IsAsciiDigit(_text[end])))
            return false;
        bool fits = word.Side switch
        {
            CurrencySide.AttachedAfter => attached && amount.Is(NumeralTraits.Digits) && amount.Scale == 1 && amount.Value < 1000 && Peek(end) != '/',
            CurrencySide.Scaled => amount.Scale > 1 || amount.Value >= 1000,
            CurrencySide.Money => amount.Scale >= 1_000_000 || amount.Value >= 5000 || MentionsMoney(at, end),
            _ => !(at == amount.End && char.IsLetter(_text[at]) && !attached),
        };
        if (!fits || (char.IsLetter(_text[end - 1]) && end < _limit && char.IsLetterOrDigit(_text[end])))
            return false;
        if (amount.Is(NumeralTraits.Share))
            amount.Numeral &= ~NumeralTraits.Share;

        amount.Unit = word.Unit;
        amount.End = end;

        // "75 USD million"
        if (amount.Scale == 1 && TryScaleWord(end, out decimal scale, out int scaleEnd))
        {
            Multiply(ref amount, scale);
            amount.Scale = scale;
            amount.Traits |= QuantityTraits.Scaled;
            amount.Numeral |= NumeralTraits.Scaled;
            amount.End = scaleEnd;
        }

        Multiply(ref amount, word.Factor);
        if (word.Factor == 1)
            AddMinorUnit(ref amount);
        MarkRate(ref amount);
        return true;
    }

    private bool TryScaleWord(int position, out decimal scale, out int end)
    {
        scale = 1;
        end = position;
        int start = TextWords.SkipBlanks(_text, position, _limit);
        if (start <= position || start >= _limit)
            return false;
        end = TextWords.RunEnd(_text, start, _limit);
        if (!NumberWords.TryWord(_text[start..end], out NumberWord? word) || word.Role != NumberRole.Scale)
            return false;
        scale = word.Value;
        return true;
    }

    /// <summary>"thirteen dollars and forty-five cents", "15 dollars 50", "one kuai and five mao five".</summary>
    private void AddMinorUnit(ref Amount amount)
    {
        while (true)
        {
            int position = TextWords.SkipBlanks(_text, amount.End, _limit);
            if (position <= amount.End || position >= _limit || amount.Is(NumeralTraits.Scaled))
                return;
            if (_text[position.._limit].StartsWith("and ", StringComparison.OrdinalIgnoreCase))
                position = Math.Max(position, TextWords.SkipBlanks(_text, position + 4, _limit));
            if (!NumeralParser.TryParse(_text, position, _limit, out Numeral minor) || minor.Value >= 100 || minor.Value != Math.Floor(minor.Value)
                || minor.Is(NumeralTraits.Ordinal))
                return;

            int next = TextWords.SkipBlanks(_text, minor.End, _limit);
            if (next > 0 && next < _limit && CurrencyWords.TryMatch(_text, next, _limit, out int end, out CurrencyWord word)
                && word.Factor < 1 && (word.Unit == amount.Unit || word.Factor == 0.01m))
            {
                amount.Value += minor.Value * word.Factor;
                amount.Step = word.Factor;
                amount.End = end;
                if (word.Factor == 0.1m && NumeralParser.TryParse(_text, Math.Max(end, TextWords.SkipBlanks(_text, end, _limit)), _limit, out Numeral last)
                    && last.Value < 10 && !char.IsLetter(Peek(TextWords.SkipBlanks(_text, last.End, _limit))))
                {
                    amount.Value += last.Value * 0.01m;
                    amount.End = last.End;
                }

                return;
            }

            bool ends = next < 0 || next >= _limit || !(char.IsLetterOrDigit(_text[next]) || _text[next] is '$' or '£' or '€' or '%');
            bool more = TextWords.Next(_text, minor.End, _limit).Equals("more", StringComparison.OrdinalIgnoreCase);
            bool touches = minor.End < _limit && _text[minor.End] is '-' or ',' && char.IsLetterOrDigit(Peek(minor.End + 1));
            bool joined = position == TextWords.SkipBlanks(_text, amount.End, _limit);
            if ((ends || more) && !touches && joined && minor.Value >= 10)
            {
                amount.Value += minor.Value * 0.01m;
                amount.Step = 0.01m;
                amount.NumberEnd = amount.End = minor.End;
            }

            return;
        }
    }

    private bool MentionsMoney(int start, int end) =>
        NumberContexts.MoneyNear.Contains(TextWords.Next(_text, end, _limit)) || TextWords.IsMentionedBefore(_text, start, _first, NumberContexts.MoneyNear, 8);

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
                return digits && !hyphen && NumberContexts.SizeAfter.Contains(TextWords.Next(_text, end, _limit));
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

    /// <summary>"It weighs 200lbs." ends a sentence, "50 deg. outside" does not.</summary>
    private int WithoutFullStop(int start, int end) =>
        _text[end - 1] == '.' && (end == _limit || char.IsUpper(Peek(TextWords.SkipBlanks(_text, end, _limit))))
            && UnitWords.TryMatch(_text, start, end - 1, out int bare, out _) && bare == end - 1 ? bare : end;

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

    private bool TryPer(int position, out int next)
    {
        next = position;
        if (Peek(position) == '/')
        {
            next = position + 1;
            return next < _limit;
        }

        ReadOnlySpan<char> word = TextWords.Next(_text, position, _limit);
        if (!word.Equals("per", StringComparison.OrdinalIgnoreCase) && !word.Equals("an", StringComparison.OrdinalIgnoreCase) && !word.Equals("a", StringComparison.OrdinalIgnoreCase))
            return false;
        next = TextWords.SkipBlanks(_text, TextWords.SkipBlanks(_text, position, _limit) + word.Length, _limit);
        return next > 0 && next < _limit;
    }

    private void AddAge(ref Amount amount)
    {
        if (amount.Unit!.Dimension != UnitDimension.Time)
            return;
        int next = amount.End;
        if (Peek(next) is '-' or '\u2010')
            next++;
        else
            next = TextWords.SkipBlanks(_text, next, _limit);
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

    /// <summary>No letter or digit may touch the end: "747s", "1990s".</summary>
    private bool EndsCleanly(in Amount amount)
    {
        char last = _text[amount.End - 1];
        char next = Peek(amount.End);
        return !char.IsLetterOrDigit(next) || !(char.IsLetterOrDigit(last) || DigitReader.IsVulgarFraction(last));
    }

    private void MarkRate(ref Amount amount)
    {
        int position = amount.End;
        if (Peek(position) == '-')
            position++;
        ReadOnlySpan<char> word = TextWords.Next(_text, position, _limit);
        if (Peek(amount.End) == '/' || word.Equals("per", StringComparison.OrdinalIgnoreCase) || word.Equals("a", StringComparison.OrdinalIgnoreCase)
            || word.Equals("an", StringComparison.OrdinalIgnoreCase) || word.Equals("each", StringComparison.OrdinalIgnoreCase) || word.Equals("every", StringComparison.OrdinalIgnoreCase))
            amount.Traits |= QuantityTraits.Rate;
    }

    private char Peek(int position) => position >= 0 && position < _limit ? _text[position] : '\0';
}
