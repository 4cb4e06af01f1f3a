using FactCheck.Lexicons;

namespace FactCheck.Expressions;

/// <content>Times of day in words: "half past three", "a quarter to ten", "at four the police came", "6 in the evening".</content>
internal ref partial struct QuantityScan
{
    private const decimal Hours = 12;
    private const decimal Minutes = 60;

    /// <summary>Whether the amount is the hour or the minutes of a time of day.</summary>
    private readonly bool IsOfClock(in Amount amount)
    {
        if (amount.NounStart >= 0 || amount.Value < 1 || amount.Value != decimal.Truncate(amount.Value))
            return false;
        return IsHour(amount) ? IsMinutes(amount) || IsPastHour(amount) || IsHourOfDay(amount) : IsMinutes(amount);
    }

    private static bool IsHour(in Amount amount) => amount.Unit is null && amount.Value <= Hours && amount.Scale == 1;

    // "half past three", "a quarter to ten", "eight minutes to seven", "ten past four"; "five to six" may be a range.
    private readonly bool IsMinutes(in Amount amount)
    {
        bool isPart = amount.Is(NumeralTraits.Share) && amount.Value is 25 or 50;
        bool named = isPart || amount.Unit is { Id: "minute" } || TextWords.Previous(_text, amount.Start, _first, out _) is "at" or "At";
        if (!isPart && amount is not { Unit: { Id: "minute" } } && (amount.Unit is not null || amount.Value >= Minutes))
            return false;
        ReadOnlySpan<char> word = TextWords.Next(_text, amount.End, _limit);
        if (!(word is "past" || (named && word is "to")))
            return false;
        int hour = TextWords.SkipBlanks(_text, TextWords.SkipBlanks(_text, amount.End, _limit) + word.Length, _limit);
        return hour > 0 && hour < _limit && new AmountParser(_text, _first, _limit).TryParse(hour, out Amount of) && IsHour(of) && !Counts(of);
    }

    // The hour of the same.
    private readonly bool IsPastHour(in Amount amount)
    {
        ReadOnlySpan<char> past = TextWords.Previous(_text, amount.Start, _first, out int start);
        if (past is not ("past" or "to") || Counts(amount))
            return false;
        ReadOnlySpan<char> minutes = TextWords.Previous(_text, start, _first, out _);
        return minutes is "half" or "Half" or "quarter" or "minutes" || ((past is "past" || TextWords.Previous(_text, start - minutes.Length - 1, _first, out _) is "at" or "At") && NumberWords.TryWord(minutes, out _));
    }

    // "at four the police came", "by 6 in the evening"
    private readonly bool IsHourOfDay(in Amount amount)
    {
        ReadOnlySpan<char> before = TextWords.Previous(_text, amount.Start, _first, out _);
        if (!NumberContexts.ClockBefore.Contains(before) && !NumberContexts.ClockBefore.Contains(TextWords.Previous(_text, _hedge is null ? amount.Start : _hedgeStart, _first, out _)))
            return false;
        ReadOnlySpan<char> rest = _text[Math.Max(amount.End, TextWords.SkipBlanks(_text, amount.End, _limit)).._limit];
        if (rest.StartsWith("in the ", StringComparison.Ordinal))
            return NumberContexts.DayParts.Contains(TextWords.Next(rest, 6, rest.Length));
        if (rest.StartsWith("at night", StringComparison.Ordinal))
            return true;
        return before is "at" or "At" && Peek(amount.End) == ' ' && TextWords.Next(_text, amount.End, _limit) is "the" or "he" or "she" or "they" or "it" or "we" or "his" or "her" or "their";
    }

    // "ten to four people"
    private readonly bool Counts(in Amount amount)
    {
        ReadOnlySpan<char> next = TextWords.Next(_text, amount.End, _limit);
        return Peek(amount.End) is '-' or '%' || (next.Length > 0 && char.IsLetter(Peek(TextWords.SkipBlanks(_text, amount.End, _limit))) && !FunctionWords.Contains(next.ToString()) && !NumberContexts.ClockAfter.Contains(next));
    }
}
