namespace FactCheck.Expressions;

/// <summary>Reads a figure in digits: "1,234.5", "1.000.000", "40 000", "10 1/2", "½", "1.3x10^6". One look at each character.</summary>
internal static class DigitReader
{
    private const int MaxDigits = 28;

    public static bool TryRead(ReadOnlySpan<char> text, int start, int limit, out DigitLiteral literal)
    {
        literal = default;
        if (start >= limit)
            return false;
        if (IsVulgarFraction(text[start]))
        {
            literal = new DigitLiteral(start + 1, Vulgar(text[start]), 0, NumeralTraits.Digits | NumeralTraits.Share);
            return true;
        }

        Span<char> digits = stackalloc char[MaxDigits];
        int count = 0;
        int decimals = 0;
        int position = start;
        NumeralTraits traits = NumeralTraits.Digits;
        if (!ReadRun(text, ref position, limit, digits, ref count))
            return false;

        int firstRun = position - start;
        char separator = '\0';
        if (firstRun is > 0 and <= 3)
            separator = ReadGroups(text, start, ref position, limit, digits, ref count);
        if (separator != '\0')
            traits |= NumeralTraits.Grouped;

        char point = separator == '.' ? ',' : '.';
        if (position + 1 < limit && text[position] == point && char.IsAsciiDigit(text[position + 1]) && separator != ',' | point == '.')
        {
            int before = count;
            int next = position + 1;
            if (!ReadRun(text, ref next, limit, digits, ref count))
                return false;
            decimals = count - before;
            position = next;
        }
        else if (separator == '\0' && IsDecimalComma(text, start, position, limit))
        {
            int before = count;
            position++;
            ReadRun(text, ref position, limit, digits, ref count);
            decimals = count - before;
        }

        if (count == 0)
            return false;
        if (decimals > 0)
            traits |= NumeralTraits.Decimals;
        decimal value = ToDecimal(digits[..count], decimals);
        literal = new DigitLiteral(position, value, PowerOfTen(-decimals), traits);
        if (traits == NumeralTraits.Digits)
            ReadFraction(text, start, limit, ref literal);
        return ReadPower(text, limit, ref literal);
    }

    public static bool IsVulgarFraction(char c) => c is (>= '\u00BC' and <= '\u00BE') or (>= '\u2150' and <= '\u215E');

    private static decimal Vulgar(char c)
    {
        // The numeric value is a double: 1/3 is exact again after rounding the denominator's multiple.
        double value = char.GetNumericValue(c);
        foreach (int denominator in (ReadOnlySpan<int>)[2, 3, 4, 5, 6, 7, 8, 9, 10])
        {
            double numerator = value * denominator;
            if (Math.Abs(numerator - Math.Round(numerator)) < 1e-9)
                return (decimal)Math.Round(numerator) / denominator;
        }

        return (decimal)value;
    }

    /// <summary>False when there are more digits than a decimal holds.</summary>
    private static bool ReadRun(ReadOnlySpan<char> text, ref int position, int limit, Span<char> digits, ref int count)
    {
        while (position < limit && char.IsAsciiDigit(text[position]))
        {
            if (count == digits.Length)
                return false;
            digits[count++] = text[position++];
        }

        return true;
    }

    /// <summary>Reads groups of three digits after the first; answers their separator, or '\0' without any.</summary>
    private static char ReadGroups(ReadOnlySpan<char> text, int start, ref int position, int limit, Span<char> digits, ref int count)
    {
        if (position >= limit || (text[start] == '0' && text[position] != '.'))
            return '\0';

        char separator = text[position];
        if (separator is not (',' or '.' or ' ' or '\u00A0' or '\u202F' or '\u2009' or '\'' or '\u2019'))
            return '\0';

        // "3, 545 visitors , the council said": what was cut into words has a blank behind the comma of a figure.
        if (separator == ',' && IsCutGroup(text, position, limit) && CutText.IsAround(text, position))
        {
            int cut = position;
            while (IsCutGroup(text, cut, limit) && count + 3 <= digits.Length)
            {
                text.Slice(cut + 2, 3).CopyTo(digits[count..]);
                (count, cut) = (count + 3, cut + 5);
            }

            position = cut;
            return separator;
        }

        int groups = 0;
        int end = position;
        while (IsGroup(text, end, limit, separator, 3))
        {
            end += 4;
            groups++;
        }

        // "1,00,000": the Indian convention has groups of two before the last one of three.
        if (groups == 0 && separator == ',')
        {
            while (IsGroup(text, end, limit, separator, 2) && end + 3 < limit && text[end + 3] == ',')
                end += 3;
            if (end == position || !IsGroup(text, end, limit, separator, 3))
                return '\0';
            end += 4;
            groups = 2;
        }

        // "1.000" alone is one and no thousandths; "1.000.000" and "1.000,50" are thousands.
        bool isThousands = groups > 0 && (separator != '.' || groups > 1 || IsGroup(text, end, limit, ',', 2));
        if (!isThousands)
            return '\0';
        for (int i = position; i < end; i++)
        {
            if (char.IsAsciiDigit(text[i]) && count < digits.Length)
                digits[count++] = text[i];
        }

        position = end;
        return separator;
    }

    private static bool IsCutGroup(ReadOnlySpan<char> text, int at, int limit) => at + 1 < limit && text[at] == ',' && IsGroup(text, at + 1, limit, ' ', 3);

    /// <summary>Whether a separator and exactly <paramref name="size"/> digits stand at a place.</summary>
    private static bool IsGroup(ReadOnlySpan<char> text, int at, int limit, char separator, int size)
    {
        if (at + size >= limit || text[at] != separator)
            return false;
        for (int i = 1; i <= size; i++)
        {
            if (!char.IsAsciiDigit(text[at + i]))
                return false;
        }

        return at + size + 1 >= limit || !char.IsAsciiDigit(text[at + size + 1]);
    }

    /// <summary>"1,3" is one and three tenths; "22,24,26" is a list.</summary>
    private static bool IsDecimalComma(ReadOnlySpan<char> text, int start, int position, int limit)
    {
        if (position == start || position + 1 >= limit || text[position] != ',' || !char.IsAsciiDigit(text[position + 1]))
            return false;
        if (start > 1 && text[start - 1] == ',' && char.IsAsciiDigit(text[start - 2]))
            return false;

        int end = position + 1;
        while (end < limit && char.IsAsciiDigit(text[end]))
            end++;
        return end - position <= 3 && !(end + 1 < limit && text[end] == ',' && char.IsAsciiDigit(text[end + 1]));
    }

    /// <summary>"1/2", "10 1/2", "10½".</summary>
    private static void ReadFraction(ReadOnlySpan<char> text, int start, int limit, ref DigitLiteral literal)
    {
        if (IsFraction(text, literal.End, limit, out int end, out decimal denominator) && literal.Value < denominator)
        {
            literal = new DigitLiteral(end, literal.Value / denominator, 0, NumeralTraits.Digits | NumeralTraits.Share);
            return;
        }

        int next = literal.End;
        while (next < limit && text[next] is ' ' or '\u00A0')
            next++;
        if (next >= limit || next - literal.End > 2)
            return;
        if (IsVulgarFraction(text[next]))
        {
            literal = new DigitLiteral(next + 1, literal.Value + Vulgar(text[next]), 0, NumeralTraits.Digits);
            return;
        }

        int numeratorEnd = next;
        while (numeratorEnd < limit && char.IsAsciiDigit(text[numeratorEnd]) && numeratorEnd - next < 4)
            numeratorEnd++;
        if (next > literal.End && numeratorEnd > next && IsFraction(text, numeratorEnd, limit, out end, out denominator))
        {
            decimal numerator = ToDecimal(text[next..numeratorEnd], 0);
            if (numerator < denominator)
                literal = new DigitLiteral(end, literal.Value + (numerator / denominator), 0, NumeralTraits.Digits);
        }
    }

    /// <summary>A slash and a denominator that people divide by: "9/11" is a day.</summary>
    private static bool IsFraction(ReadOnlySpan<char> text, int slash, int limit, out int end, out decimal denominator)
    {
        end = slash;
        denominator = 0;
        if (slash + 1 >= limit || text[slash] is not ('/' or '\u2044') || !char.IsAsciiDigit(text[slash + 1]))
            return false;

        end = slash + 1;
        while (end < limit && char.IsAsciiDigit(text[end]) && end - slash <= 5)
            end++;
        denominator = ToDecimal(text[(slash + 1)..end], 0);
        bool goesOn = end < limit && (text[end] == '/' || char.IsLetterOrDigit(text[end]));
        return !goesOn && denominator is (>= 2 and <= 10) or 12 or 16 or 20 or 25 or 32 or 50 or 64 or 100 or 1000;
    }

    /// <summary>"12.32e+14", "1.1^23", "1.3x10^6"; false when the power is beyond what a decimal holds.</summary>
    private static bool ReadPower(ReadOnlySpan<char> text, int limit, ref DigitLiteral literal)
    {
        int position = literal.End;
        if (position >= limit)
            return true;

        double scale = 1;
        double power;
        if (text[position] is 'e' or 'E')
        {
            if (!ReadExponent(text, position + 1, limit, out int end, out int exponent))
                return true;
            (position, power) = (end, (double)literal.Value * Math.Pow(10, exponent));
        }
        else
        {
            bool ofTen = text[position] is 'x' or '×' && text[position..limit] is [_, '1', '0', '^', ..];
            if (ofTen)
                position += 3;
            if (text[position] != '^' || !ReadExponent(text, position + 1, limit, out int end, out int exponent))
                return true;
            scale = ofTen ? (double)literal.Value : 1;
            (position, power) = (end, Math.Pow(ofTen ? 10 : (double)literal.Value, exponent));
        }

        double value = scale * power;
        if (!double.IsFinite(value) || Math.Abs(value) > 1e28)
            return false;
        literal = new DigitLiteral(position, (decimal)value, 0, literal.Traits);
        return true;
    }

    private static bool ReadExponent(ReadOnlySpan<char> text, int start, int limit, out int end, out int exponent)
    {
        end = start;
        exponent = 0;
        int sign = 1;
        while (end < limit && text[end] is '+' or '-' && end - start < 2)
            sign = text[end++] == '-' ? -sign : sign;
        int first = end;
        while (end < limit && char.IsAsciiDigit(text[end]) && end - first < 4)
            exponent = (exponent * 10) + (text[end++] - '0');
        exponent *= sign;
        return end > first && (end >= limit || !char.IsLetterOrDigit(text[end]));
    }

    private static decimal PowerOfTen(int exponent)
    {
        decimal power = 1;
        for (; exponent < 0; exponent++)
            power /= 10;
        return power;
    }

    /// <summary>At most 28 digits, so that it always fits.</summary>
    private static decimal ToDecimal(ReadOnlySpan<char> digits, int decimals)
    {
        decimal value = 0;
        foreach (char digit in digits)
            value = (value * 10) + (digit - '0');
        return value * PowerOfTen(-decimals);
    }
}
