namespace FactCheck.Html;

/// <summary>What one pass over a page finds.</summary>
/// <param name="Blocks">The blocks of text, in page order.</param>
/// <param name="Metadata">What the page says about itself.</param>
internal sealed record Page(List<PageBlock> Blocks, PageMetadata Metadata);
