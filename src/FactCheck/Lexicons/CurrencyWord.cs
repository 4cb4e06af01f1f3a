using FactCheck.Values;

namespace FactCheck.Lexicons;

/// <summary>A way to write a currency.</summary>
/// <param name="Unit">The currency.</param>
/// <param name="Side">Where it stands.</param>
/// <param name="Factor">How many units of the currency it is: 0.01 for "cents", 1,000,000 for "MEUR".</param>
internal sealed record CurrencyWord(Unit Unit, CurrencySide Side, decimal Factor)
{
    /// <summary>No currency: what a failed look-up answers.</summary>
    public static CurrencyWord None { get; } = new(Unit.Count, CurrencySide.Both, 1);

    /// <summary>Whether it may stand before its figure.</summary>
    public bool MayPrecede => Side is CurrencySide.Before or CurrencySide.Both or CurrencySide.Attached;

    /// <summary>Whether it may stand after its figure.</summary>
    public bool MayFollow => Side is not (CurrencySide.Before or CurrencySide.Attached);
}
