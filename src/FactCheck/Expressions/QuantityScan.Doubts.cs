using FactCheck.Lexicons;
using FactCheck.Values;

namespace FactCheck.Expressions;

/// <content>What looks like a quantity and is none.</content>
internal ref partial struct QuantityScan
{
    /// <summary>Names, dates in words, "a third man" and "the first half".</summary>
    private readonly bool IsNoQuantity(ref Amount amount)
    {
        if (FollowsNameHead(amount) || IsAgeGroup(amount) || IsWordOfName(amount) || IsOfClock(amount))
            return true;

        // "zero-hours contracts" and "below zero" count nothing.
        if (amount.Value == 0 && !amount.Is(NumeralTraits.Digits) && (Peek(amount.NumberEnd) == '-' || (_hedge is { Hedge: Hedge.Under or Hedge.Over } && amount.Unit is null)))
            return true;
        if (amount.Is(NumeralTraits.Ordinal))
            return IsDayOfMonth(amount) || IsBareDay(amount);

        // "of every nine children one": the base of a rate.
        if (amount.Unit is null && IsOfEvery(amount))
            return true;

        // "seven o'clock"
        ReadOnlySpan<char> clock = TextWords.Next(_text, amount.End, _limit, withDots: true);
        if (amount.Unit is null && amount.Value <= 12 && (NumberContexts.ClockAfter.Contains(clock) || NumberContexts.ClockAfter.Contains(clock.TrimEnd('.'))))
            return true;
        // "for a third day": a third of a day is told in hours.
        if (amount.Is(NumeralTraits.Article) && amount.Unit is { Dimension: UnitDimension.Time } && IsOrdinalWord(LastWord(_text[amount.NumberStart..amount.NumberEnd])) && !TextWords.Next(_text, amount.NumberEnd, _limit).Equals("of", StringComparison.OrdinalIgnoreCase))
            return true;

        if (!amount.Is(QuantityTraits.Fraction))
            return false;

        // "a half-marathon", "half - time", "a sixth-generation performer"
        if ((Peek(amount.End) == '-' && char.IsLetter(Peek(amount.End + 1))) || TextWords.BehindHyphen(_text, amount.End, _limit) >= 0)
            return true;

        // "half-time", "the first half"
        ReadOnlySpan<char> before = TextWords.Previous(_text, amount.Start, _first, out int beforeStart);
        bool bareHalf = !amount.Is(NumeralTraits.Article) && amount.Value == 50 && amount.Numeral.HasFlag(NumeralTraits.Share) && amount.End - amount.Start == 4 && !amount.Is(NumeralTraits.Digits);
        if (bareHalf)
        {
            if (Peek(amount.End) is '-' || (!before.IsEmpty && (IsOrdinalWord(before) || before.Equals("the", StringComparison.OrdinalIgnoreCase))))
                return true;
            ReadOnlySpan<char> next = TextWords.Next(_text, amount.End, _limit);
            bool share = !next.IsEmpty && (NumberContexts.ThirdComplements.Contains(next) || next.Equals("what", StringComparison.OrdinalIgnoreCase));
            return !share && _hedge is null && !before.Equals("by", StringComparison.OrdinalIgnoreCase) && !before.Equals("in", StringComparison.OrdinalIgnoreCase);
        }

        // "a third man" is an ordinal, "a third of" and "a third" at the end are shares; "a quarter earlier" is a time.
        if (!amount.Is(NumeralTraits.Article) || amount.Value == 50)
            return false;
        ReadOnlySpan<char> after = TextWords.Next(_text, amount.End, _limit);
        bool word = !after.IsEmpty && Peek(TextWords.SkipBlanks(_text, amount.End, _limit)) == after[0];
        return beforeStart >= 0 && (word ? !NumberContexts.ThirdComplements.Contains(after) : amount.Value == 25 && _hedge is null);
    }

    private static ReadOnlySpan<char> LastWord(ReadOnlySpan<char> number) => number[(number.LastIndexOf(' ') + 1)..];

    /// <summary>"fans of One Direction", "a Five Guys shop": a number word in capitals behind a word in small letters, and a capital behind it.</summary>
    private readonly bool IsWordOfName(in Amount amount)
    {
        if (amount.Is(NumeralTraits.Digits) || amount.Unit is not null || !char.IsUpper(_text[amount.NumberStart]))
            return false;
        ReadOnlySpan<char> before = TextWords.Previous(_text, amount.NumberStart, _first, out _);
        ReadOnlySpan<char> behind = TextWords.Next(_text, amount.NumberEnd, _limit);
        return before.Length > 0 && (char.IsLower(before[0]) || before[^1] is '\'' or '\u2019' || before is [.., '\'' or '\u2019', 's']) && before[^1] != '.' && behind.Length > 1 && char.IsUpper(behind[0]) && char.IsLower(behind[1]);
    }

    private static bool IsOrdinalWord(ReadOnlySpan<char> word) =>
        (NumberWords.TryWord(word, out NumberWord? entry) && entry.Role is >= NumberRole.OrdinalDigit and <= NumberRole.OrdinalScale)
        || HedgeWords.TryRelative(word, 0, word.Length, out _, out _);

    /// <summary>"the fourth of July", "July fourth" and "24th June" are dates.</summary>
    private readonly bool IsDayOfMonth(in Amount amount)
    {
        if (amount.Value > 31)
            return false;
        ReadOnlySpan<char> next = TextWords.Next(_text, amount.End, _limit);
        if (next.Equals("of", StringComparison.OrdinalIgnoreCase))
            next = TextWords.Next(_text, TextWords.SkipBlanks(_text, amount.End, _limit) + 2, _limit);
        ReadOnlySpan<char> before = TextWords.Previous(_text, amount.Start, _first, out _);
        return (!next.IsEmpty && char.IsUpper(next[0]) && NumberContexts.Months.Contains(next))
            || (!before.IsEmpty && char.IsUpper(before[0]) && NumberContexts.Months.Contains(before.TrimEnd('.')));
    }

    // "and once more on the tenth", behind the day of a month.
    private readonly bool IsBareDay(in Amount amount)
    {
        if (amount.Value > 31)
            return false;
        ReadOnlySpan<char> article = TextWords.Previous(_text, amount.Start, _first, out int start);
        ReadOnlySpan<char> next = TextWords.Next(_text, amount.End, _limit);
        return article is "the" && TextWords.Previous(_text, start, _first, out int before) is "on" && (next.IsEmpty || next is "and" or "or" or "at")
            && HasMonth(_text[_first..before]);
    }

    private static bool HasMonth(ReadOnlySpan<char> text)
    {
        foreach (Range range in text.Split(' '))
        {
            ReadOnlySpan<char> word = text[range].TrimEnd(".,;");
            if (word.Length > 2 && char.IsUpper(word[0]) && NumberContexts.Months.Contains(word))
                return true;
        }

        return false;
    }

    private readonly bool IsOfEvery(in Amount amount) =>
        TextWords.Previous(_text, amount.Start, _first, out int start) is "every" && TextWords.Previous(_text, start, _first, out _) is "of" or "Of" or "in" or "In";

    /// <summary>"last resort", "next of kin" and "next to him" are no places.</summary>
    private readonly bool IsPlace(int end)
    {
        ReadOnlySpan<char> next = TextWords.Next(_text, end, _limit);
        return !next.Equals("of", StringComparison.OrdinalIgnoreCase) && !next.Equals("to", StringComparison.OrdinalIgnoreCase)
            && !next.Equals("resort", StringComparison.OrdinalIgnoreCase);
    }
}
