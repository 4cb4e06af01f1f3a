namespace FactCheck.Documents;

/// <summary>A stretch of text between quotation marks.</summary>
/// <param name="Span">With the marks; without a closing mark where the quotation goes on in the next paragraph.</param>
/// <param name="Content">Without the marks.</param>
/// <param name="Block">Index of its block.</param>
/// <param name="Continues">Whether it goes on from the quotation before it, which its paragraph left open.</param>
internal readonly record struct Quotation(TextSpan Span, TextSpan Content, int Block, bool Continues);
