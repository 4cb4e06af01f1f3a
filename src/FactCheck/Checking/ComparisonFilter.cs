using FactCheck.Alignment;
using FactCheck.Claims;
using FactCheck.Documents;

namespace FactCheck.Checking;

/// <summary>
/// Keeps the comparisons that decide. A claim is held against the best counterpart another article offers: where that article says the
/// same somewhere, its other figures are about other things.
/// </summary>
internal static class ComparisonFilter
{
    /// <summary>How much surer a disagreement has to be than an agreement with the same article before it counts beside it.</summary>
    private const double Margin = 0.1;

    /// <summary>All agreements, and the disagreements that stand; in the order given.</summary>
    public static List<AlignedComparison> Filter(IReadOnlyList<AlignedComparison> comparisons)
    {
        var agreements = new Dictionary<(Claim, Document), double>();
        var disagreements = new Dictionary<(Claim, Document), double>();
        foreach (AlignedComparison pair in comparisons)
        {
            if (!pair.Comparison.Joins || pair.Claim.Document == pair.Evidence.Document)
                continue;
            Dictionary<(Claim, Document), double> best = Disagrees(pair.Comparison) ? disagreements : agreements;
            Raise(best, (pair.Claim, pair.Evidence.Document), pair.Strength);
            Raise(best, (pair.Evidence, pair.Claim.Document), pair.Strength);
        }

        HashSet<(Claim, Claim)> altered = [.. comparisons
            .Where(pair => pair.Correspondence.Counterpart && Disagrees(pair.Comparison))
            .SelectMany(pair => new[] { (pair.Claim, pair.Evidence), (pair.Evidence, pair.Claim) })];
        ILookup<Claim, Claim> alteredFrom = altered.ToLookup(pair => pair.Item1, pair => pair.Item2);
        HashSet<(Claim, Claim)> disagreeing = [.. comparisons
            .Where(pair => Disagrees(pair.Comparison))
            .SelectMany(pair => new[] { (pair.Claim, pair.Evidence), (pair.Evidence, pair.Claim) })];
        ILookup<Claim, Claim> counterparts = comparisons
            .Where(pair => pair.Correspondence.Counterpart)
            .SelectMany(pair => new[] { (pair.Claim, pair.Evidence), (pair.Evidence, pair.Claim) })
            .ToLookup(pair => pair.Item1, pair => pair.Item2);
        return [.. comparisons.Where(Stands)];

        bool Stands(AlignedComparison pair)
        {
            if (!Disagrees(pair.Comparison) || pair.Correspondence.Counterpart)
                return true;
            if (IsExplained(pair.Claim, pair.Evidence) || IsExplained(pair.Evidence, pair.Claim))
                return false;
            if (pair.Claim.Document == pair.Evidence.Document)
                return true;
            double best = Math.Max(
                agreements.GetValueOrDefault((pair.Claim, pair.Evidence.Document)),
                agreements.GetValueOrDefault((pair.Evidence, pair.Claim.Document)));
            if (best > 0 && pair.Strength <= best + Margin)
                return false;
            return pair.Strength >= disagreements.GetValueOrDefault((pair.Claim, pair.Evidence.Document))
                || pair.Strength >= disagreements.GetValueOrDefault((pair.Evidence, pair.Claim.Document));
        }

        // A changed copy disagrees with whatever its original agreed with; that is one disagreement, reported at the change.
        bool IsExplained(Claim claim, Claim other) => alteredFrom.Contains(claim) && alteredFrom[claim].All(original =>
            !disagreeing.Contains((original, other)) && !counterparts[other].Any(copy => disagreeing.Contains((original, copy))));
    }

    /// <summary>Whether the comparison found a disagreement of any sort.</summary>
    public static bool Disagrees(Comparison comparison) =>
        comparison.Agreement is Agreement.Conflict or Agreement.Discrepancy or Agreement.Update;

    private static void Raise(Dictionary<(Claim, Document), double> best, (Claim, Document) key, double strength) =>
        best[key] = Math.Max(strength, best.GetValueOrDefault(key));
}
