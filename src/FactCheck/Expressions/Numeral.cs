namespace FactCheck.Expressions;

/// <summary>A number as a text writes it, without sign, unit and hedge.</summary>
/// <param name="Start">First offset.</param>
/// <param name="End">Offset after the last character.</param>
/// <param name="Value">What it is worth, scale applied.</param>
/// <param name="Step">One unit of the last digit written, scale applied: 100,000 for "1.5 million"; 0 for words that say no digits.</param>
/// <param name="Scale">The scale that was applied last, which a range may share; 1 without one.</param>
/// <param name="Traits">How it is written.</param>
internal readonly record struct Numeral(int Start, int End, decimal Value, decimal Step, decimal Scale, NumeralTraits Traits)
{
    public bool Is(NumeralTraits traits) => (Traits & traits) == traits;
}
