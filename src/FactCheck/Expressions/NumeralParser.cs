using FactCheck.Lexicons;

namespace FactCheck.Expressions;

/// <summary>Reads one numeral at a place of a text: "two hundred and fifty-six thousand", "2.5 million", "a third", "24th".</summary>
internal ref struct NumeralParser
{
    private readonly ReadOnlySpan<NumeralToken> _tokens;
    private int _next;
    private decimal _total;
    private decimal _group;
    private decimal _step;
    private decimal _scale;
    private decimal _wholeBeforeAnd;
    private Rank _rank;
    private NumeralTraits _traits;

    private NumeralParser(ReadOnlySpan<NumeralToken> tokens)
    {
        _tokens = tokens;
        _scale = 1;
    }

    private enum Rank
    {
        None,
        Digit,
        Teen,
        Ten,
        Hundred,
        Scale,
        Literal,
        Closed,
    }

    public static bool TryParse(ReadOnlySpan<char> text, int start, int limit, out Numeral numeral)
    {
        Span<NumeralToken> tokens = stackalloc NumeralToken[NumeralLexer.MaxTokens];
        int count = NumeralLexer.Read(text, start, limit, tokens);
        numeral = default;
        if (count == 0)
            return false;

        try
        {
            return new NumeralParser(tokens[..count]).TryNumeral(out numeral);
        }
        catch (OverflowException)
        {
            // More than 7.9e28: no figure of a newspaper.
            return false;
        }
    }

    private readonly NumeralToken? Peek(int ahead = 0) => _next + ahead < _tokens.Length ? _tokens[_next + ahead] : null;

    private bool TryNumeral(out Numeral numeral)
    {
        NumeralToken first = _tokens[0];
        numeral = default;
        if (first.Role == NumberRole.Literal && first.Traits.HasFlag(NumeralTraits.Ordinal))
        {
            numeral = new Numeral(first.Start, first.End, first.Value, 0, 1, first.Traits);
            return true;
        }

        if (first.Role == NumberRole.Article)
        {
            _traits |= NumeralTraits.Article;
            _next = 1;
        }

        if (Peek() is { Role: NumberRole.Part } part)
            return TryPart(part, out numeral);
        if (first.Role == NumberRole.Article && Peek() is { } denominator && (TryDenominator(denominator, 1, out numeral) || TryCompoundDenominator(1, out numeral)))
            return true;

        // "a three-year-old" is no number of "a three".
        if (first.Role == NumberRole.Article && Peek() is not { Role: NumberRole.Hundred or NumberRole.Scale or NumberRole.Dozen })
            return false;

        int firstOfInteger = _next;
        if (!ReadInteger())
            return TryOrdinal(out numeral);

        decimal value = _total + _group;
        if (_rank != Rank.Closed)
        {
            if (TryOrdinal(out numeral))
                return true;
            if (Peek() is { } tail)
            {
                // "one-third", "three fifths"
                bool single = value == 1 && _next == firstOfInteger + 1;
                if (tail.Role == NumberRole.Parts || (single && tail.Role == NumberRole.Part))
                    return TryParts(tail, value, firstOfInteger, out numeral);
                if (TryCompoundDenominator(value, out numeral))
                    return true;
                if (single && _tokens[firstOfInteger].Role == NumberRole.Digit && TryDenominator(tail, value, out numeral))
                    return true;
            }

            value += ReadDecimals() + ReadMixedFraction();
        }

        numeral = Make(value);
        return true;
    }

    private readonly Numeral Make(decimal value)
    {
        NumeralTraits traits = _traits;
        bool one = _next == 1 && _tokens[0] is { Role: NumberRole.Digit, Value: 1 };
        if (one)
            traits |= NumeralTraits.One;
        if (_scale >= 1000)
            traits |= NumeralTraits.Scaled;
        return new Numeral(_tokens[0].Start, _tokens[_next - 1].End, value, _step, _scale, traits);
    }

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

    private static bool IsOrdinal(NumberRole role) => role is >= NumberRole.OrdinalDigit and <= NumberRole.OrdinalScale;

    /// <summary>An ordinal that ends what was read: "twenty-first", "three trillionth", or stands alone.</summary>
    private bool TryOrdinal(out Numeral numeral)
    {
        numeral = default;
        int skip = Peek() is { Role: NumberRole.And } && _rank is Rank.Hundred or Rank.Scale ? 1 : 0;
        if (Peek(skip) is not { } token || !IsOrdinal(token.Role) || (_traits.HasFlag(NumeralTraits.Article) && _rank == Rank.None))
            return false;

        bool fits = token.Role switch
        {
            NumberRole.OrdinalDigit => _rank is Rank.None or Rank.Ten or Rank.Hundred or Rank.Scale,
            NumberRole.OrdinalTeen or NumberRole.OrdinalTen => _rank is Rank.None or Rank.Hundred or Rank.Scale,
            NumberRole.OrdinalHundred => _rank is Rank.None or Rank.Digit,
            _ => _rank is Rank.None or Rank.Digit or Rank.Teen or Rank.Ten or Rank.Hundred,
        };

        // "thirty second" may be a length of time, and digits take no ordinal word: "5 first places".
        if (!fits || (_tokens[0].Role == NumberRole.Literal && _rank != Rank.None))
            return false;
        decimal value = token.Role is NumberRole.OrdinalHundred or NumberRole.OrdinalScale && _rank != Rank.None
            ? _total + (_group * token.Value)
            : _total + _group + token.Value;
        _next += skip + 1;
        numeral = new Numeral(_tokens[0].Start, token.End, value, 0, 1, NumeralTraits.Ordinal);
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

    private bool ReadInteger()
    {
        decimal lastScale = decimal.MaxValue;
        while (Peek() is { } token && _rank != Rank.Closed)
        {
            if (token.Role == NumberRole.And)
            {
                if (!AndJoins(lastScale))
                    break;
                _wholeBeforeAnd = _total + _group;
                _next++;
                if (_rank == Rank.Ten)
                    _rank = Rank.Hundred;
                token = Peek()!.Value;
            }

            if (!TryAdd(token, ref lastScale))
                break;
            _next++;
        }

        return _rank != Rank.None;
    }

    /// <summary>"and" joins smaller numbers to a hundred or a scale, unless a fraction follows.</summary>
    private readonly bool AndJoins(decimal lastScale)
    {
        // "twenty and three and three fifths"
        bool old = _rank == Rank.Ten && Peek(1) is { Role: NumberRole.Digit } && Peek(2) is { Role: NumberRole.And } && Peek(4) is { Role: NumberRole.Parts };
        if (old)
            return true;
        if (_rank is not (Rank.Hundred or Rank.Scale) || Peek(1) is not { } next || Peek(2) is { Role: NumberRole.Parts or NumberRole.Part })
            return false;
        decimal room = _rank == Rank.Hundred ? 100 : lastScale;
        return next.Role switch
        {
            NumberRole.Digit or NumberRole.Teen or NumberRole.Ten => next.Value < room && !(next.Value == 1 && Peek(2) is { } third && IsOrdinal(third.Role)),
            NumberRole.Literal => next.Value < Math.Min(room, 1000) && (_rank == Rank.Hundred || lastScale == 1000) && next.Traits == NumeralTraits.Digits && Peek(2) is not { Role: NumberRole.Hundred or NumberRole.Scale },
            _ => false,
        };
    }

    private bool TryAdd(in NumeralToken token, ref decimal lastScale)
    {
        switch (token.Role)
        {
            case NumberRole.Digit when _rank is Rank.None or Rank.Ten or Rank.Hundred or Rank.Scale && !(token.Value == 0 && _rank != Rank.None):
                return Add(token.Value, Rank.Digit);
            case NumberRole.Teen when _rank is Rank.None or Rank.Hundred or Rank.Scale:
                return Add(token.Value, Rank.Teen);
            case NumberRole.Ten when _rank is Rank.None or Rank.Hundred or Rank.Scale:
                return Add(token.Value, Rank.Ten);
            case NumberRole.Literal when _rank == Rank.None || (_rank is Rank.Hundred or Rank.Scale && FigureContinues(token)):
                _step = token.Step;
                _traits |= token.Traits & ~NumeralTraits.Share;
                if (token.Traits.HasFlag(NumeralTraits.Share) && Peek(1) is not { Role: NumberRole.Scale })
                    _traits |= NumeralTraits.Share;
                return Add(token.Value, Rank.Literal);
            case NumberRole.Hundred when _rank is Rank.Digit or Rank.Teen or Rank.Ten or Rank.Literal && _group > 0 && (_group < 100 || (_rank == Rank.Literal && _group < 1000)):
                _group *= 100;
                _step *= 100;
                _rank = Rank.Hundred;
                return true;
            case NumberRole.Hundred when _rank == Rank.None && (_traits.HasFlag(NumeralTraits.Article) || Peek(1) is not null):
                return Add(100, Rank.Hundred);
            case NumberRole.Scale:
                return Scale(token.Value, ref lastScale);
            case NumberRole.Dozen when _rank is Rank.Digit or Rank.Teen or Rank.Ten or Rank.Hundred or Rank.Literal && _total == 0:
                _group *= 12;
                _traits |= NumeralTraits.ExactForm;
                _rank = Rank.Closed;
                return true;
            case NumberRole.Dozen when _rank == Rank.None && _traits.HasFlag(NumeralTraits.Article):
                _traits |= NumeralTraits.ExactForm;
                return Add(12, Rank.Closed);
            default:
                return false;
        }
    }

    /// <summary>"4 thousand 3 hundred", "4 thousand 21": a whole figure below the scale before it. "5 million 20 people" is two.</summary>
    private readonly bool FigureContinues(in NumeralToken token) =>
        token.Traits == NumeralTraits.Digits && token.Value < 1000
        && _tokens[_next - 1].End - _tokens[_next - 1].Start > 2
        && (_tokens[_next - 1].Role == NumberRole.And || Peek(1) is { Role: NumberRole.Hundred });

    private bool Add(decimal value, Rank rank)
    {
        // "two million" may be rounded, "two million and three" is not.
        if (_rank == Rank.Scale)
            _step = 0;
        _group += value;
        _rank = rank;
        return true;
    }

    private bool Scale(decimal scale, ref decimal lastScale)
    {
        if (_rank == Rank.None)
        {
            if (!_traits.HasFlag(NumeralTraits.Article))
                return false;
            _group = 1;
        }

        if (_rank == Rank.Scale || scale > lastScale)
        {
            // "three lakh crore", "two hundred thousand million"
            _total = (_total + _group) * scale;
            _group = 0;
        }
        else if (scale < lastScale)
        {
            _total += _group * scale;
            _group = 0;
        }
        else
        {
            return false;
        }

        lastScale = scale;
        _scale = scale;
        _step = (_step == 0 ? 1 : _step) * scale;
        _rank = Rank.Scale;
        return true;
    }
}
