namespace FactCheck.Benchmarks.Specs;

/// <summary>Why a case differs. The classes that are ours by design are left out of the floors.</summary>
internal static class SpecDifference
{
    public const string InclusiveRange = "range ends are included (by design)";
    public const string HedgeKept = "the hedge belongs to the quantity (by design)";
    public const string BareWord = "a unit word without a figure states no quantity (by design)";
    public const string Identifier = "figures of identifiers, telephone numbers and clock times are names (by design)";
    public const string PercentOf = "'percent of 10' states the 10, not 10 percent (by design)";
    public const string OneRange = "a range is one quantity (by design)";
    public const string UnitKept = "the unit belongs to the quantity (by design)";
    public const string Share = "'2 in 5' is a share (by design)";
    public const string OrdinalShare = "an ordinal word behind a numerator is a share (by design)";
    public const string Wrong = "differs";

    public static bool IsByDesign(string reason) => reason.EndsWith("(by design)", StringComparison.Ordinal);

    /// <summary>The class of a difference between what was expected and what was found, or null when they agree.</summary>
    public static string? Of(string model, SpecCase spec, List<SpecFinding> found)
    {
        var open = new List<SpecFinding>(found);
        var reasons = new HashSet<string>(StringComparer.Ordinal);
        foreach (SpecEntity entity in spec.Expected)
        {
            (string value, string unit) = SpecModel.Expect(model, entity);
            SpecFinding? hit = open.FirstOrDefault(finding => finding.Start == entity.Start && finding.End == entity.End && finding.Value == value && finding.Unit == unit);
            if (hit is not null)
                open.Remove(hit);
            else
                reasons.Add(Reason(model, spec, entity, value, open));
        }

        if (open.Count > 0 && (reasons.Count == 0 || model != "NumberRangeModel"))
            reasons.Add(model == "NumberRangeModel" ? ExtraRange(open) : Wrong);
        if (reasons.Count == 0)
            return null;
        return reasons.Contains(Wrong) ? Wrong : string.Join("; ", reasons);
    }

    /// <summary>The recogniser reports no plain figure as a range; ours have an interval always.</summary>
    private static string ExtraRange(List<SpecFinding> open) => open.TrueForAll(finding => IsPoint(finding.Value)) ? string.Empty : Wrong;

    private static bool IsPoint(string interval)
    {
        string[] ends = interval[1..^1].Split(',');
        return ends[0] == ends[1];
    }

    private static string Reason(string model, SpecCase spec, SpecEntity entity, string value, List<SpecFinding> open)
    {
        if (entity.Value is null)
            return BareWord;
        if (model == "PercentModel" && spec.Input.AsSpan(entity.Start).StartsWith("per", StringComparison.OrdinalIgnoreCase))
            return PercentOf;
        if (model == "NumberRangeModel")
        {
            SpecFinding? close = open.FirstOrDefault(finding => finding.End == entity.End && finding.Start <= entity.Start
                && finding.Value[..^1] == value[..^1] && (finding.Start == entity.Start || finding.Value == value || IsHedge(spec, finding, entity)));
            if (close is not null)
            {
                open.Remove(close);
                return close.Start == entity.Start ? InclusiveRange : HedgeKept;
            }

            SpecFinding? longer = open.FirstOrDefault(finding => finding.Start == entity.Start && finding.End > entity.End && finding.Value == value);
            if (longer is not null)
            {
                open.Remove(longer);
                return UnitKept;
            }
        }
        else if (model is "DimensionModel" or "CurrencyModel" && open.FirstOrDefault(finding => finding.End == entity.End && finding.Start < entity.Start && finding.Value == value) is { } range)
        {
            open.Remove(range);
            return OneRange;
        }

        if (FactCheck.Expressions.QuantityScanner.Default.Scan(spec.Input).Any(expression =>
            expression.Is(FactCheck.Expressions.QuantityTraits.Fraction) && expression.CoreStart < entity.End && entity.Start < expression.CoreEnd && model == "NumberRangeModel"))
        {
            open.RemoveAll(finding => finding.Start < entity.End && entity.Start < finding.End);
            return Share;
        }

        if (model == "OrdinalModel" && FactCheck.Expressions.QuantityScanner.Default.Scan(spec.Input).Any(expression =>
            !expression.Is(FactCheck.Expressions.QuantityTraits.Ordinal) && expression.CoreStart < entity.End && entity.Start < expression.CoreEnd))
            return OrdinalShare;
        return IsIdentifier(spec.Input, entity) ? Identifier : Wrong;
    }

    private static bool IsHedge(SpecCase spec, SpecFinding finding, SpecEntity entity) =>
        FactCheck.Lexicons.HedgeWords.TryBefore(spec.Input, finding.Start, entity.Start, out _, out _);

    private static bool IsIdentifier(string text, SpecEntity entity)
    {
        char before = entity.Start > 0 ? text[entity.Start - 1] : ' ';
        char after = entity.End < text.Length ? text[entity.End] : ' ';
        bool joined = (before is '-' or '/' or '+' or ',' or '.' or ':' && entity.Start > 1 && !char.IsWhiteSpace(text[entity.Start - 2]))
            || before == '+' || (after is '-' or '/' or ':' && entity.End + 1 < text.Length && char.IsAsciiDigit(text[entity.End + 1]));
        ReadOnlySpan<char> head = FactCheck.Expressions.TextWords.Previous(text, entity.Start, 0, out _);
        return joined || FactCheck.Lexicons.NumberContexts.NameHeads.Contains(head) || FactCheck.Lexicons.NumberContexts.NameHeads.Contains(head.TrimEnd('.'))
            || entity.Text.EndsWith(" pm", StringComparison.Ordinal);
    }
}
