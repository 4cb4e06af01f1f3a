using System.Globalization;

namespace FactCheck.Values;

/// <summary>A quantity in a reader's words, for messages: "over 23 trillion US dollars", "between 5 and 7 hours".</summary>
internal static class QuantityWording
{
    private static readonly (decimal Value, string Name)[] Scales = [(1_000_000_000_000m, " trillion"), (1_000_000_000m, " billion"), (1_000_000m, " million")];

    public static string Of(Quantity quantity)
    {
        if (quantity.Parts.Length > 0)
            return string.Join('-', quantity.Parts.Select(Number));
        if (quantity.Unit.Dimension == UnitDimension.Ordinal && quantity.Figure is decimal place)
            return Ordinal(place);

        return quantity.Hedge switch
        {
            Hedge.About => "about " + Figure(quantity),
            Hedge.Over => "over " + Figure(quantity),
            Hedge.AtLeast => "at least " + Figure(quantity),
            Hedge.Nearly => "nearly " + Figure(quantity),
            Hedge.Under => "under " + Figure(quantity),
            Hedge.AtMost => "at most " + Figure(quantity),
            Hedge.AsManyAs => "as many as " + Figure(quantity),
            Hedge.Range or Hedge.Vague when quantity is { Low: decimal low, High: decimal high } => $"{Number(low)} to {WithUnit(high, quantity.Unit)}",
            _ => Figure(quantity),
        };
    }

    private static string Figure(Quantity quantity) =>
        (quantity.Figure ?? quantity.Low ?? quantity.High) is decimal figure ? WithUnit(figure, quantity.Unit) : quantity.Unit.ToString();

    private static string WithUnit(decimal value, Unit unit)
    {
        if (unit.Dimension == UnitDimension.Ratio)
            return Number(value) + " times";

        string name = Math.Abs(value) == 1 ? unit.Singular : unit.Plural;
        if (name.Length > 0)
            return $"{Number(value)} {name}";
        return unit.Dimension is UnitDimension.Count or UnitDimension.Ordinal ? Number(value) : $"{Number(value)} {unit.Id}";
    }

    private static string Number(decimal value)
    {
        foreach ((decimal scale, string name) in Scales)
        {
            decimal scaled = value / scale;
            if (Math.Abs(scaled) >= 1)
            {
                // "23 trillion" and "1.25 million" read well; "1.234567 million" does not.
                return decimal.Round(scaled, 3) == scaled ? Plain(scaled) + name : Plain(value);
            }
        }

        return Plain(value);
    }

    private static string Plain(decimal value) =>
        Math.Abs(value) is > 0 and < 0.01m
            ? value.ToString("0.############", CultureInfo.InvariantCulture)
            : decimal.Round(value, 2).ToString("#,0.##", CultureInfo.InvariantCulture);

    private static string Ordinal(decimal place)
    {
        decimal tens = Math.Abs(place) % 100;
        string suffix = (tens is >= 11 and <= 13 ? 0 : tens % 10) switch { 1 => "st", 2 => "nd", 3 => "rd", _ => "th" };
        return Plain(place) + suffix;
    }
}
