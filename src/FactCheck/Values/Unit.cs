namespace FactCheck.Values;

/// <summary>A unit of measurement. Units of one dimension compare through their factor to the dimension's base unit.</summary>
/// <param name="Id">The stable name used in reports: "USD", "percent", "count", "litre", "year".</param>
/// <param name="Dimension">What it measures.</param>
/// <param name="Factor">How many base units one of it is; 1 for money, whose currencies do not convert.</param>
/// <param name="Offset">What is added after the factor: 0 except for temperatures.</param>
public sealed record Unit(string Id, UnitDimension Dimension, decimal Factor = 1, decimal Offset = 0)
{
    /// <summary>The name of one of it in a sentence: "US dollar"; empty where a figure stands alone.</summary>
    public string Singular { get; init; } = string.Empty;

    /// <summary>The name of several of it in a sentence: "US dollars"; empty where a figure stands alone.</summary>
    public string Plural { get; init; } = string.Empty;

    /// <summary>
    /// The ids of the units that texts mean by the same word, separated by blanks: "ton" may be a tonne, "calorie" a kilocalorie, a
    /// "degree" Celsius or Fahrenheit. Empty for most.
    /// </summary>
    public string MayMean { get; init; } = string.Empty;

    /// <summary>A count of things.</summary>
    public static Unit Count { get; } = new("count", UnitDimension.Count);

    /// <summary>A position in a series.</summary>
    public static Unit Ordinal { get; } = new("ordinal", UnitDimension.Ordinal);

    /// <summary>Percent.</summary>
    public static Unit Percent { get; } = new("percent", UnitDimension.Percent) { Singular = "percent", Plural = "percent" };

    /// <summary>Percentage points.</summary>
    public static Unit PercentagePoint { get; } = new("percentagePoint", UnitDimension.PercentagePoint)
    {
        Singular = "percentage point",
        Plural = "percentage points",
    };

    /// <summary>A multiple.</summary>
    public static Unit Ratio { get; } = new("ratio", UnitDimension.Ratio);

    /// <summary>A result of two sides.</summary>
    public static Unit Score { get; } = new("score", UnitDimension.Score);

    /// <summary>Whether quantities in the two units can be compared: same dimension, and for money and other units the same unit.</summary>
    public bool IsComparableWith(Unit other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Dimension == other.Dimension
            && (Dimension is not (UnitDimension.Money or UnitDimension.Other) || string.Equals(Id, other.Id, StringComparison.Ordinal));
    }

    /// <summary>Whether one of the two may be meant by the word of the other.</summary>
    internal bool MayBe(Unit other) =>
        MayMean.Split(' ').Contains(other.Id, StringComparer.Ordinal) || other.MayMean.Split(' ').Contains(Id, StringComparer.Ordinal);

    /// <summary>Units are equal when their ids are.</summary>
    public bool Equals(Unit? other) => other is not null && string.Equals(Id, other.Id, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => Id.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => Id;
}
