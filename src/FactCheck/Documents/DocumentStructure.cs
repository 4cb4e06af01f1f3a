using System.Collections.Immutable;

namespace FactCheck.Documents;

/// <summary>The sections and blocks of an article, before its sentences are read.</summary>
/// <param name="Text">The article's text with its excluded ranges blanked out.</param>
/// <param name="Sections">The sections; at least one.</param>
/// <param name="Blocks">The blocks, in text order.</param>
/// <param name="Language">The language as a BCP 47 tag.</param>
internal sealed record DocumentStructure(string Text, ImmutableArray<Section> Sections, ImmutableArray<Block> Blocks, string Language);
