using FactCheck.Lexicons;

namespace FactCheck.Expressions;

/// <content>Parts, decimals in words and mixed numbers.</content>
internal ref partial struct NumeralParser
{
    /// <summary>"half", "half a million", "a quarter", "quarter million".</summary>
    private bool TryPart(in NumeralToken part, out Numeral numeral)
    {
        numeral = default;
        bool article = _next > 0;
        _next++;
        decimal share = 1 / part.Value;
        int skip = Peek() is { Role: NumberRole.Article } ? 1 : 0;
        if (Peek(skip) is { Role: NumberRole.Scale or NumberRole.Dozen or NumberRole.Hundred } unit)
        {
            _next += skip + 1;
            _scale = unit.Value;
            _traits |= NumeralTraits.ExactForm;
            numeral = Make(unit.Value / part.Value);
            return true;
        }

        if (!article && part.Value != 2)
            return false;
        _traits |= NumeralTraits.Share;
        numeral = Make(share);
        return true;
    }

    /// <summary>"three fifths", "three quarters million".</summary>
    private bool TryParts(in NumeralToken parts, decimal value, int firstOfInteger, out Numeral numeral)
    {
        NumeralToken last = _tokens[_next - 1];
        bool touches = parts.Start == last.End + 1;
        if (last.Role == NumberRole.Ten && _next - firstOfInteger > 1 && parts.Value < 10 && touches && _tokens[_next - 2].Role is not NumberRole.And)
        {
            // "one hundred thirty fifths" divides a hundred by thirty-five.
            value = (value - last.Value) / (last.Value + parts.Value);
        }
        else if (_wholeBeforeAnd > 0 && parts.Value >= 100 && value - _wholeBeforeAnd < parts.Value)
        {
            // "two hundred and fifty-four hundredths" is 200.54.
            value = _wholeBeforeAnd + ((value - _wholeBeforeAnd) / parts.Value);
        }
        else
        {
            value /= parts.Value;
        }

        _next++;
        _step = 0;
        if (Peek() is { Role: NumberRole.Scale } unit)
        {
            _next++;
            _scale = unit.Value;
            _traits |= NumeralTraits.ExactForm;
            numeral = Make(value * unit.Value);
            return true;
        }

        _scale = 1;
        if (value < 1)
            _traits |= NumeralTraits.Share;
        numeral = Make(value);
        return true;
    }

    /// <summary>"a third", "one eighth": an ordinal of three or more after one.</summary>
    private bool TryDenominator(in NumeralToken token, decimal value, out Numeral numeral)
    {
        numeral = default;
        if (!IsOrdinal(token.Role) || token.Value < 3)
            return false;
        _next++;

        // "a third of a million"
        if (Peek() is { Role: NumberRole.Scale } unit)
        {
            _next++;
            _scale = unit.Value;
            _traits |= NumeralTraits.ExactForm;
            numeral = Make(value / token.Value * unit.Value);
            return true;
        }

        _traits |= NumeralTraits.Share;
        numeral = Make(value / token.Value);
        return true;
    }

    /// <summary>"a twenty-first", "three twenty-firsts", "twenty twenty fifths": tens and an ordinal behind the numerator.</summary>
    private bool TryCompoundDenominator(decimal value, out Numeral numeral)
    {
        numeral = default;
        if (Peek() is not { Role: NumberRole.Ten } tens || Peek(1) is not { } digit || digit.Value > 9 || !(IsOrdinal(digit.Role) || digit.Role == NumberRole.Parts)
            || (value != 1 && digit.Role != NumberRole.Parts))
            return false;
        _next += 2;
        value /= tens.Value + digit.Value;
        _scale = 1;
        _step = 0;
        if (value < 1)
            _traits |= NumeralTraits.Share;
        numeral = Make(value);
        return true;
    }

    /// <summary>"five point seventy-one": the digits behind the point, and a scale behind them.</summary>
    private decimal ReadDecimals()
    {
        if (Peek() is not { Role: NumberRole.Point } || Peek(1) is not { Role: NumberRole.Digit or NumberRole.Teen or NumberRole.Ten } || _rank == Rank.Scale)
            return 0;

        _next++;
        decimal place = 1;
        decimal value = 0;
        while (Peek() is { Role: NumberRole.Digit or NumberRole.Teen or NumberRole.Ten } token && place > 1e-12m)
        {
            bool followsTen = _next > 0 && _tokens[_next - 1].Role == NumberRole.Ten && token.Role == NumberRole.Digit;
            place /= followsTen || token.Role == NumberRole.Digit ? (followsTen ? 1 : 10) : 100;
            value += token.Value * place;
            _next++;
        }

        _step = place;
        _traits |= NumeralTraits.Decimals;
        if (Peek() is { Role: NumberRole.Scale } scale)
        {
            _next++;
            _scale = scale.Value;
            _step *= scale.Value;
            return ((_total + _group + value) * scale.Value) - _total - _group;
        }

        return value;
    }

    /// <summary>"and a half", "and three fifths", with a scale of their own or the one before: "five billion and three quarters".</summary>
    private decimal ReadMixedFraction()
    {
        if (Peek() is not { Role: NumberRole.And } || Peek(1) is not { } second)
            return 0;

        int used;
        decimal fraction;
        if (second.Role == NumberRole.Part)
            (used, fraction) = (2, 1 / second.Value);
        else if (second.Role is NumberRole.Article or NumberRole.Digit && Peek(2) is { } third
            && (third.Role is NumberRole.Parts or NumberRole.Part || (second.Value == 1 && IsOrdinal(third.Role) && third.Value > 2)))
            (used, fraction) = (3, second.Value / third.Value);
        else
            return 0;

        _next += used;
        _step = 0;
        decimal value = _total + _group;
        if (Peek() is { Role: NumberRole.Scale } scale)
        {
            _next++;

            // "two and a half million" scales both; "one billion and a half million" adds.
            decimal both = _scale > scale.Value ? value + (fraction * scale.Value) : (value + fraction) * scale.Value;
            _scale = scale.Value;
            return both - value;
        }

        return fraction * (_rank == Rank.Scale ? _scale : 1);
    }
}
