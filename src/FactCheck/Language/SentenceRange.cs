namespace FactCheck.Language;

/// <summary>The tokens of one sentence: indexes <c>[First, End)</c> into <see cref="Analysis.Tokens"/>.</summary>
/// <param name="First">Index of the first token.</param>
/// <param name="End">Index after the last token.</param>
/// <param name="Block">Index of the block the sentence stands in, as passed to the analysis.</param>
public readonly record struct SentenceRange(int First, int End, int Block);
