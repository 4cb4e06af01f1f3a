using System.Globalization;
using FactCheck.Documents;
using FactCheck.Values;

namespace FactCheck.Kinds.Quantities;

/// <summary>How figures and measures are named in reasons, in words of the articles. Stateless.</summary>
internal static class Wording
{
    private const int MaxQuoteChars = 60;

    /// <summary>The claim's own words in quotation marks, on one line.</summary>
    public static string Quote(QuantityClaim claim)
    {
        string text = string.Join(' ', claim.Location.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return text.Length <= MaxQuoteChars ? $"'{text}'" : $"'{text.AsSpan(0, MaxQuoteChars - 1)}…'";
    }

    /// <summary>What both figures measure: "both count events", "both give a share of population"; where the articles name it in different words, no name is given.</summary>
    public static string Shared(QuantityClaim claim, QuantityClaim evidence)
    {
        if (claim.Measure!.Topic is { } one && evidence.Measure!.Topic is { } other && !string.Equals(one, other, StringComparison.OrdinalIgnoreCase))
            return "both seem to tell one thing";
        return $"both {OfOne(claim, evidence)}";
    }

    private static string OfOne(QuantityClaim claim, QuantityClaim evidence)
    {
        string? topic = Topic(claim.Measure!.Topic is null ? evidence : claim);
        return claim.Quantity!.Unit.Dimension switch
        {
            UnitDimension.Count => $"count {topic}",
            UnitDimension.Percent => $"give a share of {topic}",
            UnitDimension.Ordinal => $"number {topic}",
            UnitDimension.Money => $"put a figure on {topic}",
            _ => $"measure {topic}",
        };
    }

    /// <summary>The topic as written, with what it is of; "the same thing" where none is named.</summary>
    public static string Topic(QuantityClaim claim)
    {
        if (claim.Measure?.Topic is not { } topic)
            return "the same thing";
        string written = claim.Measure.HeadSpan is { } head && string.Equals(claim.Measure.Head, topic, StringComparison.Ordinal)
            ? head.Of(claim.Document.Text).ToString()
            : topic;
        string modifiers = string.Concat(claim.Measure.Modifiers.Take(2).Select(modifier => modifier + " "));
        return modifiers + written;
    }

    /// <summary>The distance of two figures in the first one's unit, as digits; null when one has no figure or the units differ.</summary>
    public static string? Gap(Quantity one, Quantity other)
    {
        if (one.Figure is not { } figure || other.Figure is not { } otherFigure || one.Unit != other.Unit)
            return null;
        string number = Math.Abs(figure - otherFigure).ToString("#,0.##", CultureInfo.InvariantCulture);
        return one.Unit.Dimension switch
        {
            UnitDimension.Percent => $"{number} percentage points",
            UnitDimension.Count or UnitDimension.Ordinal => number,
            _ => $"{number} {(number == "1" ? one.Unit.Singular : one.Unit.Plural) switch { "" => one.Unit.Id, var name => name }}",
        };
    }

    /// <summary>Whether a figure is too particular to be met twice by chance: an amount with a unit, or a number of three digits that is not round.</summary>
    public static bool IsParticular(Quantity quantity) => quantity.Figure is { } figure && quantity.Unit.Dimension switch
    {
        UnitDimension.Money => figure >= 1_000_000m || figure % 10 != 0,
        UnitDimension.Count => figure >= 100 && figure % 100 != 0,
        UnitDimension.Percent => figure % 10 != 0,
        UnitDimension.Ordinal or UnitDimension.Time or UnitDimension.Ratio or UnitDimension.Score => false,
        _ => figure >= 100,
    };

    /// <summary>Whether a figure can be told from others: no ordinal, score or multiple, and no count below ten.</summary>
    public static bool IsTold(Quantity quantity) => quantity.Unit.Dimension is not (UnitDimension.Ordinal or UnitDimension.Score or UnitDimension.Ratio or UnitDimension.Time)
        && (quantity.Unit.Dimension != UnitDimension.Count || quantity.Figure >= 10);

    /// <summary>The text of a span on one line.</summary>
    public static string Line(Document document, TextSpan span) =>
        string.Join(' ', span.Of(document.Text).ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
