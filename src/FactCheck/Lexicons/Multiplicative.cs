namespace FactCheck.Lexicons;

/// <summary>A multiple in one word: "doubled".</summary>
/// <param name="Value">The multiple.</param>
/// <param name="NeedsComplement">Whether it is one only before a word such as "the" or "as": "double the amount", not "a double room".</param>
internal sealed record Multiplicative(decimal Value, bool NeedsComplement);
