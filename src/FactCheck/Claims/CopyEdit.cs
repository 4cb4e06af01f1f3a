namespace FactCheck.Claims;

/// <summary>Words of a copied sentence and the words of the original in their place, as half-open ranges of tokens; either may be empty.</summary>
/// <param name="First">Index of the first token in the copy.</param>
/// <param name="End">Index after the last token in the copy.</param>
/// <param name="OriginalFirst">Index of the first token in the original.</param>
/// <param name="OriginalEnd">Index after the last token in the original.</param>
internal readonly record struct CopyEdit(int First, int End, int OriginalFirst, int OriginalEnd);
