using FactCheck.Lexicons;
using FactCheck.Values;

namespace FactCheck.Expressions;

/// <content>Words beside a figure that make it a name, a pronoun or a year.</content>
internal ref partial struct QuantityScan
{
    /// <summary>Whether the word before a figure makes it part of a name: "Boeing 747", "Gate 24", "No. 1".</summary>
    private readonly bool FollowsNameHead(in Amount amount)
    {
        bool plain = amount.Unit is null && !amount.Is(NumeralTraits.Grouped) && amount.Scale == 1 && !amount.Is(NumeralTraits.Decimals) && amount.NounStart < 0;
        if (!plain)
            return false;
        ReadOnlySpan<char> word = TextWords.Previous(_text, amount.Start, _first, out int start);
        if (IsNameHead(word))
            return true;
        if (word.IsEmpty && start > _first && _text[start - 1] == ',')
            word = TextWords.Previous(_text, start - 1, _first, out start);

        // "Terminals 5, 3 and 1": back over the figures before it to a head in the plural.
        for (int step = 0; step < 6 && !word.IsEmpty; step++)
        {
            bool links = word is "and" or "or" or "to" || !word.ContainsAnyExceptInRange('0', '9');
            if (!links)
                return step > 0 && word[^1] is 's' or 'S' && IsNameHead(word[..^1]);
            int end = start;
            while (end > _first && (TextWords.IsBlank(_text[end - 1]) || _text[end - 1] == ','))
                end--;
            word = TextWords.Previous(_text, end, _first, out start);
        }

        return false;
    }

    private static bool IsNameHead(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty)
            return false;
        ReadOnlySpan<char> bare = word.TrimEnd('.');
        return NumberContexts.NameHeads.Contains(word) || NumberContexts.NameHeads.Contains(bare)
            || NumberContexts.CapitalNameHeads.Contains(word) || NumberContexts.CapitalNameHeads.Contains(bare)
            || (bare.Length > 3 && bare[^1] == 's' && NumberContexts.NameHeads.Contains(bare[..^1]));
    }

    /// <summary>"Under 20" and "Under 21s" are teams; a hedge in capitals stands at the beginning of a sentence.</summary>
    private readonly bool IsAgeGroup(in Amount amount)
    {
        if (_hedge is not { Hedge: Hedge.Under } || amount.Unit is not null || amount.Value is < 15 or > 23 || !char.IsUpper(_text[_hedgeStart]))
            return false;
        ReadOnlySpan<char> before = TextWords.Previous(_text, _hedgeStart, _first, out _);
        return !before.IsEmpty && before[^1] != '.';
    }

    /// <summary>"One" without anything counted: "this one", "one another".</summary>
    private readonly bool IsPronoun(in Amount amount)
    {
        if (!amount.Is(QuantityTraits.One) || amount.Unit is not null)
            return false;
        if (Peek(amount.End) is '\'' or '\u2019')
            return true;
        if (amount.NumberStart > amount.Start)
            return false;
        ReadOnlySpan<char> before = TextWords.Previous(_text, amount.Start, _first, out _);
        if (!before.IsEmpty && NumberContexts.OneBefore.Contains(before))
            return true;
        ReadOnlySpan<char> after = TextWords.Next(_text, amount.End, _limit);
        return !after.IsEmpty && NumberContexts.OneAfter.Contains(after) && !after.Equals("last", StringComparison.OrdinalIgnoreCase);
    }

    private readonly bool IsProbablyYear(in Amount amount)
    {
        bool plain = amount.Unit is null && amount.Is(NumeralTraits.Digits) && !amount.Is(NumeralTraits.Grouped) && amount.Scale == 1
            && amount.End - amount.Start == 4 && amount.Value is >= 1000 and < 2200 && amount.NounStart < 0;
        if (!plain)
            return false;
        ReadOnlySpan<char> after = TextWords.Next(_text, amount.End, _limit);
        bool counted = !after.IsEmpty && TextWords.SkipBlanks(_text, amount.End, _limit) > amount.End && NumberContexts.PeopleNouns.Contains(after);
        if (counted)
            return false;
        ReadOnlySpan<char> before = TextWords.Previous(_text, amount.Start, _first, out _);
        return amount.Value >= 1900 && amount.Value < 2100 ? _hedge is not { Hedge: Hedge.Over or Hedge.Under or Hedge.AtLeast or Hedge.AtMost or Hedge.Nearly }
            : !before.IsEmpty && NumberContexts.YearBefore.Contains(before) && after.IsEmpty;
    }
}
