using FactCheck.Values;

namespace FactCheck.Kinds.Derivations;

/// <summary>
/// Everything that figures of a source which stand near each other give in the unit of a figure of the rewrite: sums, differences, shares,
/// changes, multiples and products of two, sums and remainders of three. Pure functions.
/// </summary>
internal static class RoughResults
{
    private const decimal MaxRoughness = 0.01m;

    // What 2 percent more or less gives is the amount itself, told otherwise.
    private const decimal LeastChange = 0.05m;

    // "doubled" is said of anything near twice: a tenth either way.
    private const decimal MultipleRoughness = 0.1m;

    /// <summary>The results; the simplest first.</summary>
    public static IEnumerable<Reckoned> Of(Figure figure, Figure[] operands)
    {
        Unit unit = figure.Quantity.Unit;
        if (unit.Dimension == UnitDimension.Percent)
        {
            foreach (Figure part in operands.Where(operand => operand.SharesUnit(figure)))
            {
                yield return new Reckoned(100 - part.Value, part.Interval.High - part.Value, "100 − {0}", [part]);

                // "the other 15 percent had made up no mind" beside 54 for it and 31 against
                foreach (Figure other in operands.Where(operand => operand.SharesUnit(figure) && operand.First > part.First && operand.Value + part.Value < 100))
                    yield return new Reckoned(100 - part.Value - other.Value, 0, "100 − {0} − {1}", [part, other]);
            }
        }

        foreach (Figure left in operands)
        {
            foreach (Figure right in operands)
            {
                if (left.Claim == right.Claim || left.Value <= 0 || right.Value <= 0)
                    continue;
                foreach (Reckoned reckoned in unit.Dimension is UnitDimension.Percent or UnitDimension.PercentagePoint or UnitDimension.Ratio ? OfRelated(unit, left, right) : OfAmounts(figure, left, right))
                    yield return reckoned;
            }
        }

        foreach (Reckoned reckoned in OfThree(figure, operands))
            yield return reckoned;
    }

    // A share, by how many percent or points one is above the other, how many times it is that.
    private static IEnumerable<Reckoned> OfRelated(Unit unit, Figure left, Figure right)
    {
        // "lowered by five metres", "lowered it by only two"
        if (left.In(right.Quantity.Unit, left.IsStep ? 0 : Figure.LeastBare) is not { } part || right.Quantity.Unit.Dimension == UnitDimension.Percent != (unit.Dimension == UnitDimension.PercentagePoint))
            yield break;
        if (unit.Dimension == UnitDimension.PercentagePoint)
        {
            if (part.Value > right.Value)
                yield return Difference(part, right);
            yield break;
        }

        decimal times = part.Value / right.Value;
        if (unit.Dimension == UnitDimension.Ratio)
        {
            yield return new Reckoned(times, times * MultipleRoughness, "{0} / {1}", [part, right]);
            yield break;
        }

        decimal percent = 100 * times, slack = percent * Roughness(part, right);
        if (percent < 100)
            yield return new Reckoned(percent, slack, "{0} of {1}", [part, right]);
        yield return new Reckoned(Math.Abs(percent - 100), slack, "from {1} to {0}", [part, right]);
    }

    private static IEnumerable<Reckoned> OfAmounts(Figure figure, Figure left, Figure right)
    {
        if (left.In(figure.Quantity.Unit) is not { } amount)
            yield break;
        if (right.In(figure.Quantity.Unit) is { } other && MayAdd(figure, amount, other))
        {
            if (left.First < right.First)
                yield return new Reckoned(amount.Value + other.Value, 0, "{0} + {1}", [amount, other]);
            if (amount.Value > other.Value)
                yield return Difference(amount, other);
        }

        foreach (Reckoned product in Products(figure, amount, right))
            yield return product;
    }

    private static Reckoned Difference(Figure more, Figure less) =>
        new(more.Value - less.Value, 0, "{0} − {1}", [more, less]);

    // What is lost in the rounding of the other adds nothing; 1.8 billion and 0.7 are not put together.
    private static bool MayAdd(Figure figure, Figure left, Figure right) =>
        Math.Min(left.Value, right.Value) > Math.Max(left.Quantity.Precision, right.Quantity.Precision)
        && (figure.Quantity.Unit.Dimension != UnitDimension.Count || (left.IsRelatedTo(figure) && right.IsRelatedTo(figure)));

    // A share of an amount, an amount that grew by a share, so much of a unit each, and so much of it a day.
    private static IEnumerable<Reckoned> Products(Figure figure, Figure amount, Figure factor)
    {
        decimal roughness = Roughness(amount, factor);
        if (factor.Quantity.Unit.Dimension == UnitDimension.Percent)
        {
            decimal share = factor.Value / 100;
            decimal[] values = [amount.Value * share, amount.Value * (1 - share), amount.Value * (1 + share), share < 1 ? amount.Value / (1 - share) : 0, amount.Value / (1 + share)];
            foreach (decimal value in values.Where(value => value > 0 && Math.Abs(value - amount.Value) > amount.Value * LeastChange))
                yield return new Reckoned(value, value * roughness, "{1} and {0}", [amount, factor]);
            yield break;
        }

        // "1.5 million, three times what the losers get"
        if (factor.Quantity.Unit.Dimension == UnitDimension.Ratio && factor.Value > 0)
        {
            yield return new Reckoned(amount.Value / factor.Value, amount.Value / factor.Value * roughness, "{0} / {1}", [amount, factor]);
            yield return new Reckoned(amount.Value * factor.Value, amount.Value * factor.Value * roughness, "{0} × {1}", [amount, factor]);
            yield break;
        }

        if (figure.Quantity is { Hedge: Hedge.Exact } || figure.Quantity.Unit.Dimension is UnitDimension.Count or UnitDimension.Time || factor.Quantity.Unit.Dimension is not (UnitDimension.Count or UnitDimension.Time))
            yield break;
        decimal product = amount.Value * factor.Value, quotient = amount.Value / factor.Value;
        if (factor.Quantity.Unit.Dimension == UnitDimension.Count)
            yield return new Reckoned(product, product * roughness, "{0} × {1}", [amount, factor]);
        yield return new Reckoned(quotient, quotient * roughness, "{0} / {1}", [amount, factor]);
    }

    // "the other 83" from 412, 268 and 61; "100" from three parts.
    private static IEnumerable<Reckoned> OfThree(Figure figure, Figure[] operands)
    {
        if (figure.Quantity.Unit.Dimension is UnitDimension.Percent or UnitDimension.PercentagePoint or UnitDimension.Ratio or UnitDimension.Time)
            yield break;
        Figure[] alike = [.. operands.Select(operand => operand.In(figure.Quantity.Unit)).OfType<Figure>().Where(operand => operand.Value > 0)];
        for (int i = 0; i < alike.Length; i++)
        {
            for (int j = i + 1; j < alike.Length; j++)
            {
                for (int k = j + 1; k < alike.Length; k++)
                {
                    Figure[] parts = [.. new[] { alike[i], alike[j], alike[k] }.OrderByDescending(part => part.Value)];
                    decimal rest = parts[0].Value - parts[1].Value - parts[2].Value;
                    if (parts[2].Value <= parts.Max(part => part.Quantity.Precision))
                        continue;
                    if (rest > 0)
                        yield return new Reckoned(rest, 0, "{0} − {1} − {2}", [.. parts]);
                    yield return new Reckoned(parts.Sum(part => part.Value), 0, "{0} + {1} + {2}", [.. parts]);
                }
            }
        }
    }

    // What two rounded figures give is as rough as the rougher of them, within a limit: else anything comes out.
    private static decimal Roughness(Figure left, Figure right) => Math.Min(MaxRoughness, Math.Max(Roughness(left), Roughness(right)));

    private static decimal Roughness(Figure figure) => (figure.Interval.High - figure.Interval.Low) / 2 / figure.Value;
}
