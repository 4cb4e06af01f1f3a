using FactCheck.Values;

namespace FactCheck.Expressions;

/// <summary>
/// A quantity where a text states it. All offsets are UTF-16, half-open, into the text that was scanned; a span that is not there is
/// empty and starts at -1.
/// </summary>
public sealed record QuantityExpression
{
    /// <summary>First offset of the whole expression: hedge, sign, currency and figure.</summary>
    public required int Start { get; init; }

    /// <summary>Offset after the whole expression: unit words and a hedge behind are in, a counted noun is not.</summary>
    public required int End { get; init; }

    /// <summary>First offset of the figure or figures, with sign and currency, without hedges.</summary>
    public required int CoreStart { get; init; }

    /// <summary>Offset after the figure or figures with their unit, without hedges.</summary>
    public required int CoreEnd { get; init; }

    /// <summary>First offset of the number itself, without currency and unit; of the first number of a range.</summary>
    public required int NumberStart { get; init; }

    /// <summary>Offset after the number itself, scale words included; of the last number of a range.</summary>
    public required int NumberEnd { get; init; }

    /// <summary>First offset of the hedge before the figure: "more than"; -1 without one.</summary>
    public int HedgeStart { get; init; } = -1;

    /// <summary>Offset after the hedge before the figure; -1 without one.</summary>
    public int HedgeEnd { get; init; } = -1;

    /// <summary>First offset of the noun of a compound: "member" of "10-member"; -1 without one.</summary>
    public int NounStart { get; init; } = -1;

    /// <summary>Offset after the noun of a compound; -1 without one.</summary>
    public int NounEnd { get; init; } = -1;

    /// <summary>The start of the first member of the list this expression is in ("22, 24 and 26"); -1 when it is in none.</summary>
    public int ListStart { get; init; } = -1;

    /// <summary>The amount.</summary>
    public required Quantity Quantity { get; init; }

    /// <summary>What the form says beside the value.</summary>
    public QuantityTraits Traits { get; init; }

    /// <summary>Whether all of <paramref name="traits"/> apply.</summary>
    public bool Is(QuantityTraits traits) => (Traits & traits) == traits;
}
