using System.Globalization;
using System.Text;
using FactCheck.Lexicons;
using FactCheck.Values;

namespace FactCheck.Checking;

/// <summary>
/// Writes the numbers of a fix in AP style: one to nine in words where they count things, miles or weeks, digits from ten on and for money,
/// percent, ages, temperatures and other measures; words at the start of a sentence.
/// </summary>
internal static class NumberStyle
{
    /// <summary>The replacement in style.</summary>
    /// <param name="text">What the words would have to say.</param>
    /// <param name="original">The words as they stand, whose style goes before AP's.</param>
    /// <param name="unit">The unit of the figure.</param>
    /// <param name="isAge">Whether it is an age.</param>
    /// <param name="startsSentence">Whether the words begin a sentence.</param>
    public static string Of(string text, string original, Unit unit, bool isAge, bool startsSentence)
    {
        bool isSpelled = !isAge && (unit.Dimension == UnitDimension.Count || ApStyle.SpellsOut(unit.Id));
        string styled = Cents(Percent(Scale(text, original, unit), original, unit), original, unit);
        styled = Numbers(styled, isSpelled && !ShowsSmallDigit(original), startsSentence);
        if (unit.Dimension == UnitDimension.Temperature && styled.StartsWith('-') && !original.StartsWith('-'))
            styled = string.Concat("minus ", styled.AsSpan(1));
        return Begun(styled, startsSentence);
    }

    // "3 people" in the text: its house writes small numbers in digits.
    private static bool ShowsSmallDigit(string original)
    {
        for (int i = 0; i < original.Length; i++)
        {
            bool isAlone = (i == 0 || !IsPart(original[i - 1])) && (i + 1 == original.Length || !IsPart(original[i + 1]));
            if (char.IsAsciiDigit(original[i]) && isAlone)
                return true;
        }

        return false;
    }

    private static string Numbers(string text, bool spellsSmall, bool startsSentence)
    {
        var styled = new StringBuilder();
        for (int i = 0; i < text.Length;)
        {
            int end = NumberAt(text, i, out int number);
            if (end == i)
            {
                int next = i + 1;
                while (next < text.Length && char.IsLetterOrDigit(text[i]) && (IsPart(text[next]) || text[next] == '-'))
                    next++;
                styled.Append(text, i, next - i);
                i = next;
                continue;
            }

            bool isScaled = IsScaled(text, end);
            string? word = (i == 0 && startsSentence) || (number < 10 && spellsSmall && !isScaled) ? ApStyle.Word(number) : null;
            bool isWritten = char.IsLetter(text[i]);
            styled.Append(word ?? (isWritten && number == 1 && !isScaled ? text[i..end] : number.ToString(CultureInfo.InvariantCulture)));
            i = end;
        }

        return styled.ToString();
    }

    /// <summary>The end of the whole number below 100 that stands here by itself; the start itself when there is none.</summary>
    private static int NumberAt(string text, int start, out int number)
    {
        number = 0;
        if (start > 0 && (IsPart(text[start - 1]) || text[start - 1] is '$' or '£' or '€' or '-'))
            return start;
        int end = start;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || (text[end] is '.' or ',' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]))))
            end++;
        ReadOnlySpan<char> word = text.AsSpan(start, end - start);
        if (int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out number))
            return number is > 0 and < 100 ? end : start;
        if (!NumberWords.TryWord(word, out NumberWord? entry) || entry.Role is not (NumberRole.Digit or NumberRole.Teen or NumberRole.Ten))
            return start;
        number = (int)entry.Value;
        if (entry.Role != NumberRole.Ten || end + 1 >= text.Length || text[end] is not (' ' or '-'))
            return IsFraction(text, end) ? start : end;
        int last = end + 1;
        while (last < text.Length && char.IsLetter(text[last]))
            last++;
        if (!NumberWords.TryWord(text.AsSpan(end + 1, last - end - 1), out NumberWord? unit) || unit.Role != NumberRole.Digit)
            return end;
        number += (int)unit.Value;
        return last;
    }

    // "two-thirds", "two hundred": a part of a longer numeral.
    private static bool IsFraction(string text, int end)
    {
        int last = end + 1;
        while (last < text.Length && char.IsLetter(text[last]))
            last++;
        return end < text.Length && text[end] is ' ' or '-' && NumberWords.TryWord(text.AsSpan(end + 1, Math.Max(0, last - end - 1)), out NumberWord? next)
            && next.Role is NumberRole.Parts or NumberRole.Part or NumberRole.Hundred or NumberRole.Dozen or NumberRole.And or NumberRole.Point;
    }

    private static bool IsScaled(string text, int end)
    {
        int last = Math.Min(text.Length, end + 1);
        while (last < text.Length && char.IsLetter(text[last]))
            last++;
        return end < text.Length && text[end] == ' ' && NumberWords.TryWord(text.AsSpan(end + 1, last - end - 1), out NumberWord? next) && next.Role == NumberRole.Scale;
    }

    // "30bn" where the text writes "billion", and the other way round.
    private static string Scale(string text, string original, Unit unit)
    {
        if (unit.Dimension is not (UnitDimension.Money or UnitDimension.Count))
            return text;
        foreach ((string symbol, string word) in ApStyle.Scales)
        {
            int at = SymbolAt(text, symbol);
            if (at >= 0 && SymbolAt(original, symbol) < 0)
                return string.Concat(text.AsSpan(0, at).TrimEnd(), " ", word, text.AsSpan(at + symbol.Length));
            int blank = text.IndexOf($" {word}", StringComparison.Ordinal);
            if (blank > 0 && SymbolAt(original, symbol) >= 0 && char.IsAsciiDigit(text[blank - 1]))
                return string.Concat(text.AsSpan(0, blank), symbol, text.AsSpan(blank + 1 + word.Length));
        }

        return text;
    }

    private static int SymbolAt(string text, string symbol)
    {
        for (int at = text.IndexOf(symbol, StringComparison.Ordinal); at > 0; at = text.IndexOf(symbol, at + 1, StringComparison.Ordinal))
        {
            bool isLast = at + symbol.Length == text.Length || !char.IsLetterOrDigit(text[at + symbol.Length]);
            if (isLast && char.IsAsciiDigit(text[at - 1]))
                return at;
        }

        return -1;
    }

    private static string Percent(string text, string original, Unit unit)
    {
        if (unit.Dimension != UnitDimension.Percent)
            return text;
        foreach (string word in new[] { "percent", "per cent" })
        {
            if (original.Contains(word, StringComparison.Ordinal))
                return text.Replace("%", $" {word}", StringComparison.Ordinal).Replace("per cent", word, StringComparison.Ordinal).Replace("percent", word, StringComparison.Ordinal);
        }

        return original.Contains('%', StringComparison.Ordinal)
            ? text.Replace(" per cent", "%", StringComparison.Ordinal).Replace(" percent", "%", StringComparison.Ordinal)
            : text;
    }

    // "$0.05" is 5 cents, unless the text writes such amounts.
    private static string Cents(string text, string original, Unit unit)
    {
        if (unit.Id != "USD" || original.Contains("$0.", StringComparison.Ordinal) || !text.StartsWith("$0.", StringComparison.Ordinal) || text.Length != "$0.00".Length
            || !int.TryParse(text.AsSpan("$0.".Length), NumberStyles.None, CultureInfo.InvariantCulture, out int cents))
            return text;
        return string.Create(CultureInfo.InvariantCulture, $"{cents} {(cents == 1 ? "cent" : "cents")}");
    }

    // What began a sentence in the source may stand in the middle of one here.
    private static string Begun(string text, bool startsSentence)
    {
        if (text.Length < 2 || !char.IsLetter(text[0]) || !char.IsLower(text[1]))
            return text;
        int end = text.IndexOf(' ', StringComparison.Ordinal);
        bool isCommon = NumberWords.TryWord(end < 0 ? text : text.AsSpan(0, end), out _) || HedgeWords.TryBefore(text, 0, text.Length, out _, out _);
        return startsSentence ? $"{char.ToUpperInvariant(text[0])}{text[1..]}" : isCommon ? $"{char.ToLowerInvariant(text[0])}{text[1..]}" : text;
    }

    private static bool IsPart(char c) => char.IsLetterOrDigit(c) || c is '.' or ',' or ':' or '/';
}
