namespace FactCheck.Documents;

/// <summary>A paragraph-like part of an article. Blocks are in text order and do not overlap.</summary>
/// <param name="Kind">What the block is.</param>
/// <param name="Span">Its text without surrounding white space or list marker.</param>
/// <param name="Section">Index of its section in <see cref="Document.Sections"/>.</param>
/// <param name="IntroducedBy">For a list item, the index of the block that announces the list; otherwise -1.</param>
public readonly record struct Block(BlockKind Kind, TextSpan Span, int Section, int IntroducedBy);
