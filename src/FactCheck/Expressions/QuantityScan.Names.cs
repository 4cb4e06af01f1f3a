using FactCheck.Lexicons;

namespace FactCheck.Expressions;

/// <content>Figures that are names, dates, times and addresses.</content>
internal ref partial struct QuantityScan
{
    /// <summary>Steps over a figure whose shape or neighbours make it no quantity.</summary>
    private bool TrySkipFigure()
    {
        if (!char.IsAsciiDigit(_text[_position]))
            return false;

        if (TrySkipTelephone() || TrySkipEnumerator())
            return true;
        int runEnd = _position;
        while (runEnd < _limit && !char.IsWhiteSpace(_text[runEnd]) && runEnd - _position < 12)
            runEnd++;
        ReadOnlySpan<char> run = _text[_position..runEnd].TrimEnd(".,;:!?)]\"'\u2019\u201D-");
        bool touchesName = _position > _first && _text[_position - 1] is '#' or '/' or '_' or '@' or '&' or '?' or '\\' or '^' or ':'
            && !char.IsWhiteSpace(_position - 1 > _first ? _text[_position - 2] : ' ');
        bool number = _position > _first && _text[_position - 1] == '#';
        if (!NumberContexts.Identifiers.Contains(run) && !touchesName && !number && !HasNameShape(out runEnd) && !IsDayBeforeMonth(out runEnd) && !IsClock(out runEnd))
            return false;
        SkipFigure();
        _position = Math.Max(_position, runEnd > _position && runEnd <= _limit && (IsDayOrClockEnd(runEnd)) ? runEnd : _position);
        return true;
    }

    /// <summary>"0800 123 4567", "+44 20 7946 0000": a zero or a plus leads, and groups of digits follow.</summary>
    private bool TrySkipTelephone()
    {
        bool plus = _position > _first && _text[_position - 1] == '+';
        bool zero = _text[_position] == '0' && char.IsAsciiDigit(Peek(_position + 1)) && char.IsAsciiDigit(Peek(_position + 2));
        if (!plus && !zero)
            return false;
        int end = _position;
        int groups = 0;
        while (end < _limit && groups < 8)
        {
            int run = TextWords.RunEnd(_text, end, _limit);
            if (run == end)
                break;
            groups++;
            end = run;
            if (Peek(end) is not (' ' or '-' or '\u00A0') || !char.IsAsciiDigit(Peek(end + 1)))
                break;
            end++;
        }

        if (groups < (plus ? 3 : 2))
            return false;
        _position = end;
        return true;
    }

    /// <summary>"(1) the first point", "2. The second point" at the beginning of a line, and names such as "007".</summary>
    private bool TrySkipEnumerator()
    {
        int end = _position;
        while (end < _limit && char.IsAsciiDigit(_text[end]))
            end++;
        int length = end - _position;
        bool parenthesis = length == 1 && _position > _first && _text[_position - 1] == '(' && Peek(end) == ')' && char.IsLetter(Peek(TextWords.SkipBlanks(_text, end + 1, _limit)));
        bool lineStart = length <= 2 && (_position == _first || _text[_position - 1] == '\n') && Peek(end) is '.' or ')' && Peek(end + 1) == ' ' && char.IsUpper(Peek(end + 2));
        bool leadingZero = length > 1 && _text[_position] == '0' && _text[_position..end].ContainsAnyExcept('0') && Peek(end) is not ('.' or ',');
        if (!parenthesis && !lineStart && !leadingZero)
            return false;
        _position = end;
        return true;
    }

    private readonly bool IsDayOrClockEnd(int end) => end <= _limit && (end == _limit || !char.IsLetterOrDigit(_text[end]) || !char.IsLetterOrDigit(_text[end - 1]));

    /// <summary>Times (09:11), dates (23.07.2024, 2024-07-04), spans of years (2024-25), telephone numbers, versions.</summary>
    private readonly bool HasNameShape(out int end)
    {
        (int dots, int slashes, int hyphens, int colons) = (0, 0, 0, 0);
        int position = _position;
        int groupStart = position;
        int firstGroup = 0;
        bool thousands = true;
        int lastGroup = 0;
        while (position < _limit)
        {
            if (char.IsAsciiDigit(_text[position]))
            {
                position++;
                continue;
            }

            lastGroup = position - groupStart;
            if (firstGroup == 0)
                firstGroup = lastGroup;
            else
                thousands &= lastGroup == 3;
            char joint = _text[position];
            if (joint is not ('.' or '/' or '-' or ':' or '\u2013') || !char.IsAsciiDigit(Peek(position + 1)))
                break;
            dots += joint == '.' ? 1 : 0;
            slashes += joint == '/' ? 1 : 0;
            hyphens += joint is '-' or '\u2013' ? 1 : 0;
            colons += joint == ':' ? 1 : 0;
            position++;
            groupStart = position;
        }

        lastGroup = position - groupStart;
        end = position;
        if (firstGroup == 0)
            firstGroup = lastGroup;
        else if (dots + slashes + hyphens + colons > 0)
            thousands &= lastGroup == 3;
        if (colons > 0 || slashes > 1 || hyphens > 1 || (dots > 1 && hyphens == 0 && !(thousands && firstGroup <= 3)))
            return true;
        if (slashes == 1 && dots == 0 && hyphens == 0)
            return !DigitReader.TryRead(_text, _position, _limit, out DigitLiteral literal) || literal.End < position;
        if (hyphens != 1 || dots > 0)
            return false;
        if (char.IsUpper(Peek(position)) && !UnitWords.TryMatch(_text, position, _limit, out _, out _)
            && !NumberWords.TrySymbol(_text[position..TextWords.RunEnd(_text, position, _limit)], out _))
            return true;
        bool years = firstGroup == 4 && Peek(_position) is '1' or '2' && lastGroup is 2 or 4 && Peek(groupStart) is not '$'
            && (lastGroup == 2 || Peek(groupStart) is '1' or '2');
        bool telephone = firstGroup == 3 && lastGroup == 4;
        return years || telephone || (firstGroup >= 5 && lastGroup >= 5) || (lastGroup == 2 && Peek(groupStart) == '0');
    }

    /// <summary>"3 July", "3-4 July 2024", "24th of June".</summary>
    private readonly bool IsDayBeforeMonth(out int end)
    {
        end = _position;
        int position = TextWords.RunEnd(_text, _position, _limit);
        if (position - _position > 4)
            return false;
        if (Peek(position) is '-' or '\u2013' or '/' && char.IsAsciiDigit(Peek(position + 1)))
            position = TextWords.RunEnd(_text, position + 1, _limit);
        int next = TextWords.SkipBlanks(_text, position, _limit);
        if (next <= position)
            return false;
        if (_text[next.._limit].StartsWith("to ", StringComparison.OrdinalIgnoreCase) || _text[next.._limit].StartsWith("and ", StringComparison.OrdinalIgnoreCase))
        {
            int second = _text.Slice(next, 2) is "to" or "TO" ? next + 3 : next + 4;
            if (char.IsAsciiDigit(Peek(second)))
                next = Math.Max(next, TextWords.SkipBlanks(_text, TextWords.RunEnd(_text, second, _limit), _limit));
        }

        if (_text[next.._limit].StartsWith("of ", StringComparison.OrdinalIgnoreCase))
            next += 3;
        if (!char.IsUpper(Peek(next)))
            return false;
        int monthEnd = next;
        while (monthEnd < _limit && char.IsLetter(_text[monthEnd]))
            monthEnd++;
        if (!NumberContexts.Months.Contains(_text[next..monthEnd]))
            return false;

        // "5 May" is a day, "5 May people" nothing.
        end = monthEnd;
        int year = TextWords.SkipBlanks(_text, Peek(monthEnd) is ',' or '.' ? monthEnd + 1 : monthEnd, _limit);
        if (year > monthEnd && IsYear(year, out int yearEnd))
            end = yearEnd;
        return true;
    }

    /// <summary>"6pm", "6 p.m.", "9 o'clock".</summary>
    private readonly bool IsClock(out int end)
    {
        int digits = _position;
        while (digits < _limit && char.IsAsciiDigit(_text[digits]))
            digits++;
        if (Peek(digits) == '.' && digits - _position <= 2 && char.IsAsciiDigit(Peek(digits + 1)) && char.IsAsciiDigit(Peek(digits + 2)))
            digits += 3;
        end = digits;
        if (digits - _position > 5)
            return false;
        int start = TextWords.SkipBlanks(_text, digits, _limit);
        if (start < 0)
            return false;
        ReadOnlySpan<char> word = TextWords.Next(_text, digits, _limit, withDots: true);
        if (word.IsEmpty)
            return false;
        bool clock = NumberContexts.ClockAfter.Contains(word) || NumberContexts.ClockAfter.Contains(word.TrimEnd('.'));
        if (clock)
            end = start + word.TrimEnd('.').Length;
        return clock;
    }
}
