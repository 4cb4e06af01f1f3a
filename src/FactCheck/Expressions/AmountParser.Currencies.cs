using FactCheck.Lexicons;

namespace FactCheck.Expressions;

/// <content>Money: symbols and codes before the figure, names behind it, cents and scales.</content>
internal readonly ref partial struct AmountParser
{
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
}
