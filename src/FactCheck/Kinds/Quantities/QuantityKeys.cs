using System.Collections.Immutable;
using System.Globalization;
using FactCheck.Claims;
using FactCheck.Values;

namespace FactCheck.Kinds.Quantities;

/// <summary>What the candidate index files a figure under. Stateless.</summary>
internal static class QuantityKeys
{
    /// <summary>Topic, complements, subject and relation words, and the figure with its dimension.</summary>
    public static ImmutableArray<string> Of(Quantity quantity, Measure measure)
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        string dimension = quantity.Unit.Dimension.ToString();
        if (measure.Topic is { } topic)
            keys.Add($"t:{topic.ToUpperInvariant()}");
        if (measure.Head is { } head)
            keys.Add($"t:{head.ToUpperInvariant()}");
        foreach (string word in measure.Of)
            keys.Add($"t:{word.ToUpperInvariant()}");
        foreach (string word in measure.Modifiers)
            keys.Add($"m:{word.ToUpperInvariant()}");
        if (measure.Relation is { } relation)
            keys.Add($"r:{relation.ToUpperInvariant()}");
        if (measure.Subject is { } subject)
            keys.Add($"s:{subject.ToUpperInvariant()}:{dimension}");
        if (quantity.Figure is { } figure)
            keys.Add(string.Create(CultureInfo.InvariantCulture, $"f:{figure / 1.0000000000000000000000000000m}:{dimension}"));
        return [.. keys];
    }
}
