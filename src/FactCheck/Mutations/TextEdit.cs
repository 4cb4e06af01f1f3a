using FactCheck.Documents;

namespace FactCheck.Mutations;

/// <summary>Words of a text and what stands in their place.</summary>
/// <param name="Span">The words; empty where something is put in between.</param>
/// <param name="Replacement">What stands there instead; empty where the words are left out.</param>
public readonly record struct TextEdit(TextSpan Span, string Replacement);
