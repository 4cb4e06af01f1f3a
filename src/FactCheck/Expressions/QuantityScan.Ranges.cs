using FactCheck.Lexicons;
using FactCheck.Values;

namespace FactCheck.Expressions;

/// <content>Two figures that make one quantity: ranges, scores, pairs of bounds.</content>
internal ref partial struct QuantityScan
{
    /// <summary>"3-2", "56-44", "voted 5 to 4".</summary>
    private bool TryScore(in AmountParser parser, in Amount first)
    {
        if (!IsSide(first) || _hedge is { Side: not HedgeSide.Before })
            return false;
        int position = first.End;
        if (_text[position..Math.Min(position + 4, _limit)] is "-to-")
            return parser.TryParse(position + 4, out Amount last) && IsSide(last) && first.Value >= last.Value
                && !NumberContexts.Identifiers.Contains(_text[first.Start..last.End]) && AddScore(first, last);
        if (!first.Is(NumeralTraits.Digits))
            return false;
        bool dash = Peek(position) is '-' or '\u2013' && char.IsAsciiDigit(Peek(position + 1));
        bool to = !dash && NextIs(position, "to");
        if (!dash && !to)
            return false;
        int start = dash ? position + 1 : TextWords.SkipBlanks(_text, TextWords.SkipBlanks(_text, position, _limit) + 2, _limit);
        if (start < 0 || !parser.TryParse(start, out Amount second) || !IsSide(second) || !second.Is(NumeralTraits.Digits) || second.Start != second.NumberStart)
            return false;

        bool context = MentionsScore(first.Start) || (dash && (first.Value == 0 || IsBetweenNames(first.Start, second.End)));
        bool falls = first.Value >= second.Value;
        if (to ? !(falls && context) : !(falls || context))
            return false;
        if (dash && Peek(second.End) is '-' or '\u2013' && char.IsAsciiDigit(Peek(second.End + 1)))
            return false;

        return AddScore(first, second);
    }

    /// <summary>"United 1-2 City"</summary>
    private readonly bool IsBetweenNames(int start, int end)
    {
        ReadOnlySpan<char> before = TextWords.Previous(_text, start, _first, out int beforeStart);
        ReadOnlySpan<char> after = TextWords.Next(_text, end, _limit);
        return before.Length > 1 && after.Length > 1 && char.IsUpper(before[0]) && char.IsUpper(after[0]) && beforeStart > _first;
    }

    private bool AddScore(in Amount first, in Amount second)
    {
        Amount whole = first;
        whole.End = whole.NumberEnd = second.End;
        whole.Traits &= ~QuantityTraits.One;
        Add(whole, new Quantity { Unit = Unit.Score, Parts = [first.Value, second.Value] });
        return true;
    }

    private static bool IsSide(in Amount amount) =>
        amount.Unit is null && amount.Scale == 1 && !amount.Is(NumeralTraits.Grouped) && !amount.Is(NumeralTraits.Decimals)
        && amount.NounStart < 0 && amount.Value is >= 0 and < 1000 && amount.Value == Math.Floor(amount.Value);

    private readonly bool MentionsScore(int position) => TextWords.IsMentionedBefore(_text, position, _first, NumberContexts.ScoreWords, 8);

    /// <summary>"20-30 million", "between 40% and 50%", "2 to 3 hours", "two or three".</summary>
    private bool TryRange(in AmountParser parser, in Amount first)
    {
        if (first.Is(QuantityTraits.Fraction) || first.Is(QuantityTraits.Age))
            return false;
        if (!TryConnector(first, out int start, out Connector connector) || !parser.TryParse(start, out Amount second))
            return false;
        if (second.Is(NumeralTraits.Ordinal) || second.Is(QuantityTraits.Fraction) || !ShareUnit(first, second, connector, out Amount low, out Amount high))
            return false;
        if (low.Value >= high.Value && connector is not Connector.Between)
            return false;
        if (connector == Connector.Or && (low.Value + 1 != high.Value || low.Value > 20))
            return false;
        if (IsProbablyYear(first) && (IsProbablyYear(second) || IsYearOfChange(first, connector)))
            return false;
        if (connector == Connector.From ? FollowsChange(_hedgeStart) : connector == Connector.To && first.Unit is not null && FollowsChange(first.Start))
            return false;

        Amount whole = low;
        whole.End = high.End;
        whole.NumberEnd = high.NumberEnd;
        whole.NounStart = high.NounStart;
        whole.NounEnd = high.NounEnd;
        whole.Unit = high.Unit;
        whole.Traits = (low.Traits | high.Traits) & ~QuantityTraits.One;
        AddAge(ref whole);
        Quantity quantity = QuantityIntervals.Range(low, high);
        if (whole.Unit is not null && whole.Unit != quantity.Unit)
            quantity = quantity with { Unit = whole.Unit };
        Add(whole, quantity);
        return true;
    }

    private readonly bool TryConnector(in Amount first, out int start, out Connector connector)
    {
        start = -1;
        connector = Connector.Dash;
        int position = first.End;
        int next = TextWords.SkipBlanks(_text, position, _limit);
        if (next < 0 || next >= _limit)
            return false;
        if (_text[next] is '-' or '\u2013' or '\u2014' or '~')
        {
            if (_text[next..Math.Min(next + 4, _limit)] is "-to-")
            {
                start = next + 4;
                connector = Connector.To;
                return true;
            }

            int after = TextWords.SkipBlanks(_text, next + 1, _limit);

            // "18- to 24-year-olds"
            bool suspended = next == position && after > next + 1 && after + 3 < _limit
                && (_text[after.._limit].StartsWith("to ", StringComparison.OrdinalIgnoreCase) || _text[after.._limit].StartsWith("or ", StringComparison.OrdinalIgnoreCase));
            if (suspended)
            {
                start = after + 3;
                connector = Connector.To;
                return true;
            }

            bool balanced = after > next + 1 == next > position;
            start = after;
            return balanced && after > 0 && after < _limit && (_text[next] != '\u2014' || after == next + 1);
        }

        ReadOnlySpan<char> word = TextWords.Next(_text, position, _limit);
        bool between = _hedge?.Side == HedgeSide.Between;
        bool from = _hedge?.Side == HedgeSide.From;
        connector = between ? Connector.Between : from ? Connector.From : word.Equals("or", StringComparison.OrdinalIgnoreCase) ? Connector.Or : Connector.To;
        bool fits = between ? word.Equals("and", StringComparison.OrdinalIgnoreCase) || word.Equals("to", StringComparison.OrdinalIgnoreCase)
            : word.Equals("to", StringComparison.OrdinalIgnoreCase) || word.Equals("through", StringComparison.OrdinalIgnoreCase)
                || word.Equals("till", StringComparison.OrdinalIgnoreCase) || word.Equals("or", StringComparison.OrdinalIgnoreCase);
        if (!fits || word.IsEmpty)
            return false;
        start = TextWords.SkipBlanks(_text, next + word.Length, _limit);

        // "between 5 and about 7"
        if (start > 0 && start < _limit && between && HedgeWords.TryBefore(_text, start, _limit, out int hedgeEnd, out _))
            start = TextWords.SkipBlanks(_text, hedgeEnd, _limit);
        return start > 0 && start < _limit;
    }

    /// <summary>Gives both ends the unit and the scale that only one of them carries: "$20-30 million". False when they do not fit each other.</summary>
    private static bool ShareUnit(in Amount first, in Amount second, Connector connector, out Amount low, out Amount high)
    {
        (low, high) = (first, second);
        if (low.Unit is null && high.Unit is null)
        {
            // "10 to 12-member": the noun is counted by both.
        }
        else if (low.Unit is null)
        {
            if (high.UnitBefore)
                return false;
            low.Unit = high.Unit;
        }
        else if (high.Unit is null)
        {
            if (!low.UnitBefore && connector is not (Connector.Between or Connector.From))
                return false;
            high.Unit = low.Unit;
        }
        else if (low.Unit != high.Unit)
        {
            return false;
        }

        if (low.Unit is { Dimension: UnitDimension.Ordinal or UnitDimension.Ratio })
            return false;

        // The scale is shared where the bare first figure is below the second's: "20-30 million", and not "from 500 to 2 million".
        if (low.Scale == 1 && high.Scale > 1 && low.Value < high.Value / high.Scale && low.Value < 1000)
        {
            low.Value *= high.Scale;
            low.Step *= high.Scale;
            low.Scale = high.Scale;
        }
        else if (first.Unit is null && second.Unit is { Dimension: UnitDimension.Money } && second.Value < first.Value && second.Value * 100 > first.Value)
        {
            // "20-30 cents": the factor of the minor unit applies to both.
            low.Value *= 0.01m;
            low.Step *= 0.01m;
        }
        else if (first.Unit is null && second.Unit is { Dimension: UnitDimension.PercentagePoint } && second.Value < first.Value && second.Value * 100 > first.Value)
        {
            low.Value *= 0.01m;
            low.Step *= 0.01m;
        }

        return true;
    }

    /// <summary>"from 2,300 in 2021 to 4,100": the year of one figure, and the other figure.</summary>
    private readonly bool IsYearOfChange(in Amount year, Connector connector) =>
        connector == Connector.To && NumberContexts.YearBefore.Contains(TextWords.Previous(_text, year.Start, _first, out _));

    /// <summary>"rose from 5 to 7" tells a change, not a range.</summary>
    private readonly bool FollowsChange(int position) => TextWords.IsMentionedBefore(_text, position, _first, NumberContexts.ChangeVerbs, 8);

    /// <summary>"at most 100 and at least 20", "greater than 100 and smaller than 300": two bounds of one interval.</summary>
    private readonly bool TryBoundPair(in AmountParser parser, ref Quantity quantity, in Amount first, ref int end, out Amount second)
    {
        second = default;
        if (!quantity.IsOpen)
            return false;
        int position = TextWords.SkipBlanks(_text, end, _limit);
        ReadOnlySpan<char> joint = TextWords.Next(_text, end, _limit);
        if (position < 0 || !(joint.Equals("and", StringComparison.OrdinalIgnoreCase) || joint.Equals("but", StringComparison.OrdinalIgnoreCase)))
            return false;
        position = TextWords.SkipBlanks(_text, position + joint.Length, _limit);
        if (position < 0 || position >= _limit || !HedgeWords.TryBefore(_text, position, _limit, out int hedgeEnd, out HedgeWord? hedge))
            return false;
        position = TextWords.SkipBlanks(_text, hedgeEnd, _limit);
        if (position < 0 || !parser.TryParse(position, out second) || second.NounStart >= 0)
            return false;
        if (first.Unit is not null && second.Unit is not null && first.Unit != second.Unit)
            return false;

        Quantity other = QuantityIntervals.Of(second, hedge!.Hedge);
        Quantity low = quantity.Low is null ? other : quantity;
        Quantity high = quantity.Low is null ? quantity : other;
        if (!other.IsOpen || low.Low is not decimal bottom || high.High is not decimal top || low.High is not null || high.Low is not null || bottom >= top)
            return false;
        quantity = new Quantity
        {
            Unit = second.Unit ?? first.Unit ?? Unit.Count,
            Low = bottom,
            High = top,
            LowIncluded = low.LowIncluded,
            HighIncluded = high.HighIncluded,
            Precision = Math.Max(quantity.Precision, other.Precision),
            Hedge = Hedge.Range,
        };
        end = second.End;
        return true;
    }

    private enum Connector
    {
        Dash,
        To,
        Or,
        Between,
        From,
    }
}
