using System.Globalization;
using FactCheck.Expressions;
using FactCheck.Lexicons;
using FactCheck.Values;

namespace FactCheck.Benchmarks.Specs;

/// <summary>What one model of the recogniser reports of a text, told from the scanner's quantities.</summary>
internal static class SpecModel
{
    private static readonly QuantityScanner Scanner = new(relativeOrdinals: true);

    public static IReadOnlyList<string> Names { get; } =
        ["NumberModel", "OrdinalModel", "CurrencyModel", "DimensionModel", "AgeModel", "TemperatureModel", "PercentModel", "NumberRangeModel"];

    /// <summary>The findings of a model in a text.</summary>
    public static List<SpecFinding> Read(string model, string text) =>
        [.. Scanner.Scan(text).SelectMany(expression => Tell(model, text, expression))];

    /// <summary>The value and unit a file expects, in the scanner's units, so that both can be compared: "Cent" 12 is 0.12 USD.</summary>
    public static (string Value, string Unit) Expect(string model, SpecEntity entity)
    {
        string value = entity.Value ?? string.Empty;
        if (model == "PercentModel")
            return (Canonical(value.TrimEnd('%')), "percent");
        if (model is "NumberRangeModel")
            return (value, string.Empty);
        if (model is "OrdinalModel" or "NumberModel")
            return (Canonical(value), string.Empty);
        if (model == "TemperatureModel")
            return (Canonical(value), entity.Unit switch { "C" => "celsius", "F" => "fahrenheit", "K" => "kelvin", _ => "temperatureDegree" });
        if (model == "AgeModel")
            return (Canonical(value), entity.Unit == "Age" ? "year" : entity.Unit.ToLowerInvariant());
        string word = entity.Unit.ToLowerInvariant();
        if (model == "CurrencyModel" && CurrencyWords.TryMatch(word, 0, word.Length, out int currencyEnd, out CurrencyWord currency) && currencyEnd == word.Length)
            return (Scaled(value, currency.Factor), currency.Unit.Id);
        return (Canonical(value), QuantityScanner.Default.Scan("1 " + word) is [{ Quantity.Unit: var unit }] ? unit.Id : word);
    }

    /// <summary>Numbers to twelve significant digits, without the zeros at the end.</summary>
    public static string Canonical(string value) =>
        double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) ? number.ToString("G12", CultureInfo.InvariantCulture) : value;

    private static string Scaled(string value, decimal factor) =>
        double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) ? (number * (double)factor).ToString("G12", CultureInfo.InvariantCulture) : value;

    private static IEnumerable<SpecFinding> Tell(string model, string text, QuantityExpression expression)
    {
        Quantity quantity = expression.Quantity;
        UnitDimension dimension = quantity.Unit.Dimension;
        bool ordinal = expression.Is(QuantityTraits.Ordinal);
        switch (model)
        {
            case "NumberModel":
                return ordinal ? [] : Numbers(text, expression);
            case "OrdinalModel":
                return ordinal ? [new SpecFinding(expression.Start, expression.End, Place(text, expression), string.Empty)] : [];
            case "CurrencyModel":
                return dimension == UnitDimension.Money ? [Core(expression, quantity.Unit.Id)] : [];
            case "AgeModel":
                return expression.Is(QuantityTraits.Age) ? [Core(expression, quantity.Unit.Id, expression.HedgeStart < 0 ? expression.Start : expression.CoreStart)] : [];
            case "TemperatureModel":
                return dimension == UnitDimension.Temperature || quantity.Unit.Id == "temperatureDegree" ? [Core(expression, quantity.Unit.Id)] : [];
            case "PercentModel":
                return dimension == UnitDimension.Percent && !expression.Is(QuantityTraits.Fraction) ? [Core(expression, "percent")] : [];
            case "NumberRangeModel":
                return Interval(quantity) is string interval && !ordinal ? [new SpecFinding(expression.Start, expression.End, interval, string.Empty)] : [];
            default:
                bool measured = dimension is UnitDimension.Length or UnitDimension.Mass or UnitDimension.Volume or UnitDimension.Area or UnitDimension.Speed
                    or UnitDimension.Data or UnitDimension.Angle or UnitDimension.Pressure or UnitDimension.Power or UnitDimension.Energy or UnitDimension.Frequency;
                return measured ? [Core(expression, quantity.Unit.Id)] : [];
        }
    }

    private static SpecFinding Core(QuantityExpression expression, string unit, int? start = null) =>
        new(start ?? expression.CoreStart, expression.CoreEnd, Write(expression.Quantity.Figure ?? expression.Quantity.High), unit);

    private static string Write(decimal? value) => value is decimal number ? ((double)number).ToString("G12", CultureInfo.InvariantCulture) : string.Empty;

    private static string Place(string text, QuantityExpression expression)
    {
        if (!expression.Is(QuantityTraits.Relative))
            return Write(expression.Quantity.Figure);
        HedgeWords.TryRelative(text, expression.Start, expression.End, out _, out RelativeOrdinal? relative);
        return $"{(relative!.FromEnd ? "end" : "current")}{relative.Offset.ToString("+0;-0", CultureInfo.InvariantCulture)}";
    }

    private static string? Interval(Quantity quantity)
    {
        if (quantity.Hedge is Hedge.Vague or Hedge.About or Hedge.Nearly || quantity.Parts.Length > 0)
            return null;
        return $"{(quantity.LowIncluded && quantity.Low is not null ? '[' : '(')}{Write(quantity.Low)},{Write(quantity.High)}{(quantity.HighIncluded && quantity.High is not null ? ']' : ')')}";
    }

    /// <summary>The numerals of an expression: two of a range. A unit that touches the figure hides it from this model.</summary>
    private static IEnumerable<SpecFinding> Numbers(string text, QuantityExpression expression)
    {
        bool vague = expression.Quantity.Hedge == Hedge.Vague || expression.Quantity.Unit.Dimension == UnitDimension.Ratio && expression.NumberEnd == expression.CoreEnd;
        bool touched = expression.NumberEnd < text.Length && char.IsLetter(text[expression.NumberEnd]);
        if (vague || touched)
            yield break;
        int start = expression.NumberStart;
        while (start < expression.NumberEnd)
        {
            if (!NumeralParser.TryParse(text, start, expression.NumberEnd, out Numeral numeral))
            {
                start++;
                continue;
            }

            bool share = expression.Is(QuantityTraits.Fraction);
            bool negative = expression.Quantity.Figure < 0;
            decimal value = share ? expression.Quantity.Figure!.Value / 100 : expression.Quantity.Figure is decimal figure && Unscaled(expression) ? figure : numeral.Value;
            int end = share ? expression.NumberEnd : numeral.End;
            yield return new SpecFinding(negative ? expression.CoreStart : start, end, Write(value), string.Empty);
            start = end;
        }
    }

    private static bool Unscaled(QuantityExpression expression) => expression.Quantity.Unit.Dimension is UnitDimension.Count or UnitDimension.Percent;
}
