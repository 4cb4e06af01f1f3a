using System.Collections.Immutable;
using FactCheck.Documents;

namespace FactCheck.Claims;

/// <summary>A sentence that was made from a sentence of another document by changing little. Immutable.</summary>
/// <param name="Document">The document of the copy.</param>
/// <param name="Sentence">Index of the copy in its document.</param>
/// <param name="Original">The document of the original.</param>
/// <param name="OriginalSentence">Index of the original in its document.</param>
/// <param name="Edits">Where the two differ, in text order.</param>
internal sealed record CopiedSentence(Document Document, int Sentence, Document Original, int OriginalSentence, ImmutableArray<CopyEdit> Edits);
