namespace FactCheck.Documents;

/// <summary>A sentence of a document.</summary>
/// <param name="Index">Its position in <see cref="Document.Sentences"/>.</param>
/// <param name="Span">From its first to its last token.</param>
/// <param name="FirstToken">Index of its first token in <see cref="Document.Tokens"/>.</param>
/// <param name="EndToken">Index after its last token.</param>
/// <param name="Block">Index of its block in <see cref="Document.Blocks"/>.</param>
/// <param name="Section">Index of its section in <see cref="Document.Sections"/>.</param>
public readonly record struct Sentence(int Index, TextSpan Span, int FirstToken, int EndToken, int Block, int Section);
