using System.Collections.Immutable;
using FactCheck.Claims;

namespace FactCheck.Kinds.Quantities;

/// <summary>The rules on figures. What each means is written in its page.</summary>
internal static class QuantityRules
{
    public static readonly Rule Excluded = new("FC1001", "Figures of one measure exclude each other", Severity.Warning);
    public static readonly Rule FarFromBound = new("FC1002", "A bound allows the other figure, but the two are far apart", Severity.Warning);
    public static readonly Rule HedgeDropped = new("FC1003", "A hedge was dropped or hardened", Severity.Note);
    public static readonly Rule HedgeTurned = new("FC1004", "A bound was turned round", Severity.Warning);
    public static readonly Rule MeasureSwapped = new("FC1005", "One figure stands for two measures", Severity.Warning);
    public static readonly Rule SubjectSwapped = new("FC1006", "A figure was moved to another subject", Severity.Warning);
    public static readonly Rule CopyChanged = new("FC1007", "A figure was changed in a copied sentence", Severity.Error);
    public static readonly Rule ScaleSlip = new("FC1008", "A figure is off by a power of a thousand", Severity.Error);
    public static readonly Rule UnitChanged = new("FC1009", "A figure kept its digits and changed its unit", Severity.Warning);
    public static readonly Rule ListCount = new("FC1010", "A list does not hold as many items as announced", Severity.Warning);
    public static readonly Rule PartsAgainstTotal = new("FC1011", "Enumerated parts do not add up to the stated total", Severity.Warning);
    public static readonly Rule CopyBound = new("FC1012", "A bound was dropped or put in in a copied sentence", Severity.Warning);

    public static readonly Rule MeasureMistaken = new("FC1013", "A figure is said of another measure than in the source", Severity.Warning);

    public static readonly Rule BoundsDiffer = new("FC1014", "Ranges or bounds of one measure differ", Severity.Warning);

    public static readonly ImmutableArray<Rule> All =
    [
        Excluded, FarFromBound, HedgeDropped, HedgeTurned, MeasureSwapped, SubjectSwapped, CopyChanged, ScaleSlip, UnitChanged, ListCount,
        PartsAgainstTotal, CopyBound, MeasureMistaken, BoundsDiffer,
    ];
}
