using FactCheck.Lexicons;

namespace FactCheck.Expressions;

/// <summary>One word or figure of a numeral.</summary>
/// <param name="Role">What it does.</param>
/// <param name="Value">What it is worth.</param>
/// <param name="Step">For figures: one unit of the last digit.</param>
/// <param name="Start">First offset.</param>
/// <param name="End">Offset after it.</param>
/// <param name="Traits">For figures: how it is written.</param>
internal readonly record struct NumeralToken(NumberRole Role, decimal Value, decimal Step, int Start, int End, NumeralTraits Traits);
