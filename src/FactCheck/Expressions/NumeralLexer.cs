using FactCheck.Lexicons;

namespace FactCheck.Expressions;

/// <summary>Splits a place of a text into the words and figures a numeral may be made of. It stops at the first that is neither.</summary>
internal static class NumeralLexer
{
    /// <summary>No numeral in a newspaper has more words; it bounds the work at one place.</summary>
    public const int MaxTokens = 24;

    /// <summary>Fills <paramref name="tokens"/> and answers how many there are.</summary>
    public static int Read(ReadOnlySpan<char> text, int start, int limit, Span<NumeralToken> tokens)
    {
        int count = 0;
        int position = start;
        while (count < tokens.Length && position < limit)
        {
            if (!TryToken(text, position, limit, count == 0 ? null : tokens[count - 1], out NumeralToken token))
                break;
            tokens[count++] = token;
            position = token.End;
            if (token.Role == NumberRole.Literal && count < tokens.Length && TrySymbol(text, position, limit, out NumeralToken symbol))
            {
                tokens[count++] = symbol;
                position = symbol.End;
            }

            position = SkipSeparator(text, position, limit, tokens[count - 1]);
            if (position < 0)
                break;
        }

        while (count > 0 && tokens[count - 1].Role is NumberRole.And or NumberRole.Article or NumberRole.Point)
            count--;
        return count;
    }

    /// <summary>The offset behind blanks, or behind one hyphen with blanks on both sides or on none; -1 when something else stands there.</summary>
    private static int SkipSeparator(ReadOnlySpan<char> text, int position, int limit, in NumeralToken previous)
    {
        int next = SkipBlanks(text, position, limit);
        if (next < 0 || next >= limit)
            return -1;
        if (text[next] is '-' or '\u2010' or '\u2011')
        {
            int afterHyphen = SkipBlanks(text, next + 1, limit);
            bool balanced = afterHyphen > next + 1 == next > position;
            return afterHyphen >= 0 && afterHyphen < limit && balanced && char.IsLetter(text[afterHyphen]) ? afterHyphen : -1;
        }

        if (next == position)
            return -1;

        // "a quarter of a million"
        bool isPart = previous.Role is NumberRole.Part or NumberRole.Parts or (>= NumberRole.OrdinalDigit and <= NumberRole.OrdinalScale);
        if (isPart && text[next..limit].StartsWith("of a ", StringComparison.OrdinalIgnoreCase)
            && NumberWords.TryWord(text[(next + 5)..WordEnd(text, next + 5, limit)], out NumberWord? scale) && scale.Role == NumberRole.Scale)
            return next + 5;
        return next;
    }

    /// <summary>-1 at an empty line, which no numeral crosses.</summary>
    private static int SkipBlanks(ReadOnlySpan<char> text, int position, int limit)
    {
        int newLines = 0;
        while (position < limit && char.IsWhiteSpace(text[position]))
        {
            if (text[position++] == '\n' && ++newLines > 1)
                return -1;
        }

        return position;
    }

    private static bool TryToken(ReadOnlySpan<char> text, int position, int limit, NumeralToken? previous, out NumeralToken token)
    {
        token = default;
        char c = text[position];
        if (char.IsLetter(c))
        {
            int end = WordEnd(text, position, limit);
            if (end - position > 14 || !NumberWords.TryWord(text[position..end], out NumberWord? word) || word.Role == NumberRole.Sign)
                return false;
            bool articleFits = previous is null || previous.Value.Role is NumberRole.And or NumberRole.Part;
            bool followsNothing = previous is null && word.Role is NumberRole.And or NumberRole.Point;
            if ((word.Role == NumberRole.Article && !articleFits) || followsNothing)
                return false;
            token = new NumeralToken(word.Role, word.Value, 0, position, end, NumeralTraits.None);
            return true;
        }

        bool figureFits = previous is null || previous.Value.Role is NumberRole.And or NumberRole.Hundred or NumberRole.Scale;
        bool leadingPoint = c == '.' && position + 1 < limit && char.IsAsciiDigit(text[position + 1]);
        if (!figureFits || !(char.IsAsciiDigit(c) || leadingPoint || DigitReader.IsVulgarFraction(c))
            || !DigitReader.TryRead(text, position, limit, out DigitLiteral literal))
            return false;

        NumeralTraits traits = literal.Traits;
        int literalEnd = literal.End;
        if (traits is NumeralTraits.Digits or (NumeralTraits.Digits | NumeralTraits.Grouped) && IsOrdinalSuffix(text, literal.Value, literalEnd, limit))
        {
            traits |= NumeralTraits.Ordinal;
            literalEnd += 2;
        }

        token = new NumeralToken(NumberRole.Literal, literal.Value, literal.Step, position, literalEnd, traits);
        return true;
    }

    /// <summary>"10k", "2.33 k", "10 bln". "5m" is left alone: it may be five metres.</summary>
    private static bool TrySymbol(ReadOnlySpan<char> text, int position, int limit, out NumeralToken symbol)
    {
        symbol = default;
        int start = position;
        while (start < limit && text[start] is ' ' or '\u00A0' && start - position < 2)
            start++;
        int end = WordEnd(text, start, limit);
        if (start == position && end - start > 3 && NumberWords.TryWord(text[start..end], out NumberWord? attached) && attached.Role == NumberRole.Scale)
        {
            // "29million"
            symbol = new NumeralToken(NumberRole.Scale, attached.Value, 0, start, end, NumeralTraits.None);
            return true;
        }

        if (end == start || end - start > 3 || (end < limit && char.IsAsciiDigit(text[end])) || text[start..end] is "m"
            || !NumberWords.TrySymbol(text[start..end], out NumberWord? word) || (start > position && !word.Spaced))
            return false;

        // "5 M Street", "phase 2 B-side"
        bool goesOn = end < limit && text[end] is '/' or '\'' or '\u2019' or '&';
        if (goesOn || (start > position && end - start == 1 && end + 1 < limit && char.IsLetter(text[end + 1]) && char.IsUpper(text[end + 1])))
            return false;
        symbol = new NumeralToken(NumberRole.Scale, word.Value, 0, start, end, NumeralTraits.None);
        return true;
    }

    /// <summary>"1st", "12th"; "7st" is seven stone.</summary>
    private static bool IsOrdinalSuffix(ReadOnlySpan<char> text, decimal value, int position, int limit)
    {
        if (position + 2 > limit || (position + 2 < limit && char.IsLetterOrDigit(text[position + 2])))
            return false;
        decimal tens = value % 100;
        ReadOnlySpan<char> suffix = (tens is >= 11 and <= 13 ? 0 : tens % 10) switch { 1 => "st", 2 => "nd", 3 => "rd", _ => "th" };
        return text.Slice(position, 2).Equals(suffix, StringComparison.OrdinalIgnoreCase);
    }

    private static int WordEnd(ReadOnlySpan<char> text, int position, int limit)
    {
        while (position < limit && char.IsLetter(text[position]))
            position++;
        return position;
    }
}
