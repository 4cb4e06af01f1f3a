namespace FactCheck.Expressions;

/// <summary>A figure in digits.</summary>
/// <param name="End">Offset after it.</param>
/// <param name="Value">What it is worth.</param>
/// <param name="Step">One unit of the last digit: 0.1 for "1.5"; 0 for fractions.</param>
/// <param name="Traits">How it is written.</param>
internal readonly record struct DigitLiteral(int End, decimal Value, decimal Step, NumeralTraits Traits);
