using FactCheck.Claims;
using FactCheck.Expressions;

namespace FactCheck.Kinds.Quantities;

/// <summary>Figures: counts, money, shares, measurements, ordinals and scores.</summary>
internal static class QuantityKind
{
    /// <summary>The kind over the library's own scanner.</summary>
    public static ClaimKind Instance { get; } = Create(QuantityScanner.Default);

    /// <summary>The kind over any scanner.</summary>
    public static ClaimKind Create(IQuantityScanner scanner) =>
        ClaimKind.Create("quantity", QuantityRules.All, new QuantityExtractor(scanner), new QuantityComparer(), new QuantityReviewer());
}
