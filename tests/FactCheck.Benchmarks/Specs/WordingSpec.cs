using FactCheck.Expressions;
using FactCheck.Values;

namespace FactCheck.Benchmarks.Specs;

/// <summary>Cases by interval: bounds, unit and hedge of each expected quantity, found within its text.</summary>
internal static class WordingSpec
{
    /// <summary>What differs, or null when the case agrees.</summary>
    public static string? Difference(SpecCase spec)
    {
        var open = QuantityScanner.Default.Scan(spec.Input).ToList();
        foreach (SpecEntity entity in spec.Expected)
        {
            int start = spec.Input.IndexOf(entity.Text, StringComparison.Ordinal);
            QuantityExpression? hit = open.Find(expression => expression.CoreStart >= start && expression.CoreEnd <= start + entity.Text.Length && Fits(expression.Quantity, entity));
            if (hit is null)
                return $"\"{entity.Text}\" not found as {entity.Low}..{entity.High} {entity.Unit} {entity.Hedge}";
            open.Remove(hit);
        }

        return open.Count == 0 ? null : $"\"{spec.Input[open[0].Start..open[0].End]}\" not expected";
    }

    private static bool Fits(Quantity quantity, SpecEntity entity) =>
        Near(quantity.Low, entity.Low) && Near(quantity.High, entity.High) && quantity.Unit.Id == entity.Unit
        && quantity.Hedge.ToString().Equals(entity.Hedge, StringComparison.OrdinalIgnoreCase);

    private static bool Near(decimal? bound, decimal? expected) =>
        bound is null || expected is null ? bound == expected : Math.Abs(bound.Value - expected.Value) <= 1e-9m * Math.Max(1, Math.Abs(expected.Value));
}
