namespace FactCheck.Kinds.Quantities;

/// <summary>How a quantity came about.</summary>
internal enum QuantityOrigin
{
    /// <summary>The text states it.</summary>
    Stated,

    /// <summary>It is the number of items in a list the text announces.</summary>
    CountedList,

    /// <summary>It is the sum of parts the text enumerates: "a charter, 12 resolutions and two annexes".</summary>
    Enumeration,
}
