namespace FactCheck.Language;

/// <summary>A named entity as it is mentioned once: token indexes <c>[First, End)</c>. Mentions do not overlap.</summary>
/// <param name="First">Index of the first token in <see cref="Analysis.Tokens"/>.</param>
/// <param name="End">Index after the last token.</param>
/// <param name="Type">What kind of thing is named.</param>
/// <param name="Head">Index of the syntactic head of the mention.</param>
public readonly record struct EntityMention(int First, int End, EntityType Type, int Head);
