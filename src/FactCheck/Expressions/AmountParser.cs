using FactCheck.Lexicons;
using FactCheck.Values;

namespace FactCheck.Expressions;

/// <summary>Reads one amount at a place: sign, currency, numeral, unit, the noun of a compound.</summary>
internal readonly ref partial struct AmountParser(ReadOnlySpan<char> text, int first, int limit)
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
        int behind = skip == 0 && amount.Value == 1 ? BehindNoun(rest) : 0;
        bool noun = behind > 0;
        skip += behind;
        if (skip == 0 || !NumeralParser.TryParse(_text, position + skip, _limit, out Numeral whole) || whole.Value <= 0
            || whole.Traits.HasFlag(NumeralTraits.Ordinal) || whole.Is(NumeralTraits.Share) || whole.Is(NumeralTraits.Decimals))
            return;

        bool over = skip == 5;
        bool word = char.IsLetter(Peek(TextWords.SkipBlanks(_text, whole.End, _limit)));
        bool fits = over
            ? amount.Value == Math.Floor(amount.Value) && !word && Peek(whole.End) != '%'
            : amount.Value < whole.Value && (!noun || !word || IsPredicate(whole.End)) && ((skip != 3 && !noun) || (amount.Value <= 10 && IsUsualWhole(whole) && !StartsTime(whole.End)));
        if (!fits)
            return;
        amount.Value /= whole.Value;
        amount.Step = 0;
        amount.NumberEnd = amount.End = whole.End;
        amount.Numeral |= NumeralTraits.Share;
        amount.Traits &= ~QuantityTraits.One;
    }

    /// <summary>How far it is to the number behind "person in" of "one person in eight"; 0 where there is none.</summary>
    private static int BehindNoun(ReadOnlySpan<char> rest)
    {
        int blank = rest.IndexOf(' ');
        return blank > 2 && !rest[..blank].ContainsAnyExceptInRange('a', 'z') && rest[(blank + 1)..].StartsWith("in ", StringComparison.Ordinal) ? blank + 4 : 0;
    }

    /// <summary>Whether a verb follows: "one person in eight is out of work", but "one goal in 12 games".</summary>
    private bool IsPredicate(int position)
    {
        int next = TextWords.SkipBlanks(_text, position, _limit);
        int end = next;
        while (end < _limit && char.IsLetter(_text[end]))
            end++;
        return NumberContexts.Predicates.Contains(_text[next..end]);
    }

    /// <summary>Wholes people say "in" of: "one in five", "3 in 10", "one in 1,000". A year or an odd figure is none.</summary>
    private static bool IsUsualWhole(in Numeral whole) =>
        whole.Is(NumeralTraits.Scaled) || whole.Value is >= 2 and <= 12 || (whole.Value % 5 == 0 && whole.Value < 1000) || whole.Value is 1000 or 10_000 or 100_000 or 1_000_000;

    private bool StartsTime(int position)
    {
        int next = TextWords.SkipBlanks(_text, position, _limit);
        if (Peek(position) == '-')
            next = position + 1;
        return next > 0 && next < _limit && UnitWords.TryMatch(_text, next, _limit, out _, out UnitWord word) && word.Unit.Dimension == UnitDimension.Time;
    }

    private static void Multiply(ref Amount amount, decimal factor)
    {
        if (factor == 1 || amount.Value > 1e20m)
            return;
        amount.Value *= factor;
        amount.Step *= factor;
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

    /// <summary>No letter or digit may touch the end: "747s", "1990s".</summary>
    private bool EndsCleanly(in Amount amount)
    {
        char last = _text[amount.End - 1];
        char next = Peek(amount.End);
        return !char.IsLetterOrDigit(next) || !(char.IsLetterOrDigit(last) || DigitReader.IsVulgarFraction(last));
    }

    private char Peek(int position) => position >= 0 && position < _limit ? _text[position] : '\0';
}
