using FactCheck.Lexicons;
using FactCheck.Values;

namespace FactCheck.Expressions;

/// <summary>One pass over one range of a text: finds the places where quantities may begin, keeps the hedge before them, and steps over names and dates.</summary>
internal ref partial struct QuantityScan
{
    private readonly ReadOnlySpan<char> _text;
    private readonly int _first;
    private readonly int _limit;
    private readonly bool _relativeOrdinals;
    private readonly ICollection<QuantityExpression> _expressions;
    private int _position;
    private HedgeWord? _hedge;
    private int _hedgeStart;
    private int _hedgeEnd;

    // "under" of "from under 40", which the range hides until none is found.
    private HedgeWord? _inner;
    private int _innerStart;
    private int _ageStart;

    public QuantityScan(ReadOnlySpan<char> text, int start, int end, bool relativeOrdinals, ICollection<QuantityExpression> expressions)
    {
        _text = text;
        _first = start;
        _limit = end;
        _relativeOrdinals = relativeOrdinals;
        _expressions = expressions;
        _position = start;
        _ageStart = -1;
    }

    public void Run()
    {
        while (_position < _limit)
        {
            char c = _text[_position];
            if (char.IsWhiteSpace(c))
            {
                _position++;
                continue;
            }

            bool letter = char.IsLetter(c);
            if (letter ? TrySkipName() : TrySkipFigure())
            {
                DropHedge();
                continue;
            }

            if (TryHedge())
                continue;
            if ((letter || MayBeginFigure(c)) && (c != '.' || _position == _first || !(char.IsLetterOrDigit(_text[_position - 1]) || _text[_position - 1] == '.')) && TryEmit())
                continue;
            if (letter)
                SkipWord();
            else if (char.IsAsciiDigit(c))
                SkipFigure();
            else
                _position++;
            if (c is not ('(' or '[' or '"' or '\u201C' or '\'' or '\u2018'))
                DropHedge();
        }
    }

    private static bool MayBeginFigure(char c) =>
        char.IsAsciiDigit(c) || c is '-' or '\u2212' or '.' || DigitReader.IsVulgarFraction(c) || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.CurrencySymbol;

    private void DropHedge()
    {
        _hedge = _inner = null;
        _ageStart = -1;
    }

    /// <summary>Keeps a hedge until the figure behind it; "at least about" and "just over" are one hedge.</summary>
    private bool TryHedge()
    {
        if (!HedgeWords.TryBefore(_text, _position, _limit, out int end, out HedgeWord? word))
        {
            ReadOnlySpan<char> next = TextWords.Next(_text, _position, _limit);
            if (next.IsEmpty || !NumberContexts.AgePrefixes.Contains(next))
                return false;
            _ageStart = _position;
            _position += next.Length;
            return true;
        }

        bool joins = _hedge is not null;
        if (!joins)
            _hedgeStart = _position;
        else if (_hedge!.Side == HedgeSide.From)
            (_inner, _innerStart) = (word, _position);
        _hedge = joins ? Join(_hedge!, word!) : word;
        _hedgeEnd = end;
        _position = end;
        return true;
    }

    /// <summary>"up to around 5" is at most 5, "an estimated more than 5" more than 5, "between about 5 and 7" between.</summary>
    private static HedgeWord Join(HedgeWord first, HedgeWord second)
    {
        if (first.Side is HedgeSide.Between or HedgeSide.From)
            return first;
        return second.Hedge is Hedge.Exact or Hedge.About && first.Hedge is not (Hedge.Exact or Hedge.About) ? first : second.Hedge == Hedge.Exact ? first : second;
    }

    /// <summary>Steps over addresses, months with their days, names such as "24/7", and what belongs to a word: "COVID-19".</summary>
    private bool TrySkipName()
    {
        ReadOnlySpan<char> rest = _text[_position.._limit];
        if (rest.StartsWith("http", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("www.", StringComparison.OrdinalIgnoreCase))
        {
            while (_position < _limit && !char.IsWhiteSpace(_text[_position]))
                _position++;
            return true;
        }

        // "a nine-to-five job"
        int end = TextWords.RunEnd(_text, _position, _limit);
        if (Peek(end) == '-' && end - _position <= 5)
        {
            while (end < _limit && (char.IsLetterOrDigit(_text[end]) || _text[end] == '-') && end - _position < 16)
                end++;
            if (NumberContexts.Identifiers.Contains(_text[_position..end]))
            {
                _position = end;
                return true;
            }
        }

        return char.IsUpper(_text[_position]) && TrySkipMonth();
    }

    private bool TrySkipMonth()
    {
        int end = _position;
        while (end < _limit && char.IsLetter(_text[end]))
            end++;
        if (!NumberContexts.Months.Contains(_text[_position..end]))
            return false;
        if (Peek(end) == '.')
            end++;
        int day = TextWords.SkipBlanks(_text, end, _limit);
        if (day < 0 || !char.IsAsciiDigit(Peek(day)))
        {
            // "May" may be a verb; a month without a day leads nothing.
            return false;
        }

        int dayEnd = TextWords.RunEnd(_text, day, _limit);
        if (dayEnd - day > 4)
            return false;
        if (dayEnd - day is 1 or 2 or 3 && Peek(dayEnd) is '-' or '\u2013' or '/' && char.IsAsciiDigit(Peek(dayEnd + 1)))
            dayEnd = TextWords.RunEnd(_text, dayEnd + 1, _limit);
        int year = TextWords.SkipBlanks(_text, Peek(dayEnd) == ',' ? dayEnd + 1 : dayEnd, _limit);
        if (year > dayEnd && IsYear(year, out int yearEnd))
            dayEnd = yearEnd;
        _position = dayEnd;
        return true;
    }

    private readonly bool IsYear(int start, out int end)
    {
        end = TextWords.RunEnd(_text, start, _limit);
        return end - start == 4 && Peek(start) is '1' or '2' && !_text[start..end].ContainsAnyExceptInRange('0', '9')
            && !(Peek(end) is ',' or '.' && char.IsAsciiDigit(Peek(end + 1)));
    }

    /// <summary>Steps over a word with all that hyphens, dots and slashes join to it.</summary>
    private void SkipWord()
    {
        int position = TextWords.RunEnd(_text, _position, _limit);
        while (position + 1 < _limit)
        {
            // "a mother-of-two": the figure counts.
            if (_text[position..].StartsWith("-of-", StringComparison.Ordinal))
            {
                _position = position + 4;
                return;
            }

            char joint = _text[position];
            char next = _text[position + 1];
            bool joins = joint is '-' or '\u2010' or '\u2011' or '\'' or '\u2019' or '@' or '_' or '/' or '&' or '#'
                ? char.IsLetterOrDigit(next)
                : joint is '.' && (char.IsLower(next) || (char.IsAsciiDigit(next) && position - _position > 0));
            if (!joins)
                break;
            position = TextWords.RunEnd(_text, position + 1, _limit);
        }

        _position = position;
    }

    /// <summary>Steps over a figure that is no quantity, with all that touches it.</summary>
    private void SkipFigure()
    {
        int position = _position;
        while (position < _limit)
        {
            if (char.IsLetterOrDigit(_text[position]))
            {
                position++;
                continue;
            }

            bool joins = _text[position] is '-' or '.' or ',' or ':' or '/' or '\u2013' or '\'' or '\u2019' or '@' or '_' or '^' or '+' && char.IsLetterOrDigit(Peek(position + 1));
            if (!joins)
                break;
            position++;
        }

        _position = Math.Max(position, _position + 1);
    }

    private readonly char Peek(int position) => position >= 0 && position < _limit ? _text[position] : '\0';
}
