using FactCheck.Values;

namespace FactCheck.Lexicons;

/// <summary>A way to write a unit.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Need">What must be beside it for it to be the unit.</param>
internal sealed record UnitWord(Unit Unit, UnitNeed Need)
{
    /// <summary>No unit: what a failed look-up answers.</summary>
    public static UnitWord None { get; } = new(Unit.Count, UnitNeed.None);
}
