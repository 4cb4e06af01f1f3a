using FactCheck.Lexicons;

namespace FactCheck.Expressions;

/// <content>Whole numbers of words and figures.</content>
internal ref partial struct NumeralParser
{
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
