using FactCheck.Documents;

namespace FactCheck.Claims;

/// <summary>Who is said to say something.</summary>
/// <param name="Speaker">The speaker as named, pronouns resolved ("police"); null when the text hides it ("reportedly").</param>
/// <param name="Verb">The lemma of the reporting verb ("say", "allege"); null for "according to".</param>
/// <param name="Span">The words that attribute.</param>
public sealed record Attribution(string? Speaker, string? Verb, TextSpan Span);
