using FactCheck.Values;

namespace FactCheck.Expressions;

/// <summary>A numeral with its sign, currency or unit.</summary>
internal struct Amount
{
    public int Start;
    public int End;
    public int NumberStart;
    public int NumberEnd;
    public int NounStart;
    public int NounEnd;

    /// <summary>The value in <see cref="Unit"/>, sign applied.</summary>
    public decimal Value;

    /// <summary>One unit of the last digit written, in <see cref="Unit"/>; 0 when the form says no digits.</summary>
    public decimal Step;

    /// <summary>The scale of the numeral, which a range may share.</summary>
    public decimal Scale;

    /// <summary>The unit, or null for a bare number.</summary>
    public Unit? Unit;

    /// <summary>Whether the unit stands before the figure: "$5".</summary>
    public bool UnitBefore;

    public NumeralTraits Numeral;
    public QuantityTraits Traits;

    public readonly bool Is(NumeralTraits traits) => (Numeral & traits) == traits;

    public readonly bool Is(QuantityTraits traits) => (Traits & traits) == traits;
}
